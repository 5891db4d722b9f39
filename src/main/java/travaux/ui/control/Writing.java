package travaux.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fields in which right-to-left words may be written: they run as their words do, and so do their arrow keys. */
public final class Writing {

    private static final String EMPTIES = "empties";

    private Writing() {}

    /** Turns a field towards its words, whatever is written into it. */
    public static void follow(TextField field) {
        field.textProperty().subscribe(words -> Facing.turn(field, words == null ? "" : words));
        steer(field);
    }

    /**
     * Moves by letters in the order in which they are read, and to both ends of a line: the toolkit's caret stays where signs
     * stand beside right-to-left words, and misses the end of a line that has words of both ways.
     */
    static void steer(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
            if (plain && LineBreaker.isNeededFor(field.getText()) && pressed(field, key)) {
                key.consume();
            }
        });
    }

    /** Makes a field that narrows a list one that Escape empties; from an empty one Escape leads on, as from anywhere else. */
    public static void emptyByEscape(TextField field) {
        field.getProperties().put(EMPTIES, true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && takesEscape(field)) {
                field.clear();
                key.consume();
            }
        });
    }

    /** Whether what has the keyboard is such a field with something in it. */
    public static boolean takesEscape(Object target) {
        return target instanceof TextField field
                && field.getProperties().containsKey(EMPTIES)
                && !field.getText().isEmpty();
    }

    /** Lets the keyboard leave a field by Tab and Shift+Tab as it leaves any other control: nobody writes tabs into a treaty. */
    static void leaveByTab(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown()) {
                field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    private static boolean pressed(TextInputControl field, KeyEvent key) {
        boolean toLeft = field.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        switch (key.getCode()) {
            case LEFT -> step(field, toLeft, key.isShiftDown());
            case RIGHT -> step(field, !toLeft, key.isShiftDown());
            case HOME -> go(field, lineStart(field), key.isShiftDown());
            case END -> go(field, lineEnd(field), key.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void step(TextInputControl field, boolean on, boolean extend) {
        if (extend && on) {
            field.selectForward();
        } else if (extend) {
            field.selectBackward();
        } else if (on) {
            field.forward();
        } else {
            field.backward();
        }
    }

    private static void go(TextInputControl field, int place, boolean extend) {
        if (extend) {
            field.selectPositionCaret(place);
        } else {
            field.positionCaret(place);
        }
    }

    private static int lineStart(TextInputControl field) {
        return field.getText().lastIndexOf('\n', field.getCaretPosition() - 1) + 1;
    }

    private static int lineEnd(TextInputControl field) {
        int end = field.getText().indexOf('\n', field.getCaretPosition());
        return end < 0 ? field.getLength() : end;
    }
}
