package travaux.ui.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.record.DocumentsModel.Filter;
import travaux.ui.support.Messages;

/** The page of the register: a table to be sorted and narrowed, and what the chosen document is tied to. */
public final class DocumentsView extends VBox {

    /** From this width on, every column has room. */
    private static final double ROOMY = 860;

    private final DocumentsModel model;
    private final Consumer<String> browse;
    private final TextField words = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final TableView<DocumentRow> table = new TableView<>();
    private final Label hidden = new Words("record-aside");
    private final StackPane body = new StackPane();
    private final StackPane foot = new StackPane();

    /** Shows a model; {@code browse} opens an address. */
    public DocumentsView(DocumentsModel model, Consumer<String> browse) {
        this.model = model;
        this.browse = browse;
        getStyleClass().add("record-page");
        words.setId("documents-words");
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
        model.filter().subscribe(this::showChips);
        model.rows().subscribe(this::showBody);
        model.chosen().subscribe(this::follow);
        showBody();
    }

    private void fillTable() {
        table.setId("documents-table");
        table.setAccessibleText(Messages.text("documents.spoken"));
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setTableMenuButtonVisible(true);
        TableColumn<DocumentRow, String> symbol = column("documents.symbol", DocumentRow::symbol, 160);
        symbol.setComparator(Comparator.comparing(DocumentsView::figures));
        TableColumn<DocumentRow, String> title =
                column("documents.title", row -> row.document().title(), 210);
        table.getColumns().add(symbol);
        table.getColumns().add(title);
        table.getColumns().add(column("documents.type", row -> row.document().type(), 116));
        TableColumn<DocumentRow, String> author =
                column("documents.author", row -> row.document().author(), 130);
        table.getColumns().add(author);
        table.getColumns().add(dates());
        TableColumn<DocumentRow, String> language =
                column("documents.language", row -> row.document().language(), 80);
        TableColumn<DocumentRow, String> hand = column("documents.hand", DocumentRow::hand, 64);
        TableColumn<DocumentRow, String> link = column("documents.link", DocumentRow::link, 90);
        table.getColumns().add(language);
        table.getColumns().add(hand);
        table.getColumns().add(link);
        fit(List.of(author, language, link));
        listen();
    }

    private void fit(List<TableColumn<DocumentRow, String>> spare) {
        // Only where the width crosses the line, so that what the reader shows or hides by the menu stays so.
        widthProperty().map(width -> width.doubleValue() >= ROOMY).subscribe(roomy -> {
            boolean wide = roomy != null && roomy;
            spare.forEach(column -> column.setVisible(wide));
        });
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

    private TableColumn<DocumentRow, String> dates() {
        TableColumn<DocumentRow, String> date = new TableColumn<>(Messages.text("documents.date"));
        date.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().dateKey()));
        date.setCellFactory(column -> new DateCell());
        date.setPrefWidth(96);
        date.setMinWidth(96);
        return date;
    }

    private static TableColumn<DocumentRow, String> column(
            String key, Function<DocumentRow, String> words, double width) {
        TableColumn<DocumentRow, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(shown -> new WordCell());
        column.setPrefWidth(width);
        return column;
    }

    private static String figures(String symbol) {
        return DocumentRow.symbolKey(symbol);
    }

    private void showChips() {
        chips.getChildren().clear();
        for (Filter filter : Filter.values()) {
            ToggleButton chip = new ToggleButton(model.name(filter));
            chip.getStyleClass().setAll("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setSelected(model.filter().get() == filter);
            chip.setOnAction(action -> {
                chip.setSelected(true);
                model.filter().set(filter);
            });
            chips.getChildren().add(chip);
        }
    }

    private void showBody() {
        showChips();
        hidden.setText(Messages.text("documents.hidden", model.hidden()));
        hidden.setVisible(model.hidden() > 0);
        hidden.setManaged(model.hidden() > 0);
        boolean none = model.count(Filter.ALL) == 0;
        if (none) {
            body.getChildren().setAll(Empty.of("documents.none.title", "documents.none.advice"));
        } else if (model.rows().isEmpty()) {
            body.getChildren().setAll(Empty.of("documents.narrow.title", "documents.narrow.advice"));
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
