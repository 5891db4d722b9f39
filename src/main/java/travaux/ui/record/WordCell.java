package travaux.ui.record;

import javafx.scene.control.TableCell;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;

/** A cell of words; what has no room in it is told by its tooltip. */
class WordCell extends TableCell<DocumentRow, String> {

    /** What a value is shown as. */
    String shown(String value) {
        return value;
    }

    @Override
    protected void updateItem(String value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        String words = shown(value);
        setText(words.isEmpty() ? "—" : words);
        Facing.turn(this, words);
        setTooltip(words.length() > 8 ? Tips.of(words) : null);
    }
}
