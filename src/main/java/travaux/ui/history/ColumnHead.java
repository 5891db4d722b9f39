package travaux.ui.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.LineBreaker;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** The head of a draft's column: its number, and beneath it its name, of which the tip says more. */
final class ColumnHead extends VBox {

    /** Room at either side of its words, in pixels. */
    private static final double SIDE = 4;

    /** Large type leaves the head fewer lines of name than small type. */
    private static final double SMALL = 20;

    private final String said;
    private final Words name;

    /** The head of the draft of a place, counted from nought. */
    ColumnHead(int place, DraftEntry draft) {
        said = draft.name();
        name = new Words(said, "map-draft");
        Label number = new Label(Messages.text("number", place + 1));
        number.getStyleClass().add("map-draft-number");
        Tips.on(number, DraftWords.tip(draft));
        Tips.on(name, DraftWords.tip(draft));
        name.setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("column-head");
        getChildren().addAll(number, name);
    }

    /** Whether no word of the name is wider than a column. */
    boolean fits(double across) {
        return needed() <= across;
    }

    /** How wide a column has to be for the widest word of the name. */
    double needed() {
        return 2 * SIDE + words().stream().mapToDouble(this::width).max().orElse(0);
    }

    /** How wide it has to be for the name on one line, or on two that are broken best. */
    double needed(int lines) {
        List<String> words = words();
        double best = width(String.join(" ", words));
        for (int i = 1; i < words.size() && lines > 1; i++) {
            double first = width(String.join(" ", words.subList(0, i)));
            double second = width(String.join(" ", words.subList(i, words.size())));
            best = Math.min(best, Math.max(first, second));
        }
        return 2 * SIDE + best;
    }

    private List<String> words() {
        return List.of(LineBreaker.drawn(said).split("\\s+"));
    }

    private double width(String words) {
        return text(words).getLayoutBounds().getWidth();
    }

    /** Shows the name in two or three lines at most, or the number alone. */
    void name(boolean shown) {
        double line = Math.ceil(text("1").getLayoutBounds().getHeight());
        name.setMinHeight(0);
        name.setMaxHeight((line > SMALL ? 2 : 3) * line + SIDE);
        name.setVisible(shown);
        name.setManaged(shown);
    }

    private Text text(String words) {
        Text text = new Text(words);
        text.setFont(name.getFont());
        return text;
    }
}
