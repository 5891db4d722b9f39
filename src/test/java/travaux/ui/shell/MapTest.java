package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The map in the real window, where there is much room and little. */
class MapTest extends WindowCase {

    private void open(String dossier, double width, double size) throws Exception {
        show(width, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier(dossier, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench.page().set(Page.MAP);
            return true;
        });
        until(() -> window.root().lookup(".map-cell") != null);
        settle();
        settle();
    }

    @ParameterizedTest
    @CsvSource({
        "tutorial, 1280, 1",
        "tutorial, 1280, 2",
        "tutorial, 900, 2",
        "un-cybercrime-convention, 900, 1",
        "un-cybercrime-convention, 900, 2",
        "un-cybercrime-convention, 1280, 2",
        "un-cybercrime-convention, 1600, 1",
        "un-cybercrime-convention, 2000, 1"
    })
    void rowsAndHeadsFollowTheirRoom(String dossier, double width, double size) throws Exception {
        open(dossier, width, size);
        picture("map-%s-%.0f-%.0f".formatted(dossier, width, 100 * size));
        assertThat(seen(() -> rows().map(row -> row.getHeight() - needed(row)).toList()))
                .as("no row is higher than its name or its figures")
                .allMatch(spare -> Math.abs(spare) < 3);
        assertThat(seen(() -> window.root().lookupAll(".map-cell").stream()
                        .filter(cell -> cell.getLayoutBounds().getHeight()
                                > cell.getParent().getParent().getLayoutBounds().getHeight())
                        .count()))
                .as("no cell is higher than its row")
                .isZero();
        assertThat(seen(() -> edge(find(".map-cell:chosen")).getCenterX()))
                .as("below its head")
                .isCloseTo(
                        seen(() -> window.root().lookupAll(".column-head").stream()
                                .map(MapTest::edge)
                                .mapToDouble(Bounds::getCenterX)
                                .max()
                                .orElse(0)),
                        Offset.offset(3.0));
        assertThat(seen(this::broken)).as("no word of a head is broken").isEmpty();
        assertThat(seen(() -> edge(find(".map-cell:chosen")).getMaxX())).isLessThan(width - 12);
        Bounds list = seen(() -> edge(find("#map-list")));
        Bounds chosen = seen(() -> edge(find(".map-cell:chosen")));
        assertThat(chosen.getMinY()).isGreaterThanOrEqualTo(list.getMinY());
        assertThat(chosen.getMaxY()).isLessThanOrEqualTo(list.getMaxY());
    }

    @Test
    void theKeyTakesNoMoreRoomThanItsLines() throws Exception {
        open("tutorial", 1280, 1.3);
        assertThat(seen(() -> edge(find(".map .history-head")).getMaxY()
                        - edge(find(".map-key")).getMinY()))
                .isLessThan(seen(() -> window.root().lookupAll(".map-key > HBox").stream()
                                .mapToDouble(entry -> edge(entry).getMaxY())
                                .max()
                                .orElse(0)
                        - edge(find(".map-key")).getMinY()
                        + 30));
    }

    @Test
    void headsTakeNoMoreThanThreeLines() throws Exception {
        open("un-cybercrime-convention", 1280, 2);
        assertThat(seen(() -> edge(find(".map-names")).getHeight())).isBetween(60.0, 108.0);
        assertThat(seen(() -> find(".map-draft").isVisible())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2000, 2", "2400, 1"})
    void muchRoomLeavesTheNamesOfDraftsFewerLines(double width, int lines) throws Exception {
        open("un-cybercrime-convention", width, 1);
        double line = seen(() -> edge(find(".map-draft-number")).getHeight());
        assertThat(seen(() -> window.root().lookupAll(".map-draft").stream()
                        .mapToDouble(head -> edge(head).getHeight())
                        .max()
                        .orElse(0)))
                .isBetween((lines - 0.5) * line, (lines + 0.5) * line);
    }

    @Test
    void whereNoWordsAreAtHandAWayLeadsToAddingThem() throws Exception {
        open("un-cybercrime-convention", 1280, 1);
        Toolkit.call(() -> {
            Hyperlink way = find(".map .history-head .record-link");
            way.fire();
            return true;
        });
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"tutorial, 900", "un-cybercrime-convention, 900", "un-cybercrime-convention, 1280"})
    void largeTypeLeavesRoomForRows(String dossier, double width) throws Exception {
        open(dossier, width, 2);
        double head = seen(() -> edge(find(".map .history-head")).getHeight());
        Bounds list = seen(() -> edge(find("#map-list")));
        assertThat(seen(() -> rows().filter(row -> list.contains(edge(row))).count()))
                .as("rows seen as a whole")
                .isGreaterThanOrEqualTo(3);
        assertThat(seen(() -> edge(find(".map .segments")).getMaxX())).isLessThan(width);
        Toolkit.call(() -> {
            ToggleButton fold = find(".map-fold");
            fold.fire();
            return true;
        });
        settle();
        assertThat(seen(() -> edge(find(".map .history-head")).getHeight()))
                .as("with the key unfolded")
                .isGreaterThan(head + 60);
    }

    private Stream<ListCell<?>> rows() {
        ListView<?> list = find("#map-list");
        return list.lookupAll(".list-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty());
    }

    private static double needed(ListCell<?> row) {
        Label name = (Label) row.lookup(".map-name");
        double cells = row.lookupAll(".map-cell").stream()
                .mapToDouble(cell -> Math.max(cell.minHeight(-1), cell.prefHeight(-1)))
                .max()
                .orElse(0);
        return Math.max(name.prefHeight(name.getWidth()), cells) + 2;
    }

    private List<String> broken() {
        return window.root().lookupAll(".map-draft").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .flatMap(head -> Stream.of(head.getText().split(" ")).filter(word -> {
                    Text text = new Text(word);
                    text.setFont(head.getFont());
                    return text.getLayoutBounds().getWidth() > head.getWidth();
                }))
                .toList();
    }

    private static Bounds edge(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
