package travaux.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.Preview;
import travaux.core.importing.Convention;
import travaux.core.importing.RevisionState;
import travaux.core.text.DraftInfo;
import travaux.core.text.Unit;
import travaux.ui.control.Words;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;

/** What a file would become in a dossier, before it is kept: what it says of itself, its units, what was odd, and which draft. */
public final class ImportPanel extends VBox {

    private final ImportModel model;
    private final Words facts = new Words("import-facts");
    private final Words reason = new Words("muted");
    private final Words refusal = new Words("import-refusal");
    private final Words obstacle = new Words("muted");
    private final ComboBox<DraftEntry> draft = new ComboBox<>();
    private final CheckBox anyway = new CheckBox(Messages.text("import.anyway"));
    private final Button keep = new Button(Messages.text("import.keep"));

    /** Shows a file; {@code close} puts the panel away. */
    public ImportPanel(ImportModel model, Runnable close) {
        this.model = model;
        setId("import-panel");
        getStyleClass().addAll("paste-panel", "import-panel");
        Words title = new Words(Messages.text("import.title", model.fileName()), "title");
        UnitsPane units = new UnitsPane(model);
        VBox.setVgrow(units, Priority.ALWAYS);
        getChildren().addAll(title, facts, refusal, choices(), units, buttons(close));
        model.preview().subscribe(found -> show(found, units));
        model.refusal().subscribe(this::refuse);
        model.draft().subscribe(chosen -> draft.setValue(chosen.orElse(null)));
        model.anyway().bindBidirectional(anyway.selectedProperty());
        model.draft().subscribe(this::renew);
        model.anyway().subscribe(this::renew);
        model.working().subscribe(this::renew);
        renew();
    }

    /** Gives the keyboard to the choice of the draft. */
    public void begin() {
        draft.requestFocus();
    }

    private Node choices() {
        draft.setId("import-draft");
        draft.getItems().setAll(model.drafts());
        draft.setPromptText(Messages.text("import.draft.prompt"));
        draft.setAccessibleText(Messages.text("import.draft"));
        draft.setConverter(names());
        draft.valueProperty().subscribe(chosen -> model.draft().set(Optional.ofNullable(chosen)));
        ComboBox<RevisionState> state = new ComboBox<>();
        state.getItems().setAll(RevisionState.values());
        state.setValue(model.state().get());
        state.setAccessibleText(Messages.text("import.state"));
        state.setConverter(states());
        state.valueProperty().subscribe(chosen -> model.state().set(chosen));
        ComboBox<Optional<Convention>> convention = conventions();
        FlowPane row = new FlowPane(10, 6);
        row.getChildren().addAll(caption("import.draft", draft), draft, caption("import.state", state), state);
        row.getChildren().addAll(caption("import.convention", convention), convention);
        row.setRowValignment(VPos.CENTER);
        return new VBox(6, row, reason);
    }

    private ComboBox<Optional<Convention>> conventions() {
        ComboBox<Optional<Convention>> convention = new ComboBox<>();
        convention.setId("import-convention");
        convention.getItems().add(Optional.empty());
        for (Convention one : Convention.values()) {
            convention.getItems().add(Optional.of(one));
        }
        convention.setValue(model.convention().get());
        convention.setAccessibleText(Messages.text("import.convention"));
        convention.setConverter(new ConventionNames());
        convention.valueProperty().subscribe(chosen -> model.convention().set(chosen));
        return convention;
    }

    private Node buttons(Runnable close) {
        keep.setId("import-keep");
        keep.getStyleClass().setAll("field-button", "primary-button");
        keep.setOnAction(event -> model.keep());
        Button back = new Button(Messages.text("import.cancel"));
        back.setId("import-back");
        back.getStyleClass().setAll("field-button");
        back.setOnAction(event -> close.run());
        HBox buttons = new HBox(10, keep, back, anyway, obstacle);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void show(Optional<Preview> found, UnitsPane units) {
        facts.say(found.map(this::facts).orElse(Messages.text("import.reading")));
        reason.say(model.reason());
        boolean doubtful = found.map(preview -> preview.reading().isDoubtful()).orElse(false);
        anyway.setVisible(doubtful);
        anyway.setManaged(doubtful);
        units.show(found);
        renew();
    }

    private void refuse(String why) {
        refusal.say(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
        if (!why.isEmpty() && model.preview().get().isEmpty()) {
            facts.say(Messages.text("import.refused"));
        }
        renew();
    }

    /** The button is off while something stands against keeping, and the words beside it say what. */
    private void renew() {
        String why = model.working().get() ? Messages.text("import.working") : model.obstacle();
        obstacle.say(why);
        keep.setDisable(!why.isEmpty());
    }

    private String facts(Preview preview) {
        DraftInfo info = preview.reading().draft().info();
        List<Unit> units = preview.reading().draft().units();
        long unbalanced = preview.reading().notes().stream()
                .filter(note -> note.code().startsWith("unbalanced"))
                .count();
        int groups = units.stream().mapToInt(Unit::brackets).sum();
        String balance =
                unbalanced == 0 ? Messages.text("import.balanced") : Messages.text("import.unbalanced", unbalanced);
        return String.join(
                " · ",
                info.symbol().orElse(Messages.text("import.noSymbol")),
                info.date().map(Dates::inWords).orElse(Messages.text("import.noDate")),
                preview.language(),
                Messages.text("import.units", units.size()),
                Messages.text("import.brackets", groups) + (groups == 0 ? "" : ", " + balance));
    }

    private static StringConverter<DraftEntry> names() {
        return new StringConverter<>() {
            @Override
            public String toString(DraftEntry entry) {
                return entry == null
                        ? ""
                        : entry.name() + entry.symbol().map(s -> " · " + s).orElse("");
            }

            @Override
            public DraftEntry fromString(String words) {
                throw new UnsupportedOperationException("drafts are chosen, not written");
            }
        };
    }

    private static StringConverter<RevisionState> states() {
        return new StringConverter<>() {
            @Override
            public String toString(RevisionState state) {
                return state == null
                        ? ""
                        : Messages.text(
                                switch (state) {
                                    case MARKED -> "import.state.marked";
                                    case ACCEPTED -> "import.state.accepted";
                                    case ORIGINAL -> "import.state.original";
                                });
            }

            @Override
            public RevisionState fromString(String words) {
                throw new UnsupportedOperationException("states are chosen, not written");
            }
        };
    }

    private static Label caption(String key, Node named) {
        Label caption = new Label(Messages.text(key));
        caption.getStyleClass().add("caption");
        caption.setLabelFor(named);
        return caption;
    }
}
