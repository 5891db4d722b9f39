package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.work.Library;
import travaux.ui.control.Tips;
import travaux.ui.support.Toolkit;

/** What the marks of the timeline stand for is told, and none takes the place of another. */
class TimelineMarksTest extends WindowCase {

    private void open(String dossier, String number) throws Exception {
        open(dossier, number, 1600);
    }

    private void open(String dossier, String number, double width) throws Exception {
        var opened = Library.standard().open(dossier);
        show(width, 900);
        Toolkit.call(() -> {
            window.opening().lay(opened, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        read(number);
        settle();
    }

    @ParameterizedTest
    @CsvSource({
        "tutorial, 10, 1600, 2018", "tutorial, 10, 1280, 2018",
        "un-cybercrime-convention, 24, 1600, 2017", "un-cybercrime-convention, 24, 1280, 2017"
    })
    void theMeaningOfTheRingStandsBesideTheYears(String dossier, String number, double width, String first)
            throws Exception {
        open(dossier, number, width);
        Label legend = find("#timeline-legend");
        until(() -> legend.isVisible());
        Bounds ring = seen(() -> inScene(legend));
        List<Label> years = seen(() -> window.root().lookupAll(".year").stream()
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .toList());
        assertThat(years.getFirst().getText()).isEqualTo(first);
        assertThat(years).hasSizeGreaterThan(6).noneMatch(year -> inScene(year).intersects(ring));
        List<Double> lines = seen(() -> window.root().lookupAll(".year-line").stream()
                .map(line -> inScene(line).getCenterX())
                .sorted()
                .toList());
        for (int i = 1; i < years.size(); i++) {
            assertThat(inScene(years.get(i)).getMinX())
                    .as(years.get(i).getText())
                    .isGreaterThan(lines.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"tutorial, 10", "un-cybercrime-convention, 24"})
    void theMeaningOfTheRingStaysWhereTheAftermathIsUnfolded(String dossier, String article) throws Exception {
        open(dossier, article, 1280);
        Toolkit.call(() -> {
            window.timeline().aftermathOpen().set(true);
            return true;
        });
        settle();
        picture("ring-aftermath-" + dossier);
        Label legend = find("#timeline-legend");
        until(() -> legend.isVisible());
        Bounds ring = seen(() -> inScene(legend));
        assertThat(seen(() -> window.root().lookupAll(".year").stream()
                        .filter(Node::isVisible)
                        .toList()))
                .isNotEmpty()
                .noneMatch(year -> inScene(year).intersects(ring));
    }

    @Test
    void noStemComesOutBelowTheFlagOfAnotherDraft() throws Exception {
        open("un-cybercrime-convention", "24");
        List<Bounds> flags =
                seen(() -> flags().stream().map(TimelineMarksTest::inScene).toList());
        for (String kind : List.of(".stem", ".stem-old", ".stem-new")) {
            for (Node node : window.root().lookupAll(kind)) {
                Line stem = (Line) node;
                Bounds end = seen(() -> inScene(stem));
                assertThat(flags)
                        .noneMatch(flag -> flag.getMinY() > end.getMinY() + 2
                                && flag.getMaxY() < end.getMaxY() - 2
                                && flag.getMinX()
                                        < seen(() -> stem.localToScene(stem.getEndX(), 0))
                                                .getX()
                                && flag.getMaxX()
                                        > seen(() -> stem.localToScene(stem.getEndX(), 0))
                                                .getX());
            }
        }
    }

    @Test
    void everyStemIsSeenToReachItsDay() throws Exception {
        open("un-cybercrime-convention", "24");
        List<Bounds> flags =
                seen(() -> flags().stream().map(TimelineMarksTest::inScene).toList());
        List<Line> stems = seen(() -> Stream.of(".stem", ".stem-old", ".stem-new")
                .flatMap(kind -> window.root().lookupAll(kind).stream())
                .map(Line.class::cast)
                .toList());
        assertThat(stems).hasSameSizeAs(flags);
        List<Double> ends = new ArrayList<>();
        for (Line stem : stems) {
            Bounds line = seen(() -> inScene(stem));
            assertThat(line.getHeight()).as("long enough to be seen").isGreaterThan(4);
            Point2D end = seen(() -> stem.localToScene(stem.getEndX(), stem.getEndY()));
            assertThat(flags).noneMatch(flag -> flag.contains(end));
            ends.add(end.getY());
        }
        double highest = flags.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        double lowest = flags.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        assertThat(ends).as("on a line of the lane").allMatch(end -> end < highest - 4 || end > lowest + 3);
    }

    @Test
    void aLongSessionLookedAtCloselyEndsAtTheEdges() throws Exception {
        open("un-cybercrime-convention", "24");
        Node sign = seen(() -> window.root().lookupAll(".moment-session").stream()
                .max(Comparator.comparingDouble(one -> one.getBoundsInParent().getWidth()))
                .orElseThrow());
        Parent plot = sign.getParent();
        double width = plot.getLayoutBounds().getWidth();
        double place = sign.getBoundsInParent().getCenterX() / width;
        Toolkit.call(() -> {
            window.timeline().zoom(1e-4, place);
            return true;
        });
        Bounds drawn = seen(plot::getBoundsInParent);
        assertThat(drawn.getMinX()).isGreaterThan(plot.getLayoutX() - 8);
        assertThat(drawn.getWidth()).isLessThan(width + 16);
        assertThat(seen(() -> window.root().lookupAll(".moment-session").stream()
                        .mapToDouble(one -> one.getBoundsInParent().getWidth())
                        .max()
                        .orElse(0)))
                .as("a session longer than the week that is shown")
                .isGreaterThan(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "src/test/resources/travaux/ui/rooms/sijillat"})
    void theSideOfADraftStandsLeftOfItsNameWhicheverWayThatRuns(String dossier) throws Exception {
        open(dossier, "2");
        List<Node> tags = seen(() -> List.copyOf(window.root().lookupAll(".flag-tag")));
        assertThat(tags).hasSize(2).allMatch(tag -> {
            Bounds flag = seen(() -> inScene(tag.getParent()));
            return seen(() -> inScene(tag)).getMaxX() < flag.getCenterX();
        });
    }

    @Test
    void dashesAndGreyAreExplained() throws Exception {
        open("un-cybercrime-convention", "24");
        Button grey = flags().stream()
                .filter(flag -> flag.getText().equals("Letter 2017"))
                .findFirst()
                .orElseThrow();
        assertThat(grey.getAccessibleText()).contains("Grey: neither its text");
        assertThat(Tips.words(grey)).contains("Grey: neither its text");
        assertThat(flags().stream().filter(flag -> flag.getAccessibleText().contains("Dashed: no source")))
                .hasSize(1);
    }

    private List<Button> flags() {
        return window.root().lookupAll(".flag").stream().map(Button.class::cast).toList();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
