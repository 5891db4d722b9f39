package travaux.ui.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Chips;
import travaux.ui.control.Words;
import travaux.ui.control.Writing;
import travaux.ui.record.DocumentsModel.Filter;
import travaux.ui.support.Messages;

/** The page of the register: a table to be sorted and narrowed, and what the chosen document is tied to. */
public final class DocumentsView extends VBox {

    /** The size of type that widths were drawn for. */
    private static final double TYPE = 14;

    private final DocumentsModel model;
    private final Consumer<String> browse;
    private final TextField words = new TextField();
    private final DoubleBinding scale =
            Bindings.createDoubleBinding(() -> words.getFont().getSize() / TYPE, words.fontProperty());
    private final Chips chips = new Chips(6);
    private final TableView<DocumentRow> table = new TableView<>();
    private final RegisterColumns columns = new RegisterColumns(table, scale);
    private final IntegerBinding leftOut =
            Bindings.createIntegerBinding(() -> columns.leftOut(getWidth()), widthProperty(), scale);
    private final Words hidden = new Words("record-aside");
    private final StackPane body = new StackPane();
    private final StackPane foot = new StackPane();

    /** Shows a model; {@code browse} opens an address. */
    public DocumentsView(DocumentsModel model, Consumer<String> browse) {
        this.model = model;
        this.browse = browse;
        getStyleClass().add("record-page");
        words.setId("documents-words");
        Writing.follow(words);
        Writing.emptyByEscape(words);
        words.setPromptText(Messages.text("documents.prompt"));
        words.setAccessibleText(Messages.text("documents.prompt"));
        words.textProperty().bindBidirectional(model.words());
        hidden.setId("documents-hidden");
        VBox head = new VBox(8, words, chips, hidden);
        head.getStyleClass().add("record-head");
        fillTable();
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head, body, foot);
        model.filter().subscribe(this::showBody);
        model.words().subscribe(this::showBody);
        model.rows().subscribe(this::showBody);
        model.chosen().subscribe(this::follow);
        showBody();
    }

    private void fillTable() {
        table.setId("documents-table");
        table.setAccessibleText(Messages.text("documents.spoken"));
        table.setItems(model.rows());
        table.setTableMenuButtonVisible(true);
        model.rows().subscribe(() -> columns.face(model.isToLeft()));
        columns.face(model.isToLeft());
        leftOut.subscribe(count -> fit(columns.spare(), count.intValue()));
        listen();
    }

    /** Done only where the number changes, so that what the reader shows or hides by the menu stays so. */
    private static void fit(List<TableColumn<DocumentRow, String>> spare, int leftOut) {
        for (int i = 0; i < spare.size(); i++) {
            spare.get(i).setVisible(i >= leftOut);
        }
    }

    private void listen() {
        model.rows().comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosen().set(Optional.ofNullable(row)));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.chosen()
                        .get()
                        .map(DocumentRow::link)
                        .filter(address -> !address.isEmpty())
                        .ifPresent(browse);
                key.consume();
            }
        });
    }

    private void showChips() {
        chips.show(Arrays.stream(Filter.values()).map(this::chip).toList());
    }

    private Chips.Chip chip(Filter filter) {
        return new Chips.Chip(
                model.name(filter),
                model.filter().get() == filter,
                () -> model.filter().set(filter),
                DocumentsModel.meaning(filter));
    }

    private void showBody() {
        showChips();
        hidden.say(Messages.text("documents.hidden", model.hidden()));
        hidden.setVisible(model.hidden() > 0);
        hidden.setManaged(model.hidden() > 0);
        if (model.isEmpty()) {
            body.getChildren().setAll(Empty.of("documents.none.title", "documents.none.advice"));
        } else if (model.rows().isEmpty()) {
            body.getChildren().setAll(Empty.saying(Messages.text("documents.narrow.title"), model.advice()));
        } else if (!body.getChildren().contains(table)) {
            body.getChildren().setAll(table);
        }
    }

    private void follow(Optional<DocumentRow> chosen) {
        foot.setVisible(chosen.isPresent());
        foot.setManaged(chosen.isPresent());
        if (chosen.isEmpty()) {
            table.getSelectionModel().clearSelection();
            return;
        }
        foot.getChildren().setAll(new TiesPane(chosen.get(), model, browse));
        if (!chosen.get().equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(chosen.get());
            table.scrollTo(chosen.get());
        }
    }
}
