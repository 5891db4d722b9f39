package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.record.Event;
import travaux.ui.support.Toolkit;

/** Uses the timeline of the real window, headless: by keyboard alone, and its two handles by dragging. */
class TimelineByKeyboardTest extends WindowCase {

    @BeforeEach
    void openTheTutorial() throws Exception {
        show(1440, 900);
        compareTutorial("zero", "revised");
    }

    @Test
    void bothDraftsAreMovedByTheirKeys() throws Exception {
        type(KeyCode.N);
        assertThat(pair()).isEqualTo("zero adopted");
        press(KeyCode.SHIFT, KeyCode.O);
        assertThat(pair()).isEqualTo("compilation adopted");
        type(KeyCode.O);
        press(KeyCode.SHIFT, KeyCode.N);
        assertThat(pair()).isEqualTo("zero revised");
    }

    @Test
    void aHandleMovesByControlAndArrowsAndKeepsTheKeyboard() throws Exception {
        focus(".flag", "NEW: draft Revised draft");
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(pair()).isEqualTo("zero adopted");
        assertThat(focusSays()).startsWith("NEW: draft Adopted text");
        press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(pair()).isEqualTo("zero revised");
    }

    @Test
    void aHandleIsDraggedToADraftAndComparesWhenItIsLetGo() throws Exception {
        Bounds old = flag("Zero draft");
        Bounds target = flag("Compilation");
        grab(old);
        robot.moveBy(-20, 0);
        robot.moveTo(target.getCenterX() + 12, target.getCenterY() + 3);
        robot.moveBy(1, 0);
        settle();
        picture("timeline-handle");
        assertThat(pair()).as("only shown as yet").isEqualTo("zero revised");
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(pair()).isEqualTo("compilation revised");
    }

    @Test
    void aHandleHeldAtTheEdgeMovesTheTimeUnderIt() throws Exception {
        Toolkit.call(() -> {
            window.timeline().zoom(0.4, 0);
            return true;
        });
        settle();
        press(KeyCode.SHIFT, KeyCode.O);
        assertThat(pair()).isEqualTo("compilation revised");
        assertThat(seen(this::flags)).doesNotContain("Adopted text");
        Bounds old = flag("Compilation");
        grab(old);
        robot.moveBy(20, 0);
        robot.moveTo(
                seen(() -> window.root()
                                .localToScreen(window.root().getLayoutBounds())
                                .getMaxX())
                        - 24,
                old.getCenterY());
        robot.moveBy(2, 0);
        until(() -> flags().contains("Adopted text"));
        until(() -> targets().contains("Adopted text"));
        picture("timeline-edge");
        assertThat(pair()).as("only shown as yet").isEqualTo("compilation revised");
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(pair()).isEqualTo("adopted revised");
        List<String> after = seen(this::flags);
        settle();
        assertThat(seen(this::flags)).as("the time stands still").isEqualTo(after);
    }

    @Test
    void escapeLeavesAHandleWhereItWas() {
        Bounds now = flag("Revised draft");
        Bounds target = flag("Adopted text");
        grab(now);
        robot.moveBy(30, 0);
        robot.moveTo(target.getCenterX(), target.getCenterY());
        robot.moveBy(1, 0);
        type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(pair()).isEqualTo("zero revised");
    }

    @Test
    void aClusterIsOpenedAndOneOfItsEventsChosen() throws Exception {
        focus(".cluster", "");
        type(KeyCode.ENTER);
        until(() -> menu().isPresent());
        assertThat(seen(() -> menu().orElseThrow().getItems().size())).isGreaterThan(1);
        Labeled item =
                (Labeled) seen(() -> menu().orElseThrow().getScene().getRoot().lookup(".menu-item > .label"));
        assertThat(seen(() -> item.getFont().getFamily())).isEqualTo("Inter");
        assertThat(seen(() -> item.getFont().getSize())).isGreaterThan(12);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        until(() -> workbench.event().get().isPresent());
        assertThat(seen(() -> window.root().lookup("#event-stood"))).isNotNull();
        picture("timeline-cluster-event");
    }

