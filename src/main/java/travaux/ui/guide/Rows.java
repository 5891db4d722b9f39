package travaux.ui.guide;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import travaux.ui.control.Samples;
import travaux.ui.control.Stretch;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** What is meant beside what means it, a row for each. */
final class Rows extends GridPane {

    /** Of the width, for what means something. */
    private static final double SHARE = 36;

    Rows() {
        getStyleClass().add("guide-rows");
        ColumnConstraints means = new ColumnConstraints();
        means.setPercentWidth(SHARE);
        ColumnConstraints meant = new ColumnConstraints();
        meant.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(means, meant);
    }

    /** Marked words, and what the marks mean. */
    Rows marks(String key, List<Stretch> words) {
        Words meaning = meaning(key);
        return add(Samples.flow(meaning.fontProperty(), words), meaning);
    }

    /** Anything else, and what it means. */
    Rows row(String key, Node sign) {
        Words meaning = meaning(key);
        GridPane.setValignment(meaning, VPos.TOP);
        return add(sign, meaning);
    }

    /** Keys, and what they do. */
    Rows keys(String key) {
        return row(key, new Words(Messages.text(key + ".keys"), "guide-keys"));
    }

    private Rows add(Node sign, Words meaning) {
        GridPane.setValignment(sign, VPos.TOP);
        addRow(getRowCount(), sign, meaning);
        return this;
    }

    private static Words meaning(String key) {
        Words meaning = new Words(Messages.text(key), "guide-meaning");
        meaning.setMinHeight(USE_PREF_SIZE);
        return meaning;
    }
}
