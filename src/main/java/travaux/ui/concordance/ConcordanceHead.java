package travaux.ui.concordance;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Above the two columns: which drafts they are. */
final class ConcordanceHead extends Pane {

    private static final double LEAST = 40;
    private static final double PAD = 8;

    private final Name old = new Name("side.old", "tag-old");
    private final Name now = new Name("side.new", "tag-new");

    private static final class Name extends HBox {

        private final Label words = new Label();

        Name(String key, String tagClass) {
            super(8);
            getStyleClass().add("concordance-draft");
            Label tag = new Label(Messages.text(key));
            tag.getStyleClass().addAll("tag", tagClass);
            tag.setMinWidth(USE_PREF_SIZE);
            words.getStyleClass().add("strong");
            words.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(tag, words);
        }

        void show(DraftEntry draft) {
            words.setText(draft.name());
            Facing.turn(words, draft.name());
            setNodeOrientation(isToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            Tips.on(words, DraftWords.tip(draft));
        }

        boolean isToLeft() {
            return Facing.isLeft(words.getText());
        }

        /** Begins where the titles below it do. */
        void lay(double left, double width, double beside, double high) {
            double wide = prefWidth(-1);
            double from = isToLeft() ? Math.max(left, left + width - beside - wide) : left;
            resizeRelocate(from, PAD, wide, high);
        }
    }

    ConcordanceHead(Workbench workbench) {
        getStyleClass().add("concordance-head");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(old, now);
        workbench.pair().subscribe(this::show);
    }

    private void show(Optional<Pair> pair) {
        setVisible(pair.isPresent());
        pair.ifPresent(two -> {
            old.show(two.old());
            now.show(two.now());
        });
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST, Math.ceil(Math.max(old.prefHeight(-1), now.prefHeight(-1))) + 2 * PAD);
    }

    @Override
    protected void layoutChildren() {
        Columns columns = new Columns(getWidth() - Columns.BAR);
        double high = getHeight() - 2 * PAD;
        old.lay(columns.left(), columns.leftWidth(), 0, high);
        now.lay(columns.right(), columns.rightWidth(), NewHalf.BESIDE, high);
    }
}
