package travaux.ui.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.exporting.SmallFigures;
import travaux.core.text.MarkKind;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;
import travaux.core.trace.WordHistory;
import travaux.ui.control.Facing;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;
import travaux.ui.history.DraftColumn.InkedParagraph;

/**
 * Inks a unit by where its words come from: a small figure where words of another draft begin, new words underlined, words that
 * are gone in the next draft struck, brackets as everywhere. Notes upon the text, such as statuses, are set apart and have no
 * origin: they are none of its words.
 */
final class Origins {

    private final Life life;
    private final String draft;
    private final boolean first;
    private final boolean last;

    /** Keeps a figure from the number behind it, with which it would be read as one; where lines run to the left, and elsewhere. */
    private static final String APART = " ";

    private static final String GAP = "\u202f";

    /** A text, how deep in brackets each character stands, which are of notes upon the text, where numbers begin, and what parts figures from them. */
    private static final class Ground {
        final String text;
        final int[] depths;
        final BitSet notes;
        final BitSet numbers = new BitSet();
        final String gap;

        Ground(UnitText unit) {
            text = unit.text();
            depths = unit.depths();
            notes = notes(unit);
            unit.provisions()
                    .forEach(one -> numbers.set(one.label().start(), one.label().end()));
            gap = Facing.isLeft(text) ? APART : GAP;
        }
    }

    /** For a draft; {@code first} and {@code last} say whether no draft with words stands before or after it. */
    Origins(Life life, String draft, boolean first, boolean last) {
        this.life = life;
        this.draft = draft;
        this.first = first;
        this.last = last;
    }

    /**
     * Inks the paragraphs of a unit.
     *
     * @param words its words as they stand in this draft, in order
     * @param from group of the first of them
     */
    List<InkedParagraph> ink(Unit unit, List<WordHistory> words, int from) {
        List<InkedParagraph> paragraphs = new ArrayList<>();
        Ground ground = new Ground(unit.text());
        for (TextRange paragraph : unit.text().paragraphs()) {
            if (!paragraph.isEmpty()) {
                paragraphs.add(new InkedParagraph(level(unit, paragraph), stretches(ground, paragraph, words, from)));
            }
        }
        return paragraphs;
    }

    private static int level(Unit unit, TextRange paragraph) {
        return unit.text().provisions().stream()
                .filter(provision -> paragraph.contains(provision.range().start()))
                .mapToInt(Provision::level)
                .findFirst()
                .orElse(0);
    }

    private List<Stretch> stretches(Ground ground, TextRange paragraph, List<WordHistory> words, int from) {
        int[] depths = ground.depths;
        List<Stretch> stretches = new ArrayList<>();
        int at = paragraph.start();
        String origin = "";
        for (int i = 0; i < words.size(); i++) {
            WordHistory one = words.get(i);
            if (!paragraph.encloses(one.range())) {
                continue;
            }
            signs(ground, new TextRange(at, one.range().start()), stretches);
            boolean note = ground.notes.get(one.range().start());
            if (one.hasWords() && !note && !one.first().equals(origin)) {
                origin = one.first();
                LoneQuotes.addBefore(stretches, figure(one, ground, from + i));
            }
            if (note) {
                stretches.add(note(one.text(), from + i));
            } else {
                stretches.addAll(LoneQuotes.plain(words(one, depths[one.range().start()], from + i)));
            }
            at = one.range().end();
        }
        signs(ground, new TextRange(at, paragraph.end()), stretches);
        return stretches;
    }

    private static BitSet notes(UnitText text) {
        BitSet notes = new BitSet();
        Stream.of(MarkKind.STATUS_NOTE, MarkKind.EDITOR_NOTE, MarkKind.SIC)
                .flatMap(kind -> text.marks(kind).stream())
                .forEach(mark -> notes.set(mark.range().start(), mark.range().end()));
        return notes;
    }

    private static Stretch note(String text, int group) {
        return new Stretch(text, Tone.MUTED, false, true, Set.of(), group);
    }

    private Stretch figure(WordHistory words, Ground ground, int group) {
        Set<TextMark> marks = brackets(ground.depths[words.range().start()]);
        int start = words.range().start();
        char sign = ground.text.charAt(start);
        boolean number = Character.isDigit(sign) || (ground.numbers.get(start) && sign != '.');
        String figure = SmallFigures.of(life.figure(words.first())) + (number ? ground.gap : "");
        return new Stretch(figure, Tone.MUTED, true, false, marks, group);
    }

    private Stretch words(WordHistory words, int depth, int group) {
        Set<TextMark> marks = brackets(depth);
        Tone tone = Tone.WORDS;
        if (!words.hasWords()) {
            // Signs alone come and go with the house style of a draft.
            return new Stretch(words.text(), tone, false, false, marks, group);
        }
        if (!first && words.first().equals(draft)) {
            tone = Tone.INSERTED;
            marks.add(TextMark.UNDERLINE);
            if (depth == 0) {
                marks.add(TextMark.INSERT_GROUND);
            }
        }
        if ((!last && words.last().equals(draft)) || goesNext(words)) {
            tone = Tone.DELETED;
            marks.add(TextMark.STRIKE);
            marks.remove(TextMark.INSERT_GROUND);
            marks.add(TextMark.DELETE_GROUND);
        }
        return new Stretch(words.text(), tone, false, false, marks, group);
    }

    /** Whether they are missing in the next draft with words, to come back later. */
    private boolean goesNext(WordHistory words) {
        List<String> here = words.standsIn();
        int at = here.indexOf(draft);
        return at >= 0
                && at + 1 < here.size()
                && words.goneIn().stream()
                        .mapToInt(life::figure)
                        .anyMatch(gone -> gone > life.figure(draft) && gone < life.figure(here.get(at + 1)));
    }

    /** What stands between words: brackets and spaces. */
    private static void signs(Ground ground, TextRange range, List<Stretch> stretches) {
        for (int at = range.start(); at < range.end(); at++) {
            char c = ground.text.charAt(at);
            if (ground.notes.get(at)) {
                stretches.add(note(String.valueOf(c), -1));
                continue;
            }
            boolean bracket = c == '[' || c == ']';
            Tone tone = bracket ? Tone.BRACKET : Tone.WORDS;
            stretches.add(new Stretch(String.valueOf(c), tone, bracket, false, brackets(ground.depths[at]), -1));
        }
    }

    private static Set<TextMark> brackets(int depth) {
        Set<TextMark> marks = EnumSet.noneOf(TextMark.class);
        if (depth > 0) {
            marks.add(TextMark.BRACKET_GROUND);
            marks.add(TextMark.BRACKET_BAR);
        }
        if (depth > 1) {
            marks.add(TextMark.DEEPER_BAR);
        }
        return marks;
    }
}
