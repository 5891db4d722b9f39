package travaux.ui.control;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Breaks right-to-left text into lines, since JavaFX 26 cannot: its layout throws where it has to break such a run
 * ({@code PrismTextLayout.computeTrailingSpaceWidth}). A space at the end of a line becomes a newline, so that every place in
 * the text stays what it was.
 */
public final class LineBreaker {

    /**
     * A space that French sets beside a sign that never stands at the other end of a line break, and those beside the dot before a
     * short place at the end, as in {@code MOVED · a}.
     */
    private static final Pattern KEPT = Pattern.compile(
            " (?=[»:;?!%])|(?<=«) | (?=· \\S{1,3}$)|(?<=·) (?=\\S{1,3}$)|(?<=\\(\\d{1,2}) (?=\\p{L}{1,9}\\))");

    /** Words measured one by one come out a little narrower than set together. */
    private static final double SAFETY = 0.97;

    private LineBreaker() {}

    /** Text set in one font. */
    public record Run(String text, Font font) {}

    /** Whether a text has letters that run from right to left. */
    public static boolean isNeededFor(String text) {
        return text.codePoints().anyMatch(LineBreaker::runsToTheLeft);
    }

    /**
     * A text as it is drawn: the space before a closing sign, the one behind an opening one, and that of a day and its month in
     * parentheses, breaks no line. It is as long as before.
     */
    public static String drawn(String text) {
        return KEPT.matcher(text).replaceAll("\u00a0");
    }

    /** The text of all runs, broken to a width in pixels; a word wider than that has a line of its own. */
    public static String broken(List<Run> runs, double width) {
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        double[] ends = ends(runs, text.length());
        StringBuilder lines = new StringBuilder(text);
        double room = Math.max(20, width * SAFETY - 2);
        int space = -1;
        double lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends[at + 1] - lineStart > room && space >= 0 && !Character.isWhitespace(text.charAt(at))) {
                lines.setCharAt(space, '\n');
                lineStart = ends[space + 1];
                space = -1;
            }
            if (Character.isWhitespace(text.charAt(at))) {
                space = at;
            }
        }
        return lines.toString();
    }

    /** How high lines are that were broken to a width; those broken here must not be broken by the toolkit too. */
    public static double height(TextFlow flow, String text, double width) {
        return flow.prefHeight(isNeededFor(text) ? -1 : width);
    }

    /** How wide lines must be laid that were broken to a width: a word may be wider, and no toolkit may break it. */
    public static double width(TextFlow flow, String text, double width) {
        return isNeededFor(text) ? Math.max(width, flow.prefWidth(-1) + 1) : width;
    }

    /** The width in which words that are so wide on one line stay on one line. */
    static double roomFor(double width) {
        return (width + 3) / SAFETY;
    }

    /** How far each character reaches if all stood on one line, measured word by word. */
    private static double[] ends(List<Run> runs, int length) {
        double[] ends = new double[length + 1];
        int at = 0;
        double x = 0;
        for (Run run : runs) {
            int from = 0;
            while (from < run.text().length()) {
                int to = nextSpace(run.text(), from);
                double across = width(run.text().substring(from, to), run.font());
                for (int i = from; i < to; i++) {
                    ends[at + i + 1] = x + across;
                }
                x += across;
                from = to;
            }
            at += run.text().length();
        }
        return ends;
    }

    /** The end of the word, or of the single space, that begins at a place. */
    private static int nextSpace(String text, int from) {
        int to = from + 1;
        while (!Character.isWhitespace(text.charAt(from))
                && to < text.length()
                && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** How wide a word is, in pixels. */
    public static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static boolean runsToTheLeft(int codePoint) {
        int direction = UCharacter.getDirection(codePoint);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}
