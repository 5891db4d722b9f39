package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.control.Facing;
import travaux.ui.control.ShareBar;
import travaux.ui.control.Words;
import travaux.ui.support.Icons;
import travaux.ui.support.Identity;
import travaux.ui.support.UnitWords;

/** A unit in the column of the new draft: number, title, how much changed, how it was paired and how sure that is. */
final class NewHalf extends HBox {

    private static final double GAP = 8;
    private static final double FIGURES = 46;

    /** What stands at the right of its title. */
    static final double BESIDE = GAP + FIGURES;

    private static final double BAR = 170;

    private final Label number = PairCell.label("number-now");
    private final Words title = new Words("title");
    private final ShareBar share = new ShareBar();
    private final Words note = new Words("state");
    private final Label brackets = PairCell.label("brackets");
    private final VBox middle;
    private final Node corrected = Icons.PEN.node();

    NewHalf() {
        super(GAP);
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("pair-half");
        number.setMinWidth(USE_PREF_SIZE);
        brackets.setMinWidth(FIGURES);
        brackets.setAlignment(Pos.CENTER_RIGHT);
        share.setMaxWidth(BAR);
        corrected.getStyleClass().add("corrected");
        title.setMaxWidth(Double.MAX_VALUE);
        middle = new VBox(4, title, share, note);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(number, middle, corrected, brackets);
    }

    Font type() {
        return number.getFont();
    }

    /** Leaves its number so much room, in pixels. */
    void leave(double room) {
        number.setPrefWidth(room);
    }

    void show(PairLine.Units line) {
        Optional<Unit> unit = line.now();
        setVisible(unit.isPresent());
        unit.ifPresent(its -> {
            number.setText(NumberColumn.of(its));
            title.say(UnitWords.name(its));
            Pos side = Facing.isLeft(UnitWords.name(its)) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
            middle.setAlignment(Facing.isLeft(UnitWords.name(its)) ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
            note.setAlignment(side);
            share.face(UnitWords.name(its));
        });
        UnitComparison row = line.row();
        // A split shows its figures once, where its first part stands.
        boolean first =
                unit.filter(its -> Identity.same(row.now().getFirst(), its)).isPresent();
        boolean words = PairWords.isWorded(row);
        List<ShareBar.Share> shares = ChangeShares.of(row);
        share.set(shares);
        show(share, first && words && !shares.isEmpty());
        note.say(unit.isPresent() ? PairWords.note(row) : "");
        show(note, !note.getText().isEmpty());
        brackets.setText(first && words ? ArticleWords.counts(row) : "");
        show(corrected, CorrectionsModel.isCorrected(row));
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
