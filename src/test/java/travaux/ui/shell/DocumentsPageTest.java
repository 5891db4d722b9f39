package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.work.Library;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The register in the real window: nothing in it is cut, and it stands in order of time. */
class DocumentsPageTest extends WindowCase {

    private static final String REGISTER = "un-cybercrime-convention";

    private void open(String id, double width, double height, double size) throws Exception {
        var dossier = Library.standard().open(id);
        show(width, height);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().lay(dossier, "", "");
            workbench.page().set(Page.DOCUMENTS);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        until(() -> window.root().lookup("#documents-table") != null);
        settle();
    }

    @ParameterizedTest
    @CsvSource({
        REGISTER + ", 1280, 1",
        REGISTER + ", 1600, 1",
        REGISTER + ", 1280, 2",
        REGISTER + ", 1600, 2",
        "src/test/resources/travaux/ui/rooms/sijillat, 1280, 1",
        "src/test/resources/travaux/ui/rooms/sijillat, 1600, 2"
    })
    void noWordOfTheRegisterIsCut(String dossier, double width, double size) throws Exception {
        open(dossier, width, width * 9 / 16, size);
        picture("documents-%s-%.0f-%.0f".formatted(Path.of(dossier).getFileName(), width, size * 100));
        assertThat(seen(() -> cells().stream()
                        .filter(cell -> cell.getText() != null && cell.getWidth() > 0)
                        .filter(cell -> !(cell.lookup(".text") instanceof Text shown
                                && shown.getText().equals(cell.getText())))
                        .map(cell -> cell.getText())
                        .toList()))
                .isEmpty();
        assertThat(seen(() -> cells().size())).isPositive();
    }

    @Test
    void aLanguageThatIsNotKnownIsAQuestion() throws Exception {
        open(REGISTER, 1280, 720, 1);
        List<String> spoken = seen(() -> cells().stream()
                .filter(cell -> "?".equals(cell.getText()))
                .map(Node::getAccessibleText)
                .distinct()
                .toList());
        assertThat(spoken).containsExactly("language not known");
        assertThat(inks(true)).hasSize(1).doesNotContainAnyElementsOf(inks(false));
    }

    /** The colours of cells that say "?", or of all others. */
    private Set<Paint> inks(boolean unknown) throws Exception {
        return seen(() -> cells().stream()
                .filter(cell -> cell.getText() != null && !cell.getText().isEmpty())
                .filter(cell -> "?".equals(cell.getText()) == unknown)
                .map(Labeled::getTextFill)
                .collect(Collectors.toSet()));
    }

    @Test
    void documentsStandInOrderOfTimeAMonthBeforeItsDays() throws Exception {
        open(REGISTER, 1280, 720, 1);
        List<String> dates = seen(() -> table().getItems().stream()
                .map(row -> table().getColumns().get(4).getCellObservableValue(cast(row)))
                .map(date -> String.valueOf(date.getValue()))
                .toList());
        assertThat(dates).isSorted().contains("2019-10-11", "2019-11");
        assertThat(dates.indexOf("2019-10-11")).isLessThan(dates.indexOf("2019-11"));
    }

    @ParameterizedTest
    @CsvSource({"tutorial, 1", "tutorial, 2", "un-cybercrime-convention, 1", "un-cybercrime-convention, 2"})
    void theButtonThatChoosesColumnsCoversNone(String dossier, double size) throws Exception {
        open(dossier, 1280, 720, size);
        double button = seen(() -> left(find(".show-hide-columns-button")));
        double sign = seen(() -> left(find(".show-hide-column-image")));
        assertThat(sign).isGreaterThan(button);
        for (Node header : window.root().lookupAll("#documents-table .column-header .label")) {
            assertThat(seen(() -> left(header) + header.getLayoutBounds().getWidth()))
                    .isLessThanOrEqualTo(button + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 1", "900, 1", "800, 1.5", "1280, 2"})
    void theTitleHasRoomWhateverTheWidth(double width, double size) throws Exception {
        open(REGISTER, width, 720, size);
        assertThat(seen(() -> table().getColumns().get(1).getWidth())).isGreaterThanOrEqualTo(180 * size);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1280, 1500, 1600, 1690, 1710, 2000})
    void aWiderWindowShowsNoFewerColumns(double width) throws Exception {
        open(REGISTER, width, 720, 1);
        assertThat(seen(() -> table().getColumns().stream().allMatch(column -> column.isVisible())))
                .isTrue();
    }

    @Test
    void chipsCountWhatTheFieldLeaves() throws Exception {
        open(REGISTER, 1280, 720, 1);
        List<String> before = chips();
        write("zero");
        int shown = seen(() -> table().getItems().size());
        assertThat(chips()).contains("All " + shown).doesNotContain(before.getFirst(), before.get(1), before.get(2));
    }

    @Test
    void theChipOfSymbolsAgreesWithTheirColumn() throws Exception {
        open(REGISTER, 1280, 720, 1);
        long symbols = seen(() -> table().getItems().stream()
                .map(row -> table().getColumns().get(0).getCellObservableValue(cast(row)))
                .filter(symbol -> !String.valueOf(symbol.getValue()).isEmpty())
                .count());
        assertThat(chips()).contains("With a symbol " + symbols);
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatHelps() throws Exception {
        open(REGISTER, 1280, 720, 1);
        write("nowhereatall");
        picture("documents-nothing");
        assertThat(seen(() -> ((Labeled) find(".empty-text")).getText()))
                .contains("Clear the field")
                .doesNotContain("All");
        assertThat(seen(() -> middle(find(".empty-text"))))
                .isCloseTo(seen(() -> middle(find(".empty-title"))), within(1.0));
    }

    private static double middle(Node label) {
        Node words = ((Labeled) label).lookup(".text");
        return words.localToScene(words.getLayoutBounds()).getCenterX();
    }

    private void write(String words) throws Exception {
        Toolkit.call(() -> {
            ((TextField) find("#documents-words")).setText(words);
            return true;
        });
        settle();
    }

    private List<String> chips() throws Exception {
        return seen(() -> window.root().lookupAll(".record-page .chip").stream()
                .map(chip -> ((Labeled) chip).getText())
                .toList());
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void rowsAreHigherInLargerType() throws Exception {
        open(REGISTER, 1100, 900, 1);
        double before = seen(this::lowest);
        Toolkit.call(() -> {
            window.look().size().set(2);
            return true;
        });
        settle();
        assertThat(seen(this::lowest)).isGreaterThan(before * 1.5);
    }

    private double lowest() {
        return window.root().lookupAll("#documents-table .table-row-cell").stream()
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .mapToDouble(row -> row.getHeight())
                .min()
                .orElseThrow();
    }

    private List<TableCell<?, ?>> cells() {
        return window.root().lookupAll("#documents-table .table-row-cell .table-cell").stream()
                .filter(Node::isVisible)
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .toList();
    }

    private TableView<?> table() {
        return find("#documents-table");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object row) {
        return (T) row;
    }
}
