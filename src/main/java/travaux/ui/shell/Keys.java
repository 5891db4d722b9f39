package travaux.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import travaux.ui.comparison.Reading;
import travaux.ui.control.Writing;
import travaux.ui.record.StoryPanel;
import travaux.ui.support.Page;
import travaux.ui.timeline.TimelineView;

/**
 * The keys of the window. Lists, the timeline and the grid keep the arrows while they have the keyboard; a panel keeps all
 * keys that would move what it covers.
 */
final class Keys {

    private static final int TEN = 10;

    private final MainWindow window;

    Keys(MainWindow window) {
        this.window = window;
    }

    void hear(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        boolean done = key.isShortcutDown()
                ? (!typing || key.getCode() == KeyCode.F) && shortcut(key.getCode())
                : key.isAltDown()
                        ? !(typing && isWriting()) && page(key.getCode())
                        : key.getCode() == KeyCode.ESCAPE
                                ? !Writing.takesEscape(key.getTarget()) && window.back()
                                : !typing && !window.panels().isOpen() && plain(key);
        if (done) {
            key.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> read(Reading.SIDE_BY_SIDE);
            case DIGIT2, NUMPAD2 -> read(Reading.REDLINE);
            case DIGIT3, NUMPAD3 -> read(Reading.OLD);
            case DIGIT4, NUMPAD4 -> read(Reading.NEW);
            case PLUS, EQUALS, ADD -> resize(1);
            case MINUS, SUBTRACT -> resize(-1);
            case DIGIT0, NUMPAD0 -> resize(0);
            case F -> window.record().seek(window.root(), window.panels());
            default -> false;
        };
    }

    private boolean plain(KeyEvent key) {
        boolean reading = window.workbench().page().get() == Page.READING;
        boolean free = reading && !keepsArrows(key.getTarget() instanceof Node node ? node : window.root());
        int back = key.isShiftDown() ? -1 : 1;
        return switch (key.getCode()) {
            case F7 -> changes(back);
            case DOWN -> free && changes(1);
            case UP -> free && changes(-1);
            case RIGHT -> free && articles(1);
            case LEFT -> free && articles(-1);
            case PAGE_DOWN -> free && scroll(0.85);
            case PAGE_UP -> free && scroll(-0.85);
            case HOME -> free && scroll(-1e6);
            case END -> free && scroll(1e6);
            case T, F6 -> window.foldTimeline();
            case O -> window.timeline().step(true, back);
            case N -> window.timeline().step(false, back);
            default -> false;
        };
    }

    /** Whether a node, or what it stands in, moves by arrows itself; a page that scrolls does while it has the keyboard itself. */
    private static boolean keepsArrows(Node target) {
        if (target instanceof ScrollPane) {
            return true;
        }
        for (Node node = target; node != null; node = node.getParent()) {
            boolean list = node instanceof ListView<?> && !"text-list".equals(node.getId());
            if (list
                    || node instanceof TimelineView
                    || node instanceof StoryPanel
                    || node.getStyleClass().contains("grid-cell")) {
                return true;
            }
        }
        return false;
    }

    /** Whether Alt, there called Option, moves by words in a field and writes signs. */
    private static boolean isWriting() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    /** Alt and a digit open the page at that place in the row, 0 the tenth; with an arrow it goes back and forward. */
    private boolean page(KeyCode code) {
        int digit = code.getCode() - KeyCode.DIGIT0.getCode();
        return switch (code) {
            case LEFT -> window.trail().step(-1);
            case RIGHT -> window.trail().step(1);
            default -> code.isDigitKey() && digit >= 0 && digit <= 9 && open(digit == 0 ? TEN : digit);
        };
    }

    private boolean open(int place) {
        window.panels().leave();
        return window.pages().open(place);
    }

    private boolean read(Reading reading) {
        if (window.panels().isOpen()) {
            return false;
        }
        window.comparison().reading().set(reading);
        return true;
    }

    private boolean resize(int steps) {
        window.look().resize(steps);
        return true;
    }

    private boolean changes(int by) {
        window.comparison().step(by);
        return true;
    }

    private boolean articles(int by) {
        window.articles().step(by);
        return true;
    }

    private boolean scroll(double share) {
        window.scroll(share);
        return true;
    }

    /** Puts words on the clipboard. */
    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
