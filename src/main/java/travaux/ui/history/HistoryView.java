package travaux.ui.history;

import java.util.ArrayList;
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
import travaux.ui.control.Segments;
import travaux.ui.control.Words;
import travaux.ui.history.HistoryModel.Layout;
import travaux.ui.support.Messages;

/** All drafts of an article at once, beside or below each other, with what happened between them. */
public final class HistoryView extends VBox {

    private static final double COLUMN = 288;
    /** A line is not made longer than this, about 75 characters. */
    private static final double WIDEST = 560;

    private static final double SILENT = 176;
    private static final double GAP = 168;
    /** Space beside the columns, as the style sheet has it. */
    private static final double SIDE = 12;
    /** Room kept for the scroll bar. */
    private static final double BAR = 14;
    /** Scrolled so far down, more of what is very long is drawn. */
    private static final double NEAR_END = 0.85;
    /** Narrower than this there is no room for two drafts. */
    private static final double NARROW = 600;

    private final HistoryModel model;
    private final Words title = new Words("history-title");
    private final HistoryLegend legend = new HistoryLegend();
    private final Words life = new Words("history-life");
    private final ScrollPane scroll = new ScrollPane();
    private final Waiting waiting;
    private final ObservableDoubleValue scale;
    private final List<DraftPane> panes = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private final HeadRow heads = new HeadRow(scroll);
    private final VBox shownBody = new VBox(heads, scroll);
    private boolean stacked;
    private boolean opened;

    /** What stands in a column or gap, and its head; {@code width} at least, in pixels, more if it may grow. */
    private record Strip(Region pane, Region head, double width, boolean grows) {}

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public HistoryView(HistoryModel model, ObservableDoubleValue scale) {
        this.model = model;
        this.scale = scale;
        this.waiting = new Waiting(model.tracking(), model::again);
        getStyleClass().add("history");
        Segments<Layout> layouts =
                new Segments<>(Messages.text("history.layout"), Layout.values(), HistoryView::word, model.layout());
        layouts.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(14, title, layouts);
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
        return model.layout().get() == Layout.STACK || (getWidth() > 0 && getWidth() < NARROW * scale.get());
    }

    private void resized() {
        if (isStacked() != stacked) {
            show();
        } else {
            spread();
        }
    }

    private void show() {
        stacked = isStacked();
        panes.clear();
        Optional<ArticleHistory> shown = model.history().get();
        title.say(shown.map(ArticleHistory::title).orElse(""));
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

    private void fill(ArticleHistory history) {
        Pane row = stacked ? new VBox() : new HBox();
        heads.clear();
        strips.clear();
        row.getStyleClass().add(stacked ? "history-stack" : "history-columns");
        for (int i = 0; i < history.columns().size(); i++) {
            addGap(row, history.gaps().get(i));
            DraftPane pane = new DraftPane(history.columns().get(i), scale.get(), model.chosen()::set);
            boolean silent = history.columns().get(i).isSilent();
            if (!stacked) {
                addStrip(pane, pane.takeHead(), silent ? SILENT : COLUMN, !silent);
            }
            panes.add(pane);
            row.getChildren().add(pane);
        }
        addGap(row, history.gaps().getLast());
        spread();
        scroll.setContent(row);
        scroll.setFitToWidth(stacked);
        scroll.setHvalue(0);
        scroll.setVvalue(0);
        opened = false;
        requestLayout();
    }

    private void addGap(Pane row, List<Between> gap) {
        if (!gap.isEmpty()) {
            GapPane pane = new GapPane(gap, this::choose);
            if (!stacked) {
                addStrip(pane, HeadRow.gap(), GAP, false);
            }
            row.getChildren().add(pane);
        }
    }

    private void addStrip(Region pane, Region head, double width, boolean grows) {
        strips.add(new Strip(pane, head, width * scale.get(), grows));
        heads.add(head);
    }

    /** Gives columns with something to read what room there is, up to a line's length. */
    private void spread() {
        double spare = getWidth()
                - 2 * SIDE
                - BAR
                - strips.stream().mapToDouble(Strip::width).sum();
        long growing = strips.stream().filter(Strip::grows).count();
        double more = Math.clamp(spare / Math.max(1, growing), 0, (WIDEST - COLUMN) * scale.get());
        strips.forEach(strip -> {
            double width = Math.floor(strip.width() + (strip.grows() ? more : 0));
            List.of(strip.pane(), strip.head()).forEach(region -> {
                region.setMinWidth(width);
                region.setPrefWidth(width);
                region.setMaxWidth(width);
            });
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!opened && !stacked && scroll.getContent() != null && shownBody.getParent() == this) {
            scroll.applyCss();
            scroll.layout();
            // The toolkit says how much is in sight only after it has been shown.
            opened = scroll.getViewportBounds().getWidth() > 0;
            firstToRead().ifPresent(this::open);
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

    /** Scrolls sideways until a draft is the first in sight; not at all where all drafts are. */
    private void open(DraftPane pane) {
        double whole = scroll.getContent().getLayoutBounds().getWidth();
        double spare = whole - scroll.getViewportBounds().getWidth();
        scroll.setHvalue(spare <= 0 ? 0 : Math.clamp((pane.getLayoutX() - SIDE) / spare, 0, 1));
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
        panes.stream().flatMap(pane -> pane.chosenFlow().stream()).findFirst().ifPresent(this::reveal);
    }

    /** What may be chosen, to be told of here; nothing where nothing may. */
    private static String hint(ArticleHistory history) {
        if (history.hasWords()) {
            return Messages.text("history.life.hint");
        }
        boolean any = history.gaps().stream().anyMatch(gap -> !gap.isEmpty());
        return any ? Messages.text("history.life.hint.between") : "";
    }

    /** Scrolls words into sight. */
    private void reveal(Node node) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        Bounds view = scroll.getViewportBounds();
        scroll.setVvalue(value(scroll.getVvalue(), at.getMinY(), at.getMaxY(), view.getHeight(), height(content)));
        scroll.setHvalue(value(
                scroll.getHvalue(),
                at.getMinX(),
                at.getMaxX(),
                view.getWidth(),
                content.getLayoutBounds().getWidth()));
    }

    private static double height(Node content) {
        return content.getLayoutBounds().getHeight();
    }

    private static double value(double now, double from, double to, double view, double whole) {
        double spare = whole - view;
        if (spare <= 0) {
            return 0;
        }
        double top = now * spare;
        return from >= top && to <= top + view ? now : Math.clamp((from - 24) / spare, 0, 1);
    }
}
