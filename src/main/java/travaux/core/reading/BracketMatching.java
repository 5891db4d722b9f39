package travaux.core.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which square bracket belongs to which, in linear time. Balanced brackets are matched as any stack would. Where some are
 * missing, the one given up is chosen so that a bracket forgotten in the middle of a paragraph does not take the closing bracket
 * of a group that spans paragraphs, nor a stray closing bracket end such a group early.
 */
final class BracketMatching {

    /** How many unclosed brackets in a row are looked past for a better partner; bounds the time. */
    private static final int LOOK_PAST = 8;

    /** A bracket after a label such as "10 bis." or "Option 1:" still opens its paragraph. */
    private static final int LONGEST_LABEL = 16;

    private static final int NONE = -1;

    private final String text;
    private final int[] places;
    private final int[] partner;
    private final int[] paragraph;
    private final boolean[] opensParagraph;
    private final boolean[] closesParagraph;

    /**
     * Matches the brackets at some places of a text; other brackets are passed over.
     *
     * @param places offsets of brackets, ascending
     */
    BracketMatching(String text, int[] places) {
        this.text = text;
        this.places = places.clone();
        partner = new int[places.length];
        paragraph = new int[places.length];
        opensParagraph = new boolean[places.length];
        closesParagraph = new boolean[places.length];
        locate();
        boolean balanced = matchAsStack();
        if (!balanced) {
            boolean[] unclosed = unmatched();
            int[] strayAfter = strayAfter();
            Arrays.fill(partner, NONE);
            matchWithCare(unclosed, strayAfter);
        }
    }

    /** Where the square brackets of a text are. */
    static int[] places(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '[' || text.charAt(i) == ']')
                .toArray();
    }

    /** Index of the partner of the bracket with this index, or -1 where it has none. */
    int partner(int index) {
        return partner[index];
    }

    private boolean isOpening(int index) {
        return text.charAt(places[index]) == '[';
    }

    /** Notes for each bracket its paragraph, and whether it stands at that paragraph's start or end. */
    private void locate() {
        int from = 0;
        int current = 0;
        int before = 0;
        char last = '.';
        for (int i = 0; i < places.length; i++) {
            for (int c = from; c < places[i]; c++) {
                char sign = text.charAt(c);
                current += sign == '\n' ? 1 : 0;
                before = sign == '\n' ? 0 : before + 1;
                last = before == 0 ? '.' : Character.isWhitespace(sign) ? last : sign;
            }
            paragraph[i] = current;
            opensParagraph[i] = current == 0 || (before <= LONGEST_LABEL && ".:)".indexOf(last) >= 0);
            from = places[i] + 1;
        }
        locateEnds();
    }

    private void locateEnds() {
        boolean blankAfter = true;
        int end = text.length();
        for (int i = places.length - 1; i >= 0; i--) {
            for (int c = end - 1; c > places[i]; c--) {
                char sign = text.charAt(c);
                blankAfter =
                        sign == '\n' || (blankAfter && (Character.isWhitespace(sign) || ".,;:".indexOf(sign) >= 0));
            }
            closesParagraph[i] = blankAfter;
            blankAfter &= !isOpening(i);
            end = places[i];
        }
    }

    private boolean matchAsStack() {
        int[] stack = new int[places.length];
        int depth = 0;
        boolean balanced = true;
        Arrays.fill(partner, NONE);
        for (int i = 0; i < places.length; i++) {
            if (isOpening(i)) {
                stack[depth++] = i;
            } else if (depth > 0) {
                join(stack[--depth], i);
            } else {
                balanced = false;
            }
        }
        return balanced && depth == 0;
    }

    private void join(int opening, int closing) {
        partner[opening] = closing;
        partner[closing] = opening;
    }

    private boolean[] unmatched() {
        boolean[] unmatched = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            unmatched[i] = partner[i] == NONE;
        }
        return unmatched;
    }

    /** For each bracket, how many closing brackets after it have no partner. */
    private int[] strayAfter() {
        int[] after = new int[places.length + 1];
        for (int i = places.length - 1; i >= 0; i--) {
            after[i] = after[i + 1] + (!isOpening(i) && partner[i] == NONE ? 1 : 0);
        }
        return after;
    }

    private void matchWithCare(boolean[] unclosed, int[] strayAfter) {
        int[] stack = new int[places.length];
        int depth = 0;
        int spent = 0;
        for (int i = 0; i < places.length; i++) {
            if (isOpening(i)) {
                stack[depth++] = i;
            } else if (depth > 0) {
                int top = stack[depth - 1];
                boolean later = strayAfter[i + 1] - spent > 0;
                if (later && paragraph[top] < paragraph[i] && opensParagraph[top] && !closesParagraph[i]) {
                    spent++;
                } else {
                    depth = chosen(stack, depth, i, unclosed);
                    join(stack[depth], i);
                }
            }
        }
    }

    /** The depth of the opening bracket that the closing one at {@code closing} is given to; those above it are given up. */
    private int chosen(int[] stack, int depth, int closing, boolean[] unclosed) {
        int top = depth - 1;
        if (paragraph[stack[top]] == paragraph[closing] || opensParagraph[stack[top]]) {
            return top;
        }
        int lowest = Math.max(0, top - LOOK_PAST);
        int best = top;
        for (int at = top - 1; at >= lowest && unclosed[stack[at]]; at--) {
            if (opensParagraph[stack[at]] || paragraph[stack[at]] == paragraph[stack[top]]) {
                best = at;
            }
        }
        for (int at = best; at < top; at++) {
            unclosed[stack[at + 1]] = true;
        }
        return best;
    }
}
