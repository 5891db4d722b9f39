package travaux.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Facing;
import travaux.ui.control.InSight;
import travaux.ui.control.Segments;
import travaux.ui.control.Words;
import travaux.ui.history.HistoryModel.Layout;
import travaux.ui.support.Messages;

/** All drafts of an article at once, beside or below each other, with what happened between them. */
public final class HistoryView extends VBox {

    /** Space beside the columns, as the style sheet has it. */
    private static final double SIDE = 8;
    /** Room kept for the scroll bar. */
    private static final double BAR = 14;
    /** Scrolled so far down, more of what is very long is drawn. */
    private static final double NEAR_END = 0.85;
    /** Narrower than this there is no room for two drafts. */
    private static final double NARROW = 600;

    private final HistoryModel model;
    private final Words title = new Words("history-title");
    private final HBox top = new HBox(14);
    private final Segments<Layout> layouts;
    private final HistoryLegend legend = new HistoryLegend();
    private final Words life = new Words("history-life");
    private final ScrollPane scroll = new ScrollPane();
    private final Waiting waiting;
    private final ObservableDoubleValue scale;
    private final List<DraftPane> panes = new ArrayList<>();
    private final HeadRow heads = new HeadRow(scroll);
    private final Strips strips = new Strips(scroll, heads);
    private final VBox shownBody = new VBox(heads, scroll);
    private boolean stacked;
    private boolean resting;

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public HistoryView(HistoryModel model, ObservableDoubleValue scale) {
        this.model = model;
        this.scale = scale;
        this.waiting = new Waiting(model.tracking(), model::again);
        getStyleClass().add("history");
        layouts = new Segments<>(Messages.text("history.layout"), Layout.values(), HistoryView::word, model.layout());
        layouts.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        top.getChildren().addAll(title, layouts);
        top.setAlignment(Pos.TOP_LEFT);
        VBox head = new VBox(6, top, legend);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("history-head");
        scroll.getStyleClass().add("history-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        shownBody.setMinHeight(0);
        life.setMaxWidth(Double.MAX_VALUE);
        life.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, waiting, life);
        listen();
        show();
    }

    private void listen() {
        scroll.vvalueProperty().subscribe(value -> {
            boolean asking = panes.stream().anyMatch(DraftPane::isAtMore);
            if (!stacked && !asking && value.doubleValue() > NEAR_END) {
                panes.forEach(DraftPane::more);
            }
        });
        model.history().subscribe(this::show);
        model.layout().subscribe(this::show);
        model.chosen().subscribe(() -> choose());
        widthProperty().subscribe(this::resized);
        scroll.viewportBoundsProperty().subscribe(bounds -> requestLayout());
        InSight.sideways(scroll, focused -> strip(focused).ifPresent(strips::settleAt));
        scale.subscribe(this::show);
    }

    private static String word(Layout layout) {
        return Messages.text(
                switch (layout) {
                    case COLUMNS -> "history.columns";
                    case STACK -> "history.stack";
                });
    }

    private boolean isStacked() {
        return model.layout().get() == Layout.STACK || isNarrow();
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW * scale.get();
    }

    /** Where there is no room for two drafts there is nothing to choose. */
    private void offer() {
        layouts.setVisible(!isNarrow());
        layouts.setManaged(layouts.isVisible());
    }

    private void resized() {
        offer();
        if (isStacked() != stacked) {
            show();
        } else if (!stacked) {
            respread(besideBar());
        }
    }

    private void show() {
        offer();
        stacked = isStacked();
        panes.clear();
        Optional<ArticleHistory> shown = model.history().get();
        say(shown.map(ArticleHistory::title).orElse(""));
        boolean words = shown.map(ArticleHistory::hasWords).orElse(false);
        boolean heading = shown.map(ArticleHistory::isHeading).orElse(false);
        if (words) {
            legend.show(scale.get());
        } else {
            String said = heading ? "history.legend.heading" : "history.legend.none";
            legend.say(shown.isEmpty() ? "" : Messages.text(said));
        }
        Node body = shown.isPresent() ? shownBody : waiting;
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().set(1, body);
        shown.ifPresent(this::fill);
        choose();
    }

    /** The title has the side on which it begins to itself. */
    private void say(String words) {
        title.say(words);
        boolean left = Facing.isLeft(words);
        if (left && top.getChildren().getFirst() == title) {
            title.toFront();
        } else if (!left) {
            title.toBack();
        }
    }

