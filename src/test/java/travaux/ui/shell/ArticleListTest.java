package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Toolkit;

/** The list of articles, whatever the size of type. */
class ArticleListTest extends WindowCase {

    @BeforeEach
    void open() throws Exception {
        show(1600, 900);
        compareTutorial("zero", "revised");
    }

    @Test
    void twoFiguresOfANumberStandBesideEachOtherInLargeType() {
        Toolkit.call(() -> {
            window.look().size().set(1.5);
            return true;
        });
        read("12");
        assertThat(seen(() -> numbers().stream()
                        .filter(label -> before(label).length() == "10 →".length())
                        .filter(label -> label.getLayoutY() > 4)
                        .map(Label::getText)
                        .toList()))
                .as("numbers that had to go to a second line")
                .isEmpty();
    }

    @Test
    void aHeadingHasTheWidthOfTheRows() {
        double row = seen(() -> width(".article-row"));
        assertThat(seen(() -> width(".article-heading"))).isEqualTo(row);
    }

    @Test
    void numberTitleAndFiguresOfARowStandOnOneLine() {
        assertThat(seen(() ->
                        shown(".article-row").map(ArticleListTest::baselines).toList()))
                .isNotEmpty()
                .allSatisfy(lines -> assertThat(lines)
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).isCloseTo(lines.getFirst(), within(1.0))));
    }

    /** Where the first lines of number, title and figures of a row stand, in pixels. */
    private static List<Double> baselines(Node row) {
        return Stream.of(".number-now", ".title", ".brackets")
                .map(part -> (Text) row.lookup(part + " .text"))
                .filter(text -> !text.getText().isEmpty())
                .map(text -> text.localToScene(0, text.getLayoutBounds().getMinY() + text.getBaselineOffset())
                        .getY())
                .toList();
    }

    private static String before(Label number) {
        return ((Label) number.getParent().getChildrenUnmodifiable().getFirst()).getText();
    }

    private List<Label> numbers() {
        return shown(".number-now").map(Label.class::cast).toList();
    }

    private double width(String selector) {
        return shown(selector)
                .map(Region.class::cast)
                .mapToDouble(Region::getWidth)
                .max()
                .orElseThrow();
    }

    private Stream<Node> shown(String selector) {
        return window.root().lookup("#articles-list").lookupAll(selector).stream()
                .filter(WindowCase::isShown);
    }
}
