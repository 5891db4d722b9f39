package travaux.ui.comparison;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import travaux.ui.control.Tips;

/** Chooses words of the text by mouse and keys. */
final class TextHands {

    private final TextList list;
    private final ListView<TextRow> rows;
    private final ChoiceModel model;
    private final Selecting selecting;
    private final Tooltip tip = Tips.of("");
    private boolean dragging;

    /** A paragraph under the pointer. */
    private record Under(int row, boolean right, int character) {}

    TextHands(TextList list, ListView<TextRow> rows, ChoiceModel model) {
        this.list = list;
        this.rows = rows;
        this.model = model;
        this.selecting = model.selecting();
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        rows.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        rows.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        rows.addEventFilter(MouseEvent.MOUSE_EXITED, left -> model.hover(-1));
    }

    private void pressed(KeyEvent key) {
        boolean done = key.isShortcutDown() ? move(key.getCode(), key.isShiftDown()) : !key.isAltDown() && plain(key);
        if (done) {
            key.consume();
        }
    }

    private boolean move(KeyCode code, boolean extend) {
        int on = list.isRightToLeft() ? -1 : 1;
        switch (code) {
            case RIGHT -> selecting.step(on, extend, list.firstShown());
            case LEFT -> selecting.step(-on, extend, list.firstShown());
            case DOWN -> selecting.line(1, extend, list.firstShown());
            case UP -> selecting.line(-1, extend, list.firstShown());
            case A -> selecting.all();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        switch (key.getCode()) {
            case B -> model.nextBrackets(key.isShiftDown() ? -1 : 1);
            case X -> selecting.cross();
            case ENTER -> enter();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The first word that is shown, or the buttons below where a word is chosen. */
    private void enter() {
        if (selecting.selection().get().isEmpty()) {
            selecting.step(1, false, list.firstShown());
            return;
        }
        Node pane = rows.getScene().lookup("#word-pane");
        if (pane != null) {
            pane.lookupAll(".field-button").stream()
                    .filter(button -> !button.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            Under under = under(event);
            if (under.row() >= 0) {
                selecting.choose(under.row(), under.right(), under.character(), dragging);
                dragging = true;
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            Under under = under(event);
            if (under.row() >= 0) {
                selecting.choose(under.row(), under.right(), under.character(), event.isShiftDown());
                rows.requestFocus();
            }
        }
        dragging = false;
    }

    private void moved(MouseEvent event) {
        Under under = under(event);
        int number = WordAt.paragraph(rows.getItems(), under.row(), under.right())
                .map(paragraph -> paragraph.number(under.character()))
                .orElse(-1);
        model.hover(number)
                .map(rivals -> WordPane.say(rivals, model))
                .ifPresentOrElse(this::tell, () -> Tooltip.uninstall(rows, tip));
    }

    private void tell(String words) {
        if (!words.equals(tip.getText())) {
            tip.setText(words);
        }
        Tooltip.install(rows, tip);
    }

    private Under under(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ParagraphPane)) {
            node = node.getParent();
        }
        Node cell = node;
        while (cell != null && !(cell instanceof TextCell)) {
            cell = cell.getParent();
        }
        if (!(node instanceof ParagraphPane pane) || !(cell instanceof TextCell row)) {
            return new Under(-1, false, -1);
        }
        return new Under(row.getIndex(), row.isRight(pane), pane.characterAt(event.getSceneX(), event.getSceneY()));
    }
}
