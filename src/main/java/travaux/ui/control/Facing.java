package travaux.ui.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Font;
import travaux.ui.support.Fonts;
import travaux.ui.support.Script;

/** Which way a line of the interface runs, and in what it is set. */
public final class Facing {

    /**
     * An unseen mark: the toolkit runs a line as its first strong sign does, whatever its node's orientation. It is the only such
     * mark that is not drawn as a box.
     */
    static final String LEFT_TO_RIGHT = "\u200e";

    /** Of words in the face that has them all, for the style sheet to tell how heavy they are. */
    private static final String STYLE = "to-left";

    /** Style classes of what is set heavy; the faces of Chinese are two families, which no weight of a style sheet tells apart. */
    private static final Set<String> STRONG = Set.of(
            "strong",
            "article-heading",
            "history-title",
            "history-name",
            "inspector-title",
            "record-title",
            "story-heading");

    /** What stands between the parts of a sentence. */
    private static final Pattern SEPARATOR = Pattern.compile(" · |[,:;.] | \\(| → ");

    /** What stands between the parts of a line that runs to the left. */
    private static final Pattern BETWEEN = Pattern.compile(" · |   ←   ");

    /** Right-to-left words in their quotation marks, or several of them in a row. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»(?:\u200e?[,،] «[^»]*»)*");

    private Facing() {}

    /**
     * Turns a label or text towards its words: by their first letter. Right-to-left words are set in a face that has them all,
     * for the toolkit puts punctuation in the wrong place where it has to borrow letters from another face; so are words with
     * Chinese characters, which it borrows from the system alone.
     */
    public static void turn(Node node, String words) {
        node.setNodeOrientation(isLeft(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        boolean borrows = LineBreaker.isNeededFor(words);
        if (borrows && !node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        } else if (!borrows) {
            node.getStyleClass().remove(STYLE);
        }
        node.setStyle(style(words, !Collections.disjoint(STRONG, node.getStyleClass())));
    }

    /** The style of words in the face that has them all, heavy or not; none for what the interface's face has. */
    public static String style(String words, boolean strong) {
        if (LineBreaker.isNeededFor(words)) {
            return face(Fonts.ARABIC) + (strong ? "-fx-font-weight: bold;" : "");
        }
        return Script.hasChinese(words) ? face(Fonts.chinese(strong)) : "";
    }

    /** Sets an item of a menu whose words the interface's face has not in the one that has them all. */
    public static void set(MenuItem item) {
        String words = item.getText();
        item.setStyle(isLeft(words) || !LineBreaker.isNeededFor(words) ? style(words, false) : "");
    }

    private static String face(String family) {
        return "-fx-font-family: \"" + family + "\";";
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
     * it would run as the first of them does, and figures behind one would be drawn into it. What stands behind a colon up to the
     * end and has no other words is one part.
     */
    public static String sentence(String words) {
        return LineBreaker.isNeededFor(words)
                ? words.lines().map(Facing::line).collect(Collectors.joining("\n"))
                : words;
    }

    private static String line(String words) {
        int quoted = quotation(words);
        String own = SEPARATOR.matcher(words.substring(0, quoted)).replaceAll(LEFT_TO_RIGHT + "$0");
        return LEFT_TO_RIGHT + own + words.substring(quoted);
    }

    /** Where the quotation begins with which a sentence ends; its end where it has none. */
    private static int quotation(String words) {
        int colon = words.indexOf(": ") + 2;
        String rest = words.substring(colon);
        boolean quoted = colon > 1 && isOwnSentence(words.substring(0, colon)) && isLeft(rest) && !isOwnSentence(rest);
        return quoted ? colon : words.length();
    }

    /** A sentence broken into lines as the toolkit would, each of them running as the sentence does. */
    static String lines(String sentence, Font font, double room) {
        return sentence.lines().map(line -> broken(line, font, room)).collect(Collectors.joining("\n"));
    }

    private static String broken(String line, Font font, double room) {
        String lines = LineBreaker.broken(List.of(new LineBreaker.Run(line, font)), room);
        if (!line.startsWith(LEFT_TO_RIGHT)) {
            return lines.lines().map(Facing::leftward).collect(Collectors.joining("\n"));
        }
        BitSet quoted = quoted(line);
        List<String> written = new ArrayList<>();
        for (int from = 0; from <= lines.length(); ) {
            int newline = lines.indexOf('\n', from);
            int to = newline < 0 ? lines.length() : newline;
            written.add(SentenceLine.written(lines.substring(from, to), quoted.get(from, to)));
            from = to + 1;
        }
        return String.join("\n", written);
    }

    /** The places of a sentence's right-to-left quotations. */
    private static BitSet quoted(String line) {
        BitSet places = new BitSet();
        QUOTED.matcher(line)
                .results()
                .filter(quotation -> isLeft(quotation.group()))
                .forEach(quotation -> places.set(quotation.start(), quotation.end()));
        places.set(quotation(line), line.length());
        return places;
    }

    /**
     * A line that runs to the left as it has to be written for each of its parts to stand at the left of the one before: the
     * toolkit would lay parts in the program's own letters beside each other as in a line that runs to the right.
     */
    private static String leftward(String line) {
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(line, -1)));
        for (int from = 0; from < parts.size(); from++) {
            int to = from;
            while (to < parts.size() && isOwn(parts.get(to))) {
                to++;
            }
            Collections.reverse(parts.subList(from, to));
            from = to;
        }
        Matcher between = BETWEEN.matcher(line);
        StringBuilder ordered = new StringBuilder(parts.removeFirst());
        parts.forEach(
                part -> ordered.append(between.find() ? between.group() : "").append(part));
        return ordered.toString();
    }

    private static boolean isOwn(String part) {
        return isOwnSentence(part) && !LineBreaker.isNeededFor(part);
    }
}
