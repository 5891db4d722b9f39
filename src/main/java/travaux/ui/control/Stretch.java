package travaux.ui.control;

import java.util.Set;

/**
 * Words set and marked in one way.
 *
 * @param text the characters, never a newline
 * @param tone their ink
 * @param bold whether they are set bold
 * @param italic whether they are set in italics
 * @param marks what is drawn on them
 * @param group index of the change they belong to, or -1; a click on them chooses it
 * @param place what their first character is numbered by whoever set them, the others counting on; -1 for signs that are ours
 */
public record Stretch(String text, Tone tone, boolean bold, boolean italic, Set<TextMark> marks, int group, int place) {

    /** Copies the marks. */
    public Stretch {
        marks = Set.copyOf(marks);
    }

    /** Words whose characters nobody asks for. */
    public Stretch(String text, Tone tone, boolean bold, boolean italic, Set<TextMark> marks, int group) {
        this(text, tone, bold, italic, marks, group, -1);
    }

    /** Words without any mark. */
    public static Stretch plain(String text, Tone tone) {
        return new Stretch(text, tone, false, false, Set.of(), -1);
    }

    /** The same way of setting other words. */
    public Stretch with(String other) {
        return new Stretch(other, tone, bold, italic, marks, group, place);
    }

    /** The same words as part of another change, or of none for -1. */
    public Stretch in(int change) {
        return new Stretch(text, tone, bold, italic, marks, change, place);
    }

    /** The same words, numbered. */
    public Stretch at(int number) {
        return new Stretch(text, tone, bold, italic, marks, group, number);
    }

    /** Some of its characters. */
    public Stretch part(int from, int to) {
        int start = place < 0 ? -1 : place + from;
        return new Stretch(text.substring(from, to), tone, bold, italic, marks, group, start);
    }

    boolean isSetLike(Stretch other) {
        return tone == other.tone && bold == other.bold && italic == other.italic;
    }
}
