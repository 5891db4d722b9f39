package travaux.ui.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.diff.UnitComparison;
import travaux.core.record.Event;
import travaux.ui.control.Words;
import travaux.ui.guide.GuidePage;
import travaux.ui.support.Messages;

/** Draws the inspector: its tabs and the page that is open. */
public final class InspectorView extends VBox {

    private final InspectorModel model;
    private final TabRow tabs = new TabRow();
    private final Map<InspectorModel.Tab, ToggleButton> buttons = new EnumMap<>(InspectorModel.Tab.class);
    private final Label note = new Label();
    private final VBox noted = new VBox(note);
    private final Words unmarked = new Words("inspector-note");

    private final ListView<InspectorModel.Item> changes = new ListView<>();
    private final ListView<InspectorModel.Cited> sources = new ListView<>();
    private final AskedPane asked;
    private final PositionsPane positions;
    private final VBox changed;
    private final ScrollPane event = new ScrollPane();
    private Optional<GuidePage> guide = Optional.empty();
    private final StackPane page = new StackPane();
    private boolean following;
    private int wanted = -1;

    /** Shows a model. */
    public InspectorView(InspectorModel model) {
        this.model = model;
        asked = new AskedPane(model.record());
        positions = new PositionsPane(model.record());
        VBox.setVgrow(changes, Priority.ALWAYS);
        unmarked.getStyleClass().add("unmarked-note");
        unmarked.setMinHeight(USE_PREF_SIZE);
        changed = new VBox(changes, unmarked, asked);
        getStyleClass().add("inspector");
        changes.setId("changes-list");
        changes.setCellFactory(view -> new ChangeCell());
        changes.setAccessibleText(Messages.text("inspector.changes.spoken"));
        sources.setId("sources-list");
        sources.setCellFactory(view -> new SourceCell());
        sources.setAccessibleText(Messages.text("inspector.sources.spoken"));
        note.getStyleClass().add("inspector-note");
        note.setWrapText(true);
        noted.getStyleClass().add("inspector-page");
        event.setFitToWidth(true);
        event.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        getChildren().addAll(tabs, page);
        listen(model);
        renew();
    }

    private void listen(InspectorModel shown) {
        changes.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        shown.workbench().change().subscribe(this::follow);
        shown.changes().subscribe(items -> {
            following = true;
            changes.getItems().setAll(items);
            following = false;
            renew();
        });
        shown.sources().subscribe(items -> {
            sources.getItems().setAll(items);
            renew();
        });
        shown.record().positions().subscribe(this::renew);
        shown.workbench().comparison().subscribe(this::renew);
        shown.workbench().event().subscribe(this::showEvent);
        shown.tab().subscribe(this::renew);
    }

    private void renew() {
        List<Node> shown = shown();
        // A tab that was taken out and put in again would lose the keyboard.
        if (!tabs.getChildren().equals(shown)) {
            tabs.getChildren().setAll(shown);
        }
        Node open = page();
        if (!page.getChildren().equals(List.of(open))) {
            page.getChildren().setAll(List.of(open));
        }
        long left = model.unmarked();
        unmarked.say(Messages.text("inspector.unmarked", left));
        unmarked.setVisible(left > 0);
        unmarked.setManaged(left > 0);
        follow();
    }

    /** The tabs there are at present. */
    private List<Node> shown() {
        List<Node> shown = new ArrayList<>();
        shown.add(tab(
                InspectorModel.Tab.CHANGES,
                Messages.text("inspector.changes", changes.getItems().size())));
        if (model.record().isKept()) {
            int recorded = model.record().positions().get().size();
            shown.add(tab(InspectorModel.Tab.POSITIONS, Messages.text("inspector.positions", recorded)));
        }
        shown.add(tab(
                InspectorModel.Tab.SOURCES,
                Messages.text("inspector.sources", sources.getItems().size())));
        if (model.workbench().event().get().isPresent()) {
            shown.add(tab(InspectorModel.Tab.EVENT, Messages.text("inspector.event")));
        }
        if (model.guided().get()) {
            shown.add(tab(InspectorModel.Tab.GUIDE, Messages.text("inspector.guide")));
        }
        return shown;
    }

    private Node page() {
        return switch (model.tab().get()) {
            case CHANGES -> changes.getItems().isEmpty() && model.unmarked() == 0 ? empty(noChanges()) : changed;
            case POSITIONS -> positions;
            case SOURCES -> sources.getItems().isEmpty() ? empty(uncited()) : sources;
            case EVENT -> event;
            case GUIDE -> guide();
        };
    }

    private GuidePage guide() {
        GuidePage made = guide.orElseGet(GuidePage::new);
        guide = Optional.of(made);
        return made;
    }

    private String noChanges() {
        boolean compared = model.workbench().comparison().get().isPresent()
                || model.workbench().pair().get().isEmpty();
        if (!compared) {
            return "inspector.changes.notYet";
        }
        boolean words = model.workbench()
                .unit()
                .get()
                .filter(unit -> unit.basis() == UnitComparison.Basis.WORDS)
                .isPresent();
        return words ? "inspector.changes.same" : "inspector.changes.none";
    }

    private ToggleButton tab(InspectorModel.Tab which, String words) {
        ToggleButton button = buttons.computeIfAbsent(which, this::button);
        button.setText(words);
        button.setSelected(model.tab().get() == which);
        return button;
    }

    private ToggleButton button(InspectorModel.Tab which) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("tab-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(action -> {
            model.tab().set(which);
            renew();
        });
        return button;
    }

    private Node empty(String key) {
        note.setText(Messages.text(key));
        return noted;
    }

    /** Why no source is listed: the texts are the reader's own, or nothing is known of what is chosen. */
    private String uncited() {
        boolean sourced = model.workbench()
                .dossier()
                .get()
                .filter(open -> !open.sources().isEmpty())
                .isPresent();
        return sourced ? "inspector.sources.nothing" : "inspector.sources.none";
    }

    private void showEvent(Optional<Event> chosen) {
        model.workbench()
                .dossier()
                .get()
                .ifPresent(dossier -> chosen.ifPresent(happened -> {
                    event.setContent(new EventPage(happened, dossier, model.workbench()));
                    event.setVvalue(0);
                }));
        renew();
    }

    private void chosen(InspectorModel.Item item) {
        model.record().look(item == null || item.index() >= 0 ? "" : item.kind());
        if (!following && item != null && item.index() >= 0) {
            model.workbench().change().set(item.index());
        }
    }

    private void follow() {
        int change = model.workbench().change().get();
        List<InspectorModel.Item> items = changes.getItems();
        following = true;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).index() == change && change >= 0) {
                changes.getSelectionModel().select(i);
                wanted = Math.max(0, i - 2);
                requestLayout();
                following = false;
                return;
            }
        }
        changes.getSelectionModel().clearSelection();
        following = false;
    }

    /** What is to be on screen is brought there with the layout that comes anyway: to scroll at once lays the list out once more. */
    @Override
    protected void layoutChildren() {
        if (wanted >= 0) {
            changes.scrollTo(wanted);
            wanted = -1;
        }
        super.layoutChildren();
    }
}
