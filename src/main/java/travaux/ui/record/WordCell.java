package travaux.ui.record;

import java.util.List;
import javafx.scene.control.TableCell;
import travaux.ui.control.Facing;
import travaux.ui.control.LineBreaker;
import travaux.ui.control.Tips;

/** A cell of words on as many lines as they need; its tooltip tells them in full. */
class WordCell extends TableCell<DocumentRow, String> {

    /** Above and below the words, in sizes of their type. As padding the toolkit would take it twice, and a line from the words. */
    private static final double AIR = 1;

    /** What a value is shown as. */
    String shown(String value) {
        return value;
    }

    /** What is told of a value beside. */
    String told(String value) {
        return shown(value);
    }

    /** A row is as high as its highest cell is in the width of its column. */
    @Override
    protected double computePrefHeight(double width) {
        breakLines();
        return super.computePrefHeight(getTableColumn().getWidth())
                + AIR * getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        breakLines();
        super.layoutChildren();
    }

    /** Right-to-left words are broken here, since the toolkit cannot. */
    private void breakLines() {
        if (getText() != null && !isWrapText()) {
            double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
            setText(LineBreaker.broken(List.of(new LineBreaker.Run(getText().replace('\n', ' '), getFont())), room));
        }
    }

    @Override
    protected void updateItem(String value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setText(null);
            Tips.off(this);
            return;
        }
        String words = shown(value);
        setText(words.isEmpty() ? "—" : words);
        Facing.turn(this, words);
        setWrapText(!LineBreaker.isNeededFor(words));
        if (words.length() > 8) {
            Tips.on(this, told(value));
        } else {
            Tips.off(this);
        }
    }
}
