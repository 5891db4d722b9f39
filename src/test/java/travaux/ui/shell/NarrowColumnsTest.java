package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.comparison.Reading;
import travaux.ui.control.LineBreaker;
import travaux.ui.control.MarkedFlow;
import travaux.ui.support.Fonts;
import travaux.ui.support.Script;
import travaux.ui.support.Toolkit;

/** The text where there is little room beside each other for it, the panels and what explains it. */
class NarrowColumnsTest extends WindowCase {

    private void open(double width, double height, double size) throws Exception {
        show(width, height);
        compareTutorial("revised", "adopted");
        Toolkit.call(() -> {
            window.look().size().set(size);
            return true;
        });
        settle();
    }

    @ParameterizedTest
    @CsvSource({"900, 600", "1000, 700"})
    void theArticlesLeaveTheirRoomToTheGuideAndComeBackAfterIt(double width, double height) throws Exception {
        open(width, height, 1);
        assertThat(shows(".articles")).isTrue();
        press(KeyCode.F1);
        picture("guide-%.0f".formatted(width));
        assertThat(shows("#guide")).isTrue();
        assertThat(shows(".articles")).isFalse();
        assertThat(letters()).isGreaterThan(24);
        press(KeyCode.F1);
        assertThat(shows(".articles")).isTrue();
        press(KeyCode.F8);
        press(KeyCode.F1);
        press(KeyCode.F1);
        assertThat(shows(".articles")).as("the reader folded them").isFalse();
    }

    @Test
    void sideBySideGivesWayToOneColumnWhileThereIsNoRoomForTwo() throws Exception {
        open(900, 600, 1);
        press(KeyCode.F1);
        assertThat(isInTwoColumns()).isTrue();
        press(KeyCode.F8);
        picture("one-column");
        assertThat(shows(".articles")).as("the reader wants them too").isTrue();
        assertThat(isInTwoColumns()).isFalse();
        Labeled said = find(".narrow-note");
        assertThat(seen(() -> isShown(said) && !said.isTextTruncated())).isTrue();
        assertThat(seen(() -> window.comparison().reading().get())).isEqualTo(Reading.SIDE_BY_SIDE);
        press(KeyCode.F1);
        assertThat(isInTwoColumns()).isTrue();
        assertThat(seen(() -> window.root().lookup(".narrow-note"))).isNull();
    }

    @Test
    void thePanelsLeaveBothSidesOfTheTextLinesToRead() throws Exception {
        open(1280, 720, 1);
        assertThat(shows(".articles") && shows(".inspector")).isTrue();
        assertThat(letters()).isGreaterThanOrEqualTo(34);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "1.9"})
    void largeTypeLeavesTheTextHalfOfTheHeight(double size) throws Exception {
        open(900, 600, size);
        picture("half-%.0f".formatted(size * 100));
        assertThat(seen(() -> find("#text-list").getLayoutBounds().getHeight())).isGreaterThanOrEqualTo(300);
        Toolkit.call(window::foldTimeline);
        assertThat(shows(".timeline")).as("it can be had").isTrue();
        Toolkit.call(window::foldTimeline);
        assertThat(shows(".strip")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"900, 700, 1", "1000, 700, 1", "900, 820, 1.9"})
    void aFlagOfADraftSaysItsNameWholeOrItsNumber(double width, double height, double size) throws Exception {
        show(width, height);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        List<Labeled> flags = seen(() -> window.root().lookupAll(".strip .flag").stream()
                .map(Labeled.class::cast)
                .toList());
        assertThat(flags).isNotEmpty();
        assertThat(seen(() -> flags.stream()
                        .filter(Labeled::isTextTruncated)
                        .map(Labeled::getText)
                        .toList()))
                .isEmpty();
        long named = seen(
                () -> flags.stream().filter(flag -> flag.getText().length() > 2).count());
        assertThat(named).isGreaterThanOrEqualTo(size > 1 ? 2 : flags.size() - 1);
    }

    private boolean isInTwoColumns() {
        return seen(() -> window.root().lookup(".column-rule").isVisible());
    }

    /** How many of its letters a line of a numbered paragraph holds in its column, by their widths. */
    private double letters() {
        return seen(() -> find("#text-list").lookupAll("MarkedFlow").stream()
                .map(MarkedFlow.class::cast)
                .filter(flow -> flow.isVisible() && flow.text().length() > 40)
                .mapToDouble(flow -> flow.getWidth() * flow.text().length() / across(flow.text()))
                .min()
                .orElseThrow());
    }

    private static double across(String text) {
        return LineBreaker.width(text, Fonts.treaty(Script.LATIN, false, false, MarkedFlow.READING_SIZE));
    }

    private boolean shows(String selector) {
        return seen(() -> {
            Node node = window.root().lookup(selector);
            return node != null && isShown(node);
        });
    }
}
