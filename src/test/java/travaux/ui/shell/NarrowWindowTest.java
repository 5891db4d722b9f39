package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The real window where there is little room for its type: nothing leaves the window, and what steps aside can be had. */
class NarrowWindowTest extends WindowCase {

    private void open(double width, double height, double size) throws Exception {
        show(width, height);
        Toolkit.call(() -> {
            window.look().size().set(size);
            return true;
        });
        compareTutorial("zero", "revised");
        settle();
    }

    @ParameterizedTest
    @CsvSource({"900, 1", "1000, 1", "1280, 1", "1280, 1.5", "1280, 2", "1600, 2"})
    void nothingThatCanBePressedLeavesTheWindow(double width, double size) throws Exception {
        open(width, 720, size);
        picture("narrow-%.0f-%.0f".formatted(width, size * 100));
        assertThat(seen(() -> pressable(window.root())
                        .filter(node -> isOutside(node, width))
                        .map(NarrowWindowTest::words)
                        .toList()))
                .isEmpty();
    }

    @Test
    void datesOfDraftsStandInTheBarWhereNoWordIsCutForThem() throws Exception {
        open(1600, 900, 1);
        assertThat(seen(() -> datesShown())).isTrue();
        Toolkit.call(() -> {
            window.look().size().set(1.8);
            return true;
        });
        assertThat(seen(() -> datesShown())).isFalse();
        assertThat(seen(() -> cut())).isEmpty();
        Toolkit.call(() -> {
            window.look().size().set(1);
            return true;
        });
        assertThat(seen(() -> datesShown())).isTrue();
        assertThat(seen(() -> cut())).isEmpty();
    }

    private boolean datesShown() {
        return window.root().lookupAll(".pill .what").stream().allMatch(Node::isVisible);
    }

    @Test
    void largeTypeLeavesTheNameOfTheDossierAndTheFiguresBelow() throws Exception {
        open(1280, 720, 2);
        Labeled title = find(".bar .title");
        assertThat(seen(() -> title.isVisible() && title.getWidth() > 80)).isTrue();
        assertThat(seen(() -> window.root().lookupAll(".pill .name").stream()
                        .map(Labeled.class::cast)
                        .filter(Labeled::isTextTruncated)))
                .as("the drafts' names are not cut for it")
                .isEmpty();
        List<Labeled> figures = seen(() -> window.root().lookupAll(".status > .label").stream()
                .map(Labeled.class::cast)
                .filter(Node::isVisible)
                .toList());
        assertThat(seen(() -> figures.stream().map(Labeled::getText).toList()))
                .anyMatch(words -> words.endsWith("in brackets"));
        assertThat(seen(() -> figures.stream()
                        .map(words -> words.localToScene(words.getLayoutBounds()))
                        .filter(words -> words.getMaxY() > 720 - 3 || words.getHeight() < 28)))
                .as("no foot of a letter is cut")
                .isEmpty();
    }

