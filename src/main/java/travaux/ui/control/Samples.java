package travaux.ui.control;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

/** Words set as the text sets them, to show beside what its marks mean. */
public final class Samples {

    /** Reading size as a share of the size of the words beside it. */
    private static final double BESIDE = MarkedFlow.READING_SIZE / 14;

    private static final Set<TextMark> BRACKETS = Set.of(TextMark.BRACKET_GROUND, TextMark.BRACKET_BAR);

    private Samples() {}

    /** Words that came. */
    public static Stretch came(String words) {
        return marked(words, Tone.INSERTED, TextMark.INSERT_GROUND, TextMark.UNDERLINE);
    }

    /** Words that went. */
    public static Stretch went(String words) {
        return marked(words, Tone.DELETED, TextMark.DELETE_GROUND, TextMark.STRIKE);
    }

    /** Words as nothing happened to them but what the marks say. */
    public static Stretch marked(String words, TextMark... marks) {
        return marked(words, Tone.WORDS, marks);
    }

    /** Words in an ink. */
    public static Stretch marked(String words, Tone tone, TextMark... marks) {
        return new Stretch(words, tone, false, false, Set.copyOf(Arrays.asList(marks)), -1);
    }

    /** A sign of our own in an ink. */
    public static Stretch sign(String sign, Tone tone) {
        return new Stretch(sign, tone, true, false, Set.of(), -1);
    }

    /** A bracket, with more marks than its own. */
    public static Stretch bracket(String sign, TextMark... more) {
        Set<TextMark> marks = EnumSet.copyOf(BRACKETS);
        marks.addAll(Arrays.asList(more));
        return new Stretch(sign, Tone.BRACKET, true, false, marks, -1);
    }

    /** Words in brackets. */
    public static Stretch inside(String words) {
        return new Stretch(words, Tone.WORDS, false, false, BRACKETS, -1);
    }

    /** The words on a line of their own, as large as the reader has them beside words of a size. */
    public static MarkedFlow flow(ObservableValue<Font> beside, List<Stretch> words) {
        MarkedFlow flow = new MarkedFlow();
        beside.subscribe(font -> flow.set(words, font.getSize() * BESIDE, false));
        return flow;
    }
}
