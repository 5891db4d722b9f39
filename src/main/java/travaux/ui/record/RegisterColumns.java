package travaux.ui.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;
import travaux.ui.support.Messages;

/** The columns of the register: each as wide as its words are wont to be in the size of the type, the title what is left. */
final class RegisterColumns {

    private static final double TITLE = 180;
    /** What the button that chooses columns takes at the end of the heading, whether or not a scroll bar is below it. */
    private static final double CORNER = 24;

    private final TableView<DocumentRow> table;
    private final ObservableDoubleValue scale;
    /** How wide each but the title is at reading size, until the reader draws it wider or narrower. */
    private final Map<TableColumn<DocumentRow, String>, Double> widths = new HashMap<>();

    private final TableColumn<DocumentRow, String> title =
            column("documents.title", row -> row.document().title());
    private final TableColumn<DocumentRow, String> type =
            column("documents.type", row -> row.document().type());
    private final TableColumn<DocumentRow, String> author =
            column("documents.author", row -> row.document().author());
    private final TableColumn<DocumentRow, String> language = column("documents.language", DocumentRow::language);
    private final TableColumn<DocumentRow, String> hand = column("documents.hand", DocumentRow::hand);
    private final TableColumn<DocumentRow, String> link = column("documents.link", DocumentRow::link);

    /** Fills a table; {@code scale} is the size of its type. */
    RegisterColumns(TableView<DocumentRow> table, ObservableDoubleValue scale) {
        this.table = table;
        this.scale = scale;
        TableColumn<DocumentRow, String> symbol = column("documents.symbol", DocumentRow::symbol);
        symbol.setComparator(Comparator.comparing(DocumentRow::symbolKey));
        language.setCellFactory(shown -> new LanguageCell());
        link.setCellFactory(shown -> new HostCell());
        table.getColumns().setAll(List.of(symbol, title, type, author, dates(), language, hand, link));
        table.setColumnResizePolicy(new Filling());
        table.getColumns().forEach(column -> column.widthProperty().subscribe(table::refresh));
        size(symbol, 150);
        size(type, 110);
        size(author, 128);
        size(language, 84);
        size(hand, 88);
        size(link, 104);
    }

    /** Those that are left out where there is little room, the first to go first. */
    List<TableColumn<DocumentRow, String>> spare() {
        return List.of(link, language, author, type, hand);
    }

    /** How many of the spare columns have to go for the title to have room in a table of a width. */
    int leftOut(double width) {
        double over =
                widths.values().stream().mapToDouble(Double::doubleValue).sum() + TITLE + CORNER - width / scale.get();
        int count = 0;
        for (TableColumn<DocumentRow, String> column : spare()) {
            if (over > 0) {
                over -= widths.getOrDefault(column, 0.0);
                count++;
            }
        }
        return count;
    }

    /** Heads the columns of the dossier's own words at the right where those run to the left. */
    void face(boolean left) {
        for (TableColumn<DocumentRow, String> column : List.of(title, type, author)) {
            column.getStyleClass().remove("at-right");
            if (left) {
                column.getStyleClass().add("at-right");
            }
        }
    }

    private void size(TableColumn<DocumentRow, String> column, double width) {
        widths.put(column, width);
        scale.subscribe(size -> column.setPrefWidth(width * size.doubleValue()));
    }

    /** A column takes the width that the reader gives it; the title gives and takes the rest. */
    @SuppressWarnings("rawtypes") // as the table asks
    private final class Filling extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {

        @Override
        public Boolean call(ResizeFeatures asked) {
            if (asked.getColumn() != null && !asked.getColumn().equals(title)) {
                TableColumn column = asked.getColumn();
                double most = column.getWidth() + title.getWidth() - TITLE * scale.get();
                double wanted = Math.min(most, column.getWidth() + asked.getDelta());
                column.setPrefWidth(Math.max(column.getMinWidth(), wanted));
            }
            double others = table.getVisibleLeafColumns().stream()
                    .filter(column -> !column.equals(title))
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            double room = Math.min(asked.getContentWidth(), table.getWidth() - CORNER * scale.get());
            title.setPrefWidth(Math.max(title.getMinWidth(), Math.floor(room - others)));
            return true;
        }
    }

    private TableColumn<DocumentRow, String> dates() {
        TableColumn<DocumentRow, String> date = column("documents.date", DocumentRow::dateKey);
        date.setCellFactory(column -> new DateCell());
        size(date, 98);
        return date;
    }

    private static TableColumn<DocumentRow, String> column(String key, Function<DocumentRow, String> words) {
        TableColumn<DocumentRow, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(shown -> new WordCell());
        column.setMinWidth(40);
        return column;
    }
}
