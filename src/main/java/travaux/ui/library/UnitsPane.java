package travaux.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.dossier.Preview;
import travaux.core.text.Note;
import travaux.core.text.Numbering;
import travaux.core.text.Unit;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.control.Wrapping;
import travaux.ui.control.Writing;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** The units that were found, the heading and text of one of them to be looked at and corrected, and what was odd. */
final class UnitsPane extends HBox {

    /** The width at which a page of A4 can be read, in pixels. */
    private static final double PAGE = 560;

    private final ImportModel model;
    private final ListView<Unit> units = new ListView<>();
    private final ListView<Note> notes = new ListView<>();
    private final TextField label = field("import.label");
    private final TextField title = field("import.unitTitle");
    private final TextArea text = new TextArea();
    private final PageModel page;
    private final PagePane pagePane;
    private final Button correct = new Button(Messages.text("import.correct"));

    UnitsPane(ImportModel model) {
        super(20);
        this.model = model;
        page = new PageModel(model.background());
        pagePane = new PagePane(page);
        dressLists();
        dressFields();
        HBox.setHgrow(pagePane, Priority.ALWAYS);
        pagePane.setPrefWidth(PAGE);
        pagePane.setMinWidth(0);
        getChildren()
                .addAll(
                        beneath(column("import.unitsFound", 2, units), column("import.notes", 2, notes)),
                        column("import.heading", 3, new HBox(8, label, title, Tips.around(correct)), text),
                        pagePane);
        look(null);
    }

    private void dressLists() {
        units.setId("import-units");
        units.setAccessibleText(Messages.text("import.unitsFound"));
        units.setCellFactory(view -> new UnitCell());
        units.getSelectionModel().selectedItemProperty().subscribe(this::look);
        notes.setId("import-notes");
        notes.setAccessibleText(Messages.text("import.notes"));
        notes.setCellFactory(view -> new NoteCell());
        notes.getSelectionModel().selectedItemProperty().subscribe(note -> {
            if (note != null) {
                note.place().page().ifPresent(page::show);
            }
        });
    }

    private void dressFields() {
        label.setId("import-label");
        label.setMinWidth(70);
        label.setPrefColumnCount(6);
        label.setOnAction(event -> correct());
        title.setId("import-title");
        title.setOnAction(event -> correct());
        HBox.setHgrow(title, Priority.ALWAYS);
        text.setEditable(false);
        Wrapping.follow(text);
        text.setAccessibleText(Messages.text("import.text"));
        correct.setId("import-correct");
        correct.getStyleClass().setAll("field-button");
        correct.setMinWidth(USE_PREF_SIZE);
        correct.setOnAction(event -> correct());
    }

    /** Shows a reading; the unit that was looked at stays in sight. */
    void show(Optional<Preview> found) {
        String looked = Optional.ofNullable(units.getSelectionModel().getSelectedItem())
                .map(Unit::id)
                .orElse("");
        boolean pages = found.isPresent() && page.take(found.get().file());
        pagePane.setVisible(pages);
        pagePane.setManaged(pages);
        List<Unit> all = found.map(preview -> preview.reading().draft().units()).orElse(List.of());
        units.getItems().setAll(all);
        notes.setPlaceholder(new Label(found.isPresent() ? Messages.text("import.noNotes") : ""));
        notes.getItems().setAll(found.map(preview -> preview.reading().notes()).orElse(List.of()));
        all.stream()
                .filter(unit -> unit.id().equals(looked))
                .findFirst()
                .ifPresentOrElse(
                        units.getSelectionModel()::select,
                        () -> units.getSelectionModel().selectFirst());
    }

    private void look(@Nullable Unit unit) {
        label.setText(unit == null ? "" : unit.label());
        title.setText(unit == null ? "" : unit.title());
        text.setText(unit == null ? "" : unit.text().text());
        if (unit != null) {
            page.show(unit.page().orElse(1));
        }
        label.setDisable(unit == null);
        title.setDisable(unit == null);
        Reasoned.allow(correct, unit != null, Messages.text("import.correct"), Messages.text("import.correct.not"));
    }

    private void correct() {
        Unit unit = units.getSelectionModel().getSelectedItem();
        if (unit != null) {
            String written = label.getText().strip();
            model.correct(new HeadingCorrection(
                    unit.id(),
                    Optional.of(written),
                    Optional.of(title.getText().strip()),
                    Optional.of(Numbering.normalise(written)),
                    Optional.empty()));
        }
    }

    private static TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(Messages.text(key));
        field.setAccessibleText(Messages.text(key));
        Writing.follow(field);
        return field;
    }

    private static Node column(String key, double share, Node... parts) {
        Label caption = new Label(Messages.text(key));
        caption.getStyleClass().add("caption");
        VBox column = new VBox(6, caption);
        column.getChildren().addAll(parts);
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        column.setPrefWidth(share * 160);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node beneath(Node upper, Node lower) {
        VBox both = new VBox(10, upper, lower);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox.setVgrow(lower, Priority.SOMETIMES);
        both.setPrefWidth(340);
        both.setMinWidth(200);
        return both;
    }

    private static final class UnitCell extends ListCell<Unit> {
        @Override
        protected void updateItem(Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(empty || unit == null ? null : words(unit));
        }

        private static String words(Unit unit) {
            String heading = UnitWords.full(unit);
            return unit.brackets() == 0 ? heading : Messages.text("import.unit", heading, unit.brackets());
        }
    }

    private static final class NoteCell extends ListCell<Note> {
        private final Words said = new Words("import-note");

        NoteCell() {
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = width > 0 ? width : getListView().getWidth() - 12;
            double inset = snappedLeftInset() + snappedRightInset();
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : said.prefHeight(across - inset) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(Note note, boolean empty) {
            super.updateItem(note, empty);
            if (empty || note == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            said.say(words(note));
            setAccessibleText(words(note));
            setGraphic(said);
        }

        private static String words(Note note) {
            String severity = Messages.text(
                    switch (note.severity()) {
                        case INFO -> "import.note.info";
                        case WARNING -> "import.note.warning";
                        case ERROR -> "import.note.error";
                    });
            String page = note.place().page().isPresent()
                    ? Messages.text("import.page", note.place().page().getAsInt())
                    : "";
            return severity + page + ": " + note.message();
        }
    }
}
