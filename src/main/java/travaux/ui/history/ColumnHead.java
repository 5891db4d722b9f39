package travaux.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** The head of a draft's column: its number, and beneath it its name, of which the tip says more. */
final class ColumnHead extends VBox {

    private final String said;
    private final Words name;

    /** The head of the draft of a place, counted from nought. */
    ColumnHead(int place, DraftEntry draft) {
        said = draft.name();
        name = new Words(said, "map-draft");
        Label number = new Label(Messages.text("number", place + 1));
        number.getStyleClass().add("map-draft-number");
        number.setTooltip(Tips.of(DraftWords.tip(draft)));
        name.setTooltip(Tips.of(DraftWords.tip(draft)));
        name.setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("column-head");
        getChildren().addAll(number, name);
    }

    /** Whether no word of the name is wider than a column. */
    boolean fits(double across) {
        double room = across - name.snappedLeftInset() - name.snappedRightInset();
        for (String word : said.split("\\s+")) {
            Text text = new Text(word);
            text.setFont(name.getFont());
            if (text.getLayoutBounds().getWidth() > room) {
                return false;
            }
        }
        return true;
    }

    /** Shows or hides the name; the number stays. */
    void name(boolean shown) {
        name.setVisible(shown);
        name.setManaged(shown);
    }
}