    /** Words in the bar that found no room. */
    private List<String> cut() {
        return window.root().lookupAll(".bar .label").stream()
                .map(Labeled.class::cast)
                .filter(label -> label.isVisible() && label.isTextTruncated())
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void draftsSayTheirNumbersWhereTooLittleWouldBeLeftOfTheirNames() throws Exception {
        show(1000, 720);
        Toolkit.call(() -> {
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        List<String> names = seen(this::flags);
        Toolkit.call(() -> {
            window.look().size().set(1.6);
            return true;
        });
        List<String> narrow = seen(this::flags);
        assertThat(narrow).hasSameSizeAs(names).contains("Revised", "Adopted").isNotEqualTo(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(narrow.get(i)).isIn(names.get(i), String.valueOf(i + 1));
        }
        assertThat(seen(() -> window.root().lookupAll(".flag").stream()
                        .map(Labeled.class::cast)
                        .filter(flag -> Character.isDigit(flag.getText().charAt(0)) && flag.isTextTruncated())))
                .isEmpty();
        Toolkit.call(() -> {
            window.look().size().set(1);
            return true;
        });
        assertThat(seen(this::flags)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"1280, 1", "1600, 1.4"})
    void theTabOfAnEventDoesNotLeaveTheWindow(double width, double size) throws Exception {
        show(width, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench
                    .event()
                    .set(workbench
                            .dossier()
                            .get()
                            .flatMap(open -> open.events().stream().findFirst()));
            return true;
        });
        picture("event-tab-%.0f-%.0f".formatted(width, size * 100));
        assertThat(seen(() -> pressable(window.root())
                        .filter(node -> isOutside(node, width))
                        .map(NarrowWindowTest::words)
                        .toList()))
                .isEmpty();
        assertThat(seen(() -> window.root().lookupAll(".tab-row .tab-button"))).hasSize(4);
    }

    private List<String> flags() {
        return window.root().lookupAll(".flag").stream()
                .map(flag -> ((Labeled) flag).getText())
                .toList();
    }

    @Test
    void aPageThatFindsNoRoomIsOpenedFromTheMenuByMouse() throws Exception {
        open(1000, 720, 1);
        assertThat(seen(this::tabs)).startsWith("Article", "History").doesNotContain("Add texts");
        assertThat(seen(() -> more().getAccessibleText()))
                .startsWith("More pages: ")
                .endsWith("Add texts");
        click(more());
        until(() -> more().isShowing());
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        until(() -> workbench.page().get() == Page.COMPLETE);
        assertThat(seen(this::tabs)).as("the open page is always in the row").contains("Article", "Add texts");
    }

    @Test
    void theMenuOfPagesIsReachedByTabAndOpenedBySpace() throws Exception {
        open(1000, 720, 2);
        for (int i = 0; i < 80 && !seen(() -> more().isFocused()); i++) {
            press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(seen(() -> more().isFocused())).isTrue();
        press(KeyCode.SPACE);
        until(() -> more().isShowing());
        String first = seen(() -> more().getItems().getFirst().getText());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> workbench.page().get() != Page.READING);
        assertThat(first).startsWith(seen(this::tabs).getLast());
    }

    @Test
    void thePanelsStepAsideAndComeBackAtAPress() throws Exception {
        open(1280, 720, 2);
        assertThat(shows(".articles")).isFalse();
        assertThat(shows(".inspector")).isFalse();
        click(seen(() -> button("Articles")));
        assertThat(shows(".articles")).isTrue();
        type(KeyCode.F8);
        assertThat(shows(".articles")).isFalse();
        click(seen(() -> button("Changes")));
        assertThat(shows(".inspector")).isTrue();
        Toolkit.call(() -> {
            window.look().size().set(1);
            return true;
        });
        assertThat(shows(".articles")).as("back with the room").isTrue();
    }

    @Test
    void anEventThatIsChosenBringsTheInspectorBackOnce() throws Exception {
        open(1000, 720, 1);
        assertThat(shows(".inspector")).isFalse();
        chooseEvent(0);
        assertThat(shows(".inspector")).isTrue();
        type(KeyCode.F9);
        chooseEvent(1);
        assertThat(shows(".inspector")).as("the reader folded it").isFalse();
    }

    private void chooseEvent(int at) {
        Toolkit.call(() -> {
            workbench
                    .event()
                    .set(Optional.of(
                            workbench.dossier().get().orElseThrow().events().get(at)));
            return true;
        });
    }

    private boolean shows(String selector) {
        return seen(() -> isShown(window.root().lookup(selector)));
    }

    private List<String> tabs() {
        return window.root().lookupAll(".page-row .tab-button").stream()
                .filter(node -> node.isVisible() && node instanceof ToggleButton)
                .map(NarrowWindowTest::words)
                .toList();
    }

    private MenuButton more() {
        return find("#page-more");
    }

    private Node button(String words) {
        return window.root().lookupAll(".page-unfold").stream()
                .filter(node -> words(node).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void click(Node node) {
        Bounds at = seen(() -> node.localToScreen(node.getLayoutBounds()));
        grab(at);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    static Stream<Node> pressable(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof javafx.scene.control.ButtonBase) {
            return Stream.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(NarrowWindowTest::pressable)
                : Stream.empty();
    }

    static boolean isOutside(Node node, double width) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() < 0 || at.getMaxX() > width;
    }

    static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
