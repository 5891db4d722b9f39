package travaux.ui.control;

import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import travaux.ui.support.Fonts;

/** Which way a line of the interface runs, and in what it is set. */
public final class Facing {

    /** An unseen mark: the toolkit runs a line as its first strong sign does, whatever its node's orientation. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    /** Of words in the face that has them all, for the style sheet to tell how heavy they are. */
    private static final String STYLE = "to-left";

    /** What stands between the parts of a sentence. */
    private static final Pattern SEPARATOR = Pattern.compile(" · |[,:.] | \\(");

    private Facing() {}

    /**
     * Turns a label or text towards its words: by their first letter. Right-to-left words are set in a face that has them all,
     * for the toolkit puts punctuation in the wrong place where it has to borrow letters from another face.
     */
    public static void turn(Node node, String words) {
        node.setNodeOrientation(isLeft(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        boolean borrows = LineBreaker.isNeededFor(words);
        if (borrows && !node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        } else if (!borrows) {
            node.getStyleClass().remove(STYLE);
        }
        node.setStyle(borrows ? "-fx-font-family: \"" + Fonts.ARABIC + "\";" : "");
    }

    /** Whether a line of these words runs to the left, so that an arrow in it has to point there. */
    public static boolean isLeft(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> LineBreaker.isNeededFor(Character.toString(letter)));
    }

    /** Whether words that quote right-to-left ones are a sentence of the program's own, and not the quotation alone. */
    public static boolean isOwnSentence(String words) {
        return words.codePoints().anyMatch(c -> Character.isAlphabetic(c) && c < 0x250);
    }

    /**
     * A sentence of the program's own, marked so that it runs as the program's words do, whatever right-to-left names it has: else
     * it would run as the first of them does, and figures behind one would be drawn into it.
     */
    static String sentence(String words) {
        return LineBreaker.isNeededFor(words)
                ? LEFT_TO_RIGHT + SEPARATOR.matcher(words).replaceAll(LEFT_TO_RIGHT + "$0")
                : words;
    }
}
