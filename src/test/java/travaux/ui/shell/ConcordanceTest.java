package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.align.Pairing;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Page;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench.Pair;

/** Two columns joined by ribbons in the real window: gone through and corrected by keyboard, and by dragging. */
class ConcordanceTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void openTheConcordance() throws Exception {
        keepDataIn(folder);
        show(1440, 900);
        open(Tides.pair());
    }

    private void open(Pair pair) throws Exception {
        Toolkit.call(() -> {
            workbench.lay(OwnTexts.dossier(pair.old(), pair.now()));
            workbench.choose(pair);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        press(KeyCode.ALT, KeyCode.DIGIT5);
        until(() -> list() != null && !list().getItems().isEmpty());
        Toolkit.call(() -> {
            list().requestFocus();
            return true;
        });
        settle();
    }

    private ListView<?> list() {
        return find("#concordance-list");
    }

    @Test
    void numbersAndTitlesOfALineStandOnOneLine() {
        assertThat(seen(() -> list().lookupAll(".pair-row").stream()
                        .filter(WindowCase::isShown)
                        .map(ConcordanceTest::baselines)
                        .toList()))
                .isNotEmpty()
                .allSatisfy(lines -> assertThat(lines)
                        .allSatisfy(line -> assertThat(line).isCloseTo(lines.getFirst(), within(1.0))));
    }

    /** Where the first lines of a line's numbers, titles and figures stand, in pixels. */
    private static List<Double> baselines(Node row) {
        return Stream.of(".number", ".number-now", ".title", ".brackets")
                .flatMap(part -> row.lookupAll(part).stream())
                .map(label -> label.lookup(".text"))
                .filter(WindowCase::isShown)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty())
                .map(text -> text.localToScene(0, text.getLayoutBounds().getMinY() + text.getBaselineOffset())
                        .getY())
                .toList();
    }

    @Test
    void arrowsGoFromArticleToArticleAndEnterReadsTheChosenOne() throws Exception {
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.CONCORDANCE);
        press(KeyCode.HOME);
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("Buoys");
        picture("concordance-by-keyboard");
        type(KeyCode.ENTER);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
        assertThat(chosen()).isEqualTo("Buoys");
    }

    @Test
    void aPairingIsCorrectedFromTheListOfCounterpartsAndUndoneByKeysAlone() throws Exception {
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.P);
        robot.write("beacons");
        robot.type(KeyCode.ENTER);
        until(() -> corrected().equals(List.of("Beacons = Buoys")));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> corrected().isEmpty());
    }

    @Test
    void aDragSaysWhatItWouldDoPairsWhenItIsLetGoAndIsUndone() throws Exception {
        drag("Beacons", "Buoys");
        picture("concordance-drag");
        assertThat(hint()).contains("Article 4 · Beacons would be paired with Article 3 · Buoys");
        assertThat(corrected()).as("nothing happens before it is let go").isEmpty();
        robot.release(MouseButton.PRIMARY);
        until(() -> corrected().equals(List.of("Beacons = Buoys")));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> corrected().isEmpty());
    }

    @Test
    void aDragOntoAPairedArticleSaysWhomItFrees() throws Exception {
        drag("Buoys", "Fog signals");
        assertThat(hint()).contains("Article 3 · Fog signals is then no longer paired with Article 4");
        type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(corrected()).as("Escape leaves it as it is").isEmpty();
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.CONCORDANCE);
    }

    @Test
    void aDragWithCtrlSplitsAnArticleAndIsUndone() throws Exception {
        drag("Buoys", "Fog signals");
        String split = "Article 3 · Fog signals would be split into Article 4 · Fog signals, Article 3 · Buoys.";
        assertThat(hint()).contains("With Ctrl held: " + split);
        hold(KeyCode.CONTROL);
        picture("concordance-split");
        assertThat(hint()).startsWith(split).doesNotContain("no longer");
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL);
        until(() -> joined().equals(List.of("Fog signals = Buoys, Fog signals")));
        drag("Beacons", "Buoys");
        hold(KeyCode.CONTROL);
        assertThat(hint()).startsWith("Several articles cannot become several").doesNotContain("Let go");
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL);
        settle();
        assertThat(joined()).containsExactly("Fog signals = Buoys, Fog signals");
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> joined().isEmpty());
    }

    @Test
    void aMergerIsMadeFromTheListOfCounterpartsByKeysAlone() throws Exception {
        press(KeyCode.END);
        assertThat(chosen()).isEqualTo("Beacons");
        press(KeyCode.CONTROL, KeyCode.P);
        robot.write("fog");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> joined().equals(List.of("Fog signals, Beacons = Fog signals")));
        press(KeyCode.CONTROL, KeyCode.P);
        robot.write("buoys");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(joined()).as("several cannot become several").containsExactly("Fog signals, Beacons = Fog signals");
    }

    /** Presses a key that stays pressed. */
    private void hold(KeyCode key) {
        robot.press(key);
        settle();
    }

    @Test
    void noNumberIsCutHoweverLongItIs() throws Exception {
        String text = "Article 2. Lamps%n%nLamps burn.%n%nArticle 12bis. Horns%n%nHorns sound.".formatted();
        open(new Pair(Tides.draft("long-a", text), Tides.draft("long-b", text)));
        until(() -> list().getItems().stream().anyMatch(line -> line.toString().contains("Horns")));
        Set<Node> numbers = seen(() -> window.root().lookupAll(".pair-half .number-now .text"));
        assertThat(numbers)
                .extracting(node -> ((javafx.scene.text.Text) node).getText())
                .contains("12bis");
    }

    @Test
    void onlyWhatIsOnScreenIsDrawnHoweverManyArticlesThereAre() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 2000; i++) {
            text.append("Article %d. Lamp %d%n%nLamp%d burns at pier%d.%n%n".formatted(i, i, i, i * 7));
        }
        open(new Pair(Tides.draft("many-a", text.toString()), Tides.draft("many-b", text.toString())));
        until(() -> list().getItems().size() == 2000);
        assertThat(seen(() -> window.root().lookupAll(".pair-row").size())).isBetween(10, 60);
        assertThat(seen(() -> window.root().lookupAll(".ribbon").size())).isBetween(10, 80);
    }

    /** Presses on an article of one draft and moves to an article of the other, without letting go. */
    private void drag(String from, String to) {
        Bounds start = half(from);
        Bounds end = half(to);
        grab(start);
        robot.moveBy(14, 0);
        robot.moveTo(middle(end));
        robot.moveBy(2, 1);
        settle();
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getMinX() + 30, bounds.getCenterY());
    }

    /** Where an article stands whose title is on screen: on the right where it is at the end of a drag, else where it is alone. */
    private Bounds half(String title) {
        Set<Node> halves = seen(() -> window.root().lookupAll(".pair-half"));
        return seen(() -> halves.stream()
                .filter(Node::isVisible)
                .filter(half -> half.lookup(".title") instanceof javafx.scene.control.Label label
                        && label.getText().equals(title))
                .map(half -> half.localToScreen(half.getLayoutBounds()))
                .min((a, b) -> Double.compare(a.getMinX(), b.getMinX()))
                .orElseThrow());
    }

    private String hint() {
        javafx.scene.control.Label hint = find(".concordance-hint");
        return seen(hint::getText);
    }

    private String chosen() {
        return seen(() -> workbench.unit().get().map(UnitWords::name).orElse(""));
    }

    /** What the reader said, all units of both sides. */
    private List<String> joined() {
        return workbench.units().stream()
                .filter(row -> row.source() == Pairing.Source.READER)
                .map(row -> titles(row.old()) + " = " + titles(row.now()))
                .toList();
    }

    private static String titles(List<Unit> units) {
        return units.stream().map(Unit::title).collect(Collectors.joining(", "));
    }

    private List<String> corrected() {
        return workbench.units().stream()
                .filter(row -> row.source() == Pairing.Source.READER)
                .filter(row -> !row.old().isEmpty() && !row.now().isEmpty())
                .map(ConcordanceTest::sides)
                .toList();
    }

    private static String sides(UnitComparison row) {
        return row.old().getFirst().title() + " = " + row.now().getFirst().title();
    }
}