    private void fill(ArticleHistory history) {
        Pane row = stacked ? new VBox() : new HBox();
        strips.clear(scale.get());
        row.getStyleClass().add(stacked ? "history-stack" : "history-columns");
        for (int i = 0; i < history.columns().size(); i++) {
            addGap(row, history.gaps().get(i));
            DraftPane pane = new DraftPane(history.columns().get(i), scale.get(), model.chosen()::set);
            if (!stacked) {
                strips.addDraft(pane);
            }
            panes.add(pane);
            row.getChildren().add(pane);
        }
        addGap(row, history.gaps().getLast());
        scroll.setContent(row);
        scroll.setFitToWidth(stacked);
        scroll.setHvalue(0);
        scroll.setVvalue(0);
        if (!stacked) {
            spread(besideBar());
            firstToRead().ifPresent(strips::lead);
        }
    }

    private void addGap(Pane row, List<Between> gap) {
        if (!gap.isEmpty()) {
            GapPane pane = new GapPane(gap, this::choose);
            if (!stacked) {
                strips.addGap(pane);
            }
            row.getChildren().add(pane);
        }
    }

    /** How much is in sight where there is more than fits from top to bottom. */
    private double besideBar() {
        return getWidth() - 2 * SIDE - BAR;
    }

    private void respread(double across) {
        if (resting) {
            strips.settle();
        }
        spread(across);
    }

    /** Gives what stands from side to side its widths, and lets it come to rest once it is laid out so. */
    private void spread(double across) {
        firstToRead().ifPresent(pane -> strips.spread(across, besideBar(), pane));
        resting = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (stacked || panes.isEmpty() || shownBody.getParent() != this) {
            return;
        }
        scroll.applyCss();
        shownBody.layout();
        // The toolkit says how much is in sight only after it has been shown.
        double across = scroll.getViewportBounds().getWidth();
        if (across > 0 && Math.abs(across - strips.room()) >= 1) {
            respread(across);
            shownBody.layout();
        }
        if (!resting) {
            resting = across > 0;
            strips.rest();
        }
    }

    /** The earlier of the two drafts on the desk, or the first of the later ones of which there is something to read. */
    private Optional<DraftPane> firstToRead() {
        Optional<String> old =
                model.workbench().pair().get().map(pair -> pair.old().id());
        int from = Math.max(
                0,
                panes.stream().map(pane -> pane.column().draft().id()).toList().indexOf(old.orElse("")));
        return panes.stream()
                .skip(from)
                .filter(pane -> !pane.column().isSilent())
                .findFirst()
                .or(() -> panes.stream().skip(from).findFirst());
    }

    private void choose(Between between) {
        model.chosen().set(-1);
        switch (between) {
            case Between.Happening(var event) -> model.workbench().event().set(Optional.of(event));
            case Between.Wish wish -> {}
        }
        life.tell(GapPane.full(between));
    }

    private void choose() {
        String said = model.life();
        life.tell(said.isEmpty() ? model.history().get().map(HistoryView::hint).orElse("") : said);
        life.setVisible(!life.getText().isEmpty());
        life.setManaged(life.isVisible());
        panes.forEach(pane -> pane.choose(model.chosen().get(), said));
        panes.stream()
                .filter(pane -> pane.chosenFlow().isPresent())
                .min(Comparator.comparing(pane -> !pane.isFocused()))
                .ifPresent(this::reveal);
    }

    /** What may be chosen, to be told of here; nothing where nothing may. */
    private static String hint(ArticleHistory history) {
        if (history.hasWords()) {
            return Messages.text("history.life.hint");
        }
        boolean any = history.gaps().stream().anyMatch(gap -> !gap.isEmpty());
        return any ? Messages.text("history.life.hint.between") : "";
    }

    /** Scrolls the chosen words of a draft into sight. */
    private void reveal(DraftPane pane) {
        Node content = scroll.getContent();
        Node words = pane.chosenFlow().orElseThrow();
        Bounds at = content.sceneToLocal(words.localToScene(words.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double spare = content.getLayoutBounds().getHeight() - view;
        double top = scroll.getVvalue() * spare;
        if (spare > 0 && (at.getMinY() < top || at.getMaxY() > top + view)) {
            scroll.setVvalue(Math.clamp((at.getMinY() - 24) / spare, 0, 1));
        }
        strip(pane).ifPresent(strips::show);
    }

    /** The column or gap that something stands in; nothing where they stand below each other. */
    private Optional<Region> strip(Node inside) {
        Node at = inside;
        while (at.getParent() != scroll.getContent()) {
            at = at.getParent();
        }
        return stacked || !(at instanceof Region strip) ? Optional.empty() : Optional.of(strip);
    }
}
