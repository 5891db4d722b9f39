package travaux.ui.concordance;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import travaux.core.text.Unit;
import travaux.ui.control.Words;
import travaux.ui.support.UnitWords;

/** A unit in the column of the old draft: number, title, and where it went if it does not stand beside it. */
final class OldHalf extends HBox {

    private final Label number = PairCell.label("number");
    private final Words title = new Words("title");
    private final Label went = PairCell.label("went");

    OldHalf() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pair-half");
        number.setMinWidth(USE_PREF_SIZE);
        went.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(number, title, went);
    }

    /** Leaves its number so much room, in pixels. */
    void leave(double room) {
        number.setPrefWidth(room);
    }

    void show(PairLine.Units line) {
        Optional<Unit> unit = line.old();
        setVisible(unit.isPresent());
        unit.ifPresent(its -> {
            number.setText(NumberColumn.of(its));
            title.say(UnitWords.name(its));
        });
        went.setText(line.now().isPresent() ? "" : PairWords.went(line.row()));
        title.getStyleClass().remove("gone");
        if (line.row().now().isEmpty()) {
            title.getStyleClass().add("gone");
        }
    }
}
