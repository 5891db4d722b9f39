package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.OverviewStrip;

/** The strip beside the text: where its changes are. */
class OverviewTest extends WindowCase {

    @Test
    void marksStandBesideTheirLinesWhereTheWholeTextIsOnScreen() throws Exception {
        show(1600, 900);
        compareTutorial("zero", "revised");
        read("9");
        List<Double> marks = marks();
        assertThat(marks).hasSizeGreaterThan(5).isSorted();
        List<Bounds> lines = seen(() -> IntStream.range(
                        0, workbench.unit().get().orElseThrow().changes().size())
                .mapToObj(change -> flows().stream()
                        .filter(flow -> flow.has(change))
                        .map(flow -> flow.localToScene(flow.getLayoutBounds()))
                        .toList())
                .filter(places -> !places.isEmpty())
                .map(List::getFirst)
                .toList());
        assertThat(marks)
                .allSatisfy(mark -> assertThat(lines).anyMatch(line -> line.getMinY() < mark && mark < line.getMaxY()));
    }

    @Test
    void marksSpreadOverTheStripWhereTheTextIsLonger() throws Exception {
        show(1000, 480);
        compareTutorial("zero", "revised");
        read("9");
        Bounds strip = seen(() -> strip().localToScene(strip().getLayoutBounds()));
        List<Double> marks = marks();
        assertThat(marks).hasSizeGreaterThan(5);
        assertThat(marks.getLast()).isGreaterThan(strip.getCenterY()).isLessThan(strip.getMaxY());
    }

    private Node strip() {
        return find(".overview");
    }

    /** The middle of each mark, in the scene. */
    private List<Double> marks() {
        return seen(() -> ((OverviewStrip) strip())
                .getChildrenUnmodifiable().stream()
                        .filter(mark -> !mark.getStyleClass().contains("overview-window"))
                        .map(Rectangle.class::cast)
                        .map(mark -> mark.localToScene(mark.getLayoutBounds()).getCenterY())
                        .toList());
    }

    private List<MarkedFlow> flows() {
        return find("#text-list").lookupAll("MarkedFlow").stream()
                .map(MarkedFlow.class::cast)
                .filter(Node::isVisible)
                .toList();
    }
}