    @Test
    void enterOnAnEventShowsTheTextAsItStoodThen() throws Exception {
        focus(".moment", "Harbour pilots");
        assertThat(seen(() -> workbench.event().get().map(Event::id))).contains("pilots-letter");
        assertThat(focusSays()).endsWith("Enter shows the draft as it stood then.");
        type(KeyCode.N);
        assertThat(pair()).isEqualTo("zero adopted");
        type(KeyCode.ENTER);
        assertThat(pair()).isEqualTo("zero revised");
        until(() -> workbench.unit().get().isPresent());
        assertThat(focusSays()).as("the keyboard stays on the event").contains("Harbour pilots");
    }

    @Test
    void whatConcernsTheArticleThatIsReadStandsOutAndSaysSo() throws Exception {
        Toolkit.call(() -> {
            workbench.open(workbench.units().stream()
                    .filter(row -> row.unit().title().startsWith("Conditions"))
                    .findFirst()
                    .orElseThrow());
            return true;
        });
        until(() -> concerned().stream().anyMatch(words -> words.contains("Harbour pilots")));
        List<String> concerned = seen(this::concerned);
        assertThat(concerned).allMatch(words -> words.contains("[Article 9]"));
        assertThat(concerned).noneMatch(words -> words.contains("Fourth session"));
        Label legend = find("#timeline-legend");
        assertThat(seen(legend::isVisible)).isTrue();
        assertThat(seen(legend::getText)).isEqualTo("= events on Article 9");
        Toolkit.call(window::foldTimeline);
        assertThat(seen(legend::isVisible)).as("folds away in the strip").isFalse();
    }

    private List<String> flags() {
        return names("");
    }

    private List<String> targets() {
        return names("target");
    }

    /** The drafts in sight, those of one state alone where it is named. */
    private List<String> names(String state) {
        return signs(".flag")
                .filter(flag -> flag.getOpacity() > 0)
                .filter(flag ->
                        state.isEmpty() || flag.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
                .map(flag -> ((Button) flag).getText())
                .toList();
    }

    private List<String> concerned() {
        return signs(".moment", ".cluster")
                .filter(node -> node.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("concerned")))
                .map(Node::getAccessibleText)
                .toList();
    }

    private Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof ContextMenu && open.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private String pair() {
        return seen(() -> workbench
                .pair()
                .get()
                .map(pair -> pair.old().id() + " " + pair.now().id())
                .orElse(""));
    }

    /** Presses Tab, then arrows, until a sign of a kind that says something has the keyboard. */
    private void focus(String selector, String words) {
        for (int i = 0; i < 40 && !isOnTimeline(); i++) {
            press(KeyCode.SHIFT, KeyCode.TAB);
        }
        while (moves(KeyCode.UP)) {
            // to the first band
        }
        do {
            while (moves(KeyCode.LEFT)) {
                // to its first sign
            }
            do {
                Node focused = Toolkit.call(() -> stage.getScene().getFocusOwner());
                if (Toolkit.call(() -> window.root().lookupAll(selector).contains(focused))
                        && focusSays().contains(words)) {
                    return;
                }
            } while (moves(KeyCode.RIGHT));
        } while (moves(KeyCode.DOWN));
        throw new AssertionError(selector + " " + words + " is not reached by keys");
    }

    private boolean moves(KeyCode key) {
        Node before = Toolkit.call(() -> stage.getScene().getFocusOwner());
        type(key);
        return !before.equals(Toolkit.call(() -> stage.getScene().getFocusOwner()));
    }

    private boolean isOnTimeline() {
        Node focused = seen(() -> stage.getScene().getFocusOwner());
        return focused != null
                && seen(() -> signs(".flag", ".moment", ".cluster").anyMatch(focused::equals));
    }

    private Stream<Node> signs(String... selectors) {
        return Stream.of(selectors).flatMap(selector -> window.root().lookupAll(selector).stream());
    }

    private String focusSays() {
        return seen(() -> Optional.ofNullable(stage.getScene().getFocusOwner().getAccessibleText())
                .orElse(""));
    }

    private Bounds flag(String name) {
        return seen(() -> window.root().lookupAll(".flag").stream()
                .filter(flag ->
                        flag instanceof Button button && button.getText().equals(name))
                .map(flag -> flag.localToScreen(flag.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
    }
}
