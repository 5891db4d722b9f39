package travaux.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import travaux.core.text.TextRange;

/**
 * Where a line may break though no space stands there: between one group in brackets and the next, which the toolkit takes for one
 * word and breaks within. What stands there is drawn and in no text.
 */
final class Seams {

    /** The thinnest sign that a line breaks behind. */
    private static final String HAIR = "\u200a";

    private final List<Stretch> drawn = new ArrayList<>();
    /** Before which characters of the text they stand, in order. */
    private final List<Integer> places = new ArrayList<>();

    /** Those between words; none if these are broken without the toolkit. */
    Seams(List<Stretch> words, boolean none) {
        int at = 0;
        for (Stretch stretch : words) {
            boolean opens = stretch.text().startsWith("[") && !drawn.isEmpty();
            if (!none && opens && drawn.getLast().text().endsWith("]")) {
                drawn.add(between(drawn.getLast(), stretch));
                places.add(at);
            }
            drawn.add(stretch);
            at += stretch.text().length();
        }
    }

    private static Stretch between(Stretch before, Stretch after) {
        Set<TextMark> both = new HashSet<>(before.marks());
        both.retainAll(after.marks());
        int group = before.group() == after.group() ? before.group() : -1;
        return new Stretch(HAIR, before.tone(), before.bold(), before.italic(), both, group);
    }

    /** The words as they are drawn. */
    List<Stretch> drawn() {
        return drawn;
    }

    /** Where a character of the text is drawn. */
    int toDrawn(int character) {
        return character
                + (int) places.stream().filter(place -> place <= character).count();
    }

    /** Where characters of the text are drawn. */
    TextRange toDrawn(TextRange range) {
        return range.isEmpty() ? range : new TextRange(toDrawn(range.start()), toDrawn(range.end() - 1) + 1);
    }

    /** The character of the text that is drawn at a place, or the one behind a seam. */
    int toText(int place) {
        int before = 0;
        while (before < places.size() && places.get(before) + before < place) {
            before++;
        }
        return place - before;
    }
}
