package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import travaux.core.text.Unit;
import travaux.ui.control.Facing;
import travaux.ui.control.Words;
import travaux.ui.support.UnitWords;

/** A unit in the column of the old draft: number, title, and where it went if it does not stand beside it. */
final class OldHalf extends HBox {

    private final Label number = PairCell.label("number");
    private final Words title = new Words("title");
    private final Region air = new Region();
    private final Label went = PairCell.label("went");

    OldHalf() {
        super(8);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("pair-half");
        number.setMinWidth(USE_PREF_SIZE);
        went.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(air, Priority.ALWAYS);
        arrange(false);
    }

    /** Leaves its number so much room, in pixels. */
    void leave(double room) {
        number.setPrefWidth(room);
    }

    /** Where it went stands behind its title, which fills what room there is. */
    private void arrange(boolean left) {
        went.setManaged(!left || !went.getText().isEmpty());
        getChildren().setAll(left ? List.of(number, air, went, title) : List.of(number, title, went));
        HBox.setHgrow(title, left ? Priority.NEVER : Priority.ALWAYS);
    }

    void show(PairLine.Units line) {
        Optional<Unit> unit = line.old();
        setVisible(unit.isPresent());
        unit.ifPresent(its -> {
            number.setText(NumberColumn.of(its));
            title.say(UnitWords.name(its));
        });
        went.setText(line.now().isPresent() ? "" : PairWords.wentBehind(title.getText(), line.row()));
        arrange(Facing.isLeft(title.getText()));
        title.getStyleClass().remove("gone");
        if (line.row().now().isEmpty()) {
            title.getStyleClass().add("gone");
        }
    }
}
