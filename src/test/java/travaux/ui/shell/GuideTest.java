package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import travaux.ui.control.MarkedFlow;

/** The guide to marks and keys, by keyboard. */
class GuideTest extends WindowCase {

    @Test
    void opensBesideTheTextScrollsByKeysAndGoesWithEscape() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        press(KeyCode.F1);
        ScrollPane guide = seen(() -> find("#guide"));
        assertThat(seen(guide::isFocused)).isTrue();
        int change = seen(() -> workbench.change().get());
        press(KeyCode.DOWN);
        assertThat(seen(guide::getVvalue)).isPositive();
        assertThat(seen(() -> workbench.change().get())).isEqualTo(change);
        press(KeyCode.ESCAPE);
        assertThat(seen(() -> window.root().lookup("#guide"))).isNull();
        assertThat(seen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("text-list");
    }

    @Test
    void isReadByPagesAndToItsEnds() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        press(KeyCode.F1);
        ScrollPane guide = seen(() -> find("#guide"));
        double page = seen(() -> guide.getViewportBounds().getHeight());
        press(KeyCode.PAGE_DOWN);
        assertThat(seen(() -> top(guide))).isBetween(0.7 * page, page);
        picture("guide-by-pages");
        press(KeyCode.PAGE_UP);
        assertThat(seen(() -> top(guide))).isZero();
        press(KeyCode.END);
        assertThat(seen(guide::getVvalue)).isEqualTo(1);
        press(KeyCode.HOME);
        assertThat(seen(guide::getVvalue)).isZero();
    }

    private static double top(ScrollPane pane) {
        double height = pane.getContent().getLayoutBounds().getHeight();
        return pane.getVvalue() * (height - pane.getViewportBounds().getHeight());
    }

    @Test
    void closesWithTheKeyThatOpensItAndGivesTheRoomBackThatItTook() throws Exception {
        show(1000, 700);
        compareTutorial("zero", "revised");
        assertThat(seen(() -> window.sides().inspectorFolded().get())).isTrue();
        press(KeyCode.F1);
        assertThat(seen(() -> isShown(find("#guide")))).isTrue();
        press(KeyCode.F1);
        assertThat(seen(() -> window.sides().inspectorFolded().get())).isTrue();
    }

    @Test
    void cannotBeOpenedWhereNothingIsRead() {
        show(1280, 720);
        Button button = seen(() -> find("#guide-button"));
        assertThat(seen(button::isDisabled)).isTrue();
        assertThat(seen(button::getAccessibleHelp)).contains("open a dossier");
    }

    @Test
    void drawsTheMarksAndTellsEveryKeyOfTheMenus() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        press(KeyCode.F1);
        assertThat(seen(() -> window.root()
                        .lookupAll("#guide .guide-rows .text-bracket")
                        .size()))
                .isPositive();
        assertThat(seen(this::flows)).hasSizeGreaterThanOrEqualTo(10);
        String told = seen(() -> window.root().lookupAll("#guide .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
        assertThat(seen(this::keysOfMenus))
                .hasSizeGreaterThan(12)
                .allSatisfy(key -> assertThat(told).contains(key));
    }

    private List<MarkedFlow> flows() {
        return window.root().lookup("#guide").lookupAll("MarkedFlow").stream()
                .map(MarkedFlow.class::cast)
                .toList();
    }

    /** As the guide writes them. */
    private List<String> keysOfMenus() {
        Menus menus = window.menus();
        return Stream.of(menus.open(), menus.edit(), menus.view())
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(keys -> keys != null)
                .map(keys -> keys.getName().replaceFirst("^(.*)Shortcut\\+", "Ctrl+$1"))
                .toList();
    }
}
