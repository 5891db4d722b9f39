package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.DraftEntry;
import travaux.ui.settings.Look;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;

/** A chart of few drafts and of many. */
class ChartPaneTest {

    @ParameterizedTest
    @CsvSource({"4, 660", "12, 660", "24, 660", "24, 1400"})
    void figuresStandBesideEachOtherAndNamesAreNotBroken(int drafts, double width) {
        Toolkit.call(() -> {
            ChartPane pane = shown(drafts, width);
            List<Bounds> figures = all(pane, ".chart-figure")
                    .filter(figure -> ((Label) figure).getText().startsWith("+"))
                    .map(ChartPaneTest::edge)
                    .toList();
            assertThat(figures).hasSize(drafts - 1);
            for (int i = 1; i < figures.size(); i++) {
                assertThat(figures.get(i).getMinX())
                        .isGreaterThanOrEqualTo(figures.get(i - 1).getMaxX());
            }
            assertThat(all(pane, ".map-draft").filter(Node::isVisible).map(Label.class::cast))
                    .allMatch(head -> !head.getText().contains("-"));
            return true;
        });
    }

    @Test
    void draftsAreNamedAboveWhereColumnsHaveNoRoomForNames() {
        assertThat(Toolkit.call(() -> named(shown(12, 660))))
                .contains("1 Draft of the harbours", "12 Draft of the harbours");
        assertThat(Toolkit.call(() -> named(shown(3, 660)))).isEmpty();
    }

    @Test
    void whatCopiesATableStandsInSightThoughTheColumnsBeWider() {
        assertThat(Toolkit.call(() -> {
                    ChartPane pane = shown(24, 1400);
                    pane.keepWithin(new SimpleDoubleProperty(600));
                    pane.applyCss();
                    pane.layout();
                    return edge(all(pane, ".field-button").findFirst().orElseThrow())
                                    .getMaxX()
                            - edge(pane).getMinX();
                }))
                .isBetween(500.0, 600.0);
    }

    @Test
    void floorsOfARowAreLevel() {
        assertThat(Toolkit.call(() -> all(shown(6, 660), ".chart-floor")
                        .map(floor -> edge(floor).getMinY())
                        .distinct()
                        .toList()))
                .hasSize(1);
    }

    @Test
    void barsOfAllRowsAreOfOneScaleAndWhatIsNotNoughtIsSeen() {
        List<Double> heights = Toolkit.call(() -> {
            Chart.Series whole = Chart.Series.of("Whole", List.of(OptionalInt.of(480), OptionalInt.of(33)));
            Chart.Series part = Chart.Series.of("Part", List.of(OptionalInt.of(160), OptionalInt.of(1)));
            Chart chart = new Chart("Brackets", "", drafts(2), List.of(whole, part), false);
            return all(laid(chart, 660), ".chart-bar")
                    .map(bar -> edge(bar).getHeight())
                    .toList();
        });
        assertThat(heights).containsExactly(96.0, 7.0, 32.0, 2.0);
    }

    @ParameterizedTest
    @CsvSource({"3, 660", "6, 660", "3, 1400"})
    void theNameOfARowStandsOnItsZeroLine(int drafts, double width) {
        assertThat(Toolkit.call(() -> {
                    ChartPane pane = shown(drafts, width);
                    Label name = all(pane, ".chart-name")
                            .map(Label.class::cast)
                            .filter(label -> label.getText().equals("Came"))
                            .findFirst()
                            .orElseThrow();
                    return edge(all(pane, ".chart-floor").findFirst().orElseThrow())
                                    .getMinY()
                            - edge(name).getMaxY();
                }))
                .isBetween(-1.0, 3.0);
    }

    private static String named(ChartPane pane) {
        return all(pane, ".history-legend")
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .filter(words -> words.contains("harbours"))
                .findFirst()
                .orElse("");
    }

    private static ChartPane shown(int count, double width) {
        List<OptionalInt> came = figures(count, 1100);
        List<OptionalInt> went = figures(count, 2200);
        return laid(new Chart("Words", "", drafts(count), List.of(new Chart.Series("Came", came, went)), false), width);
    }

    private static List<DraftEntry> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Tides.draft("Draft of the harbours", "Article 1. Bells\n\nBells are rung."))
                .toList();
    }

    private static ChartPane laid(Chart chart, double width) {
        ChartPane pane = new ChartPane(chart, 1);
        Scene scene = new Scene(new StackPane(pane), Math.max(width, 10), 600);
        new Look().dress(scene);
        scene.getRoot().applyCss();
        pane.resize(width, pane.prefHeight(width));
        pane.layout();
        scene.getRoot().layout();
        return pane;
    }

    private static List<OptionalInt> figures(int count, int most) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == 0 ? OptionalInt.empty() : OptionalInt.of(most * i / count + 1))
                .toList();
    }

    private static Stream<Node> all(Node pane, String selector) {
        return pane.lookupAll(selector).stream();
    }

    private static Bounds edge(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
