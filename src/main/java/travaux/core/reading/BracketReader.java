package travaux.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.TextRange;

/**
 * Stage: reads the brackets of one unit. Reads heading and text as one sequence; writes disputed groups, and the marks for what
 * stands in brackets without being disputed. A bracket that is never closed ends with its paragraph; one that closes in a later
 * unit ends with its own.
 */
final class BracketReader {

    private static final int LONGEST_NOTE = 200;
    private static final String SENTENCE_END = ".;:!?。；：؛؟";

    private final UnitBody body;
    private final String text;
    private final FootnoteSigns footnotes;
    private final Map<Integer, String> spanning;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Integer> italics = new HashMap<>();

    private BracketReader(UnitBody body, Set<String> footnoteKeys, Map<Integer, String> spanning) {
        this.body = body;
        this.spanning = spanning;
        this.text = body.joined();
        this.footnotes = new FootnoteSigns(text, footnoteKeys);
        for (Mark mark : body.marks()) {
            int start = mark.range().start();
            boolean atBracket = text.startsWith("[", start) || text.startsWith("[", start - 1);
            if (mark.kind() == MarkKind.ITALIC && atBracket) {
                italics.merge(start, mark.range().end(), Math::max);
            }
        }
    }

    /**
     * Groups and marks of a unit, with ranges in the joined sequence.
     *
     * @param groups nested or apart, outer before inner
     * @param marks notes, placeholders and footnote signs
     */
    record Brackets(List<Group> groups, List<Mark> marks) {}

    /** A disputed group; {@code closed} is false where no closing bracket was found. */
    record Group(TextRange range, boolean closed) {

        TextRange content() {
            return new TextRange(range.start() + 1, closed ? range.end() - 1 : range.end());
        }
    }

    /**
     * Reads the brackets of a unit.
     *
     * @param spanning the brackets whose partner stands in another unit, with that unit's name
     */
    static Brackets read(
            UnitBody body, Set<String> footnoteKeys, Map<Integer, String> spanning, String unit, List<Note> notes) {
        return new BracketReader(body, footnoteKeys, spanning).brackets(unit, notes);
    }

    private Brackets brackets(String unit, List<Note> notes) {
        int[] places = withoutNotes(withoutBraces());
        BracketMatching matching = new BracketMatching(text, places);
        List<Group> groups = new ArrayList<>();
        int noteEnd = -1;
        int[] ends = ends(places, matching);
        for (int i = 0; i < places.length; i++) {
            boolean matched = matching.partner(i) >= 0;
            if (!matched) {
                notes.add(withoutPartner(places[i], unit));
            }
            if (text.charAt(places[i]) == '[' && places[i] >= noteEnd) {
                Group group = new Group(new TextRange(places[i], ends[i]), matched);
                Optional<MarkKind> note = matched ? noteIn(group) : Optional.empty();
                if (note.isPresent()) {
                    marks.add(Mark.of(note.get(), group.range()));
                    noteEnd = group.range().end();
                } else {
                    groups.add(group);
                }
            }
        }
        return new Brackets(groups, marks);
    }

    /** Where the group of each opening bracket ends: after its partner, or with its paragraph or unit and the groups begun there. */
    private int[] ends(int[] places, BracketMatching matching) {
        int[] ends = new int[places.length];
        int[] open = new int[places.length];
        int depth = 0;
        int lineEnd = text.indexOf('\n');
        for (int i = 0; i <= places.length; i++) {
            int to = i < places.length ? places[i] : text.length();
            while (lineEnd >= 0 && lineEnd < to) {
                while (depth > 0
                        && matching.partner(open[depth - 1]) < 0
                        && !spanning.containsKey(places[open[depth - 1]])) {
                    ends[open[--depth]] = lineEnd;
                }
                lineEnd = text.indexOf('\n', lineEnd + 1);
            }
            if (i < places.length && text.charAt(places[i]) == '[') {
                open[depth++] = i;
            } else if (i < places.length && matching.partner(i) >= 0) {
                while (open[depth - 1] != matching.partner(i)) {
                    ends[open[--depth]] = places[i];
                }
                ends[open[--depth]] = places[i] + 1;
            }
        }
        while (depth > 0) {
            ends[open[--depth]] = text.length();
        }
        return ends;
    }

    private Note withoutPartner(int place, String unit) {
        boolean opening = text.charAt(place) == '[';
        String near = near(place);
        String where = " (" + Notes.where(body.placeOf(place)) + ", near “" + near + "”)";
        if (spanning.containsKey(place)) {
            String message = opening
                    ? "A bracket over several units opens here" + where + " and closes at the end of “"
                    : "A bracket over several units closes here" + where + "; it was opened at the start of “";
            return Notes.info(
                    "bracket-over-units",
                    message + spanning.get(place) + "”.",
                    body.placeOf(place).in(unit));
        }
        String message =
                (opening ? "A bracket is opened and never closed" : "A bracket is closed that was never opened")
                        + where + "; "
                        + (opening ? "it was taken to end with its paragraph." : "it was left as it stands.");
        return Notes.warning(
                Note.UNBALANCED_BRACKET, message, body.placeOf(place).in(unit));
    }

    private String near(int place) {
        int start = Math.max(paragraphStart(place), place - 20);
        int end = Math.min(text.length(), place + 21);
        int lineEnd = text.indexOf('\n', place, end);
        return text.substring(start, lineEnd < 0 ? end : lineEnd).strip();
    }

    /** Where the paragraph of a place begins, looked for no further back than a message quotes. */
    private int paragraphStart(int place) {
        int at = place;
        while (at > 0 && place - at < 20 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Marks what stands in braces within a paragraph and returns the places of the brackets outside them. */
    private int[] withoutBraces() {
        int[] places =
                new int[(int) text.chars().filter(c -> c == '[' || c == ']').count()];
        int count = 0;
        int opening = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> opening = opening < 0 ? i : opening;
                case '\n' -> opening = -1;
                case '}' -> {
                    if (opening >= 0) {
                        marks.add(Mark.of(MarkKind.EDITOR_NOTE, new TextRange(opening, i + 1)));
                        while (count > 0 && places[count - 1] > opening) {
                            count--;
                        }
                        opening = -1;
                    }
                }
                case '[', ']' -> places[count++] = i;
                default -> {}
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Marks statuses, placeholders and footnote signs and returns the places of the other brackets. */
    private int[] withoutNotes(int[] places) {
        boolean[] taken = new boolean[places.length];
        int lastSign = -1;
        for (int i = 0; i + 1 < places.length; i++) {
            int open = places[i];
            int close = places[i + 1];
            if (text.charAt(open) == '[' && text.charAt(close) == ']' && close - open <= LONGEST_NOTE) {
                String content = text.substring(open + 1, close);
                boolean sign = footnotes.isReference(open, close, lastSign == open - 1 && lastSign >= 0);
                Optional<MarkKind> kind = sign
                        ? Optional.of(MarkKind.FOOTNOTE_REFERENCE)
                        : content.indexOf('\n') >= 0
                                ? Optional.empty()
                                : BracketNotes.kindOf(content, isApart(open, close));
                if (kind.isPresent()) {
                    marks.add(new Mark(kind.get(), new TextRange(open, close + 1), value(kind.get(), content)));
                    taken[i] = true;
                    taken[i + 1] = true;
                    lastSign = sign ? close : -1;
                }
            }
        }
        return IntStream.range(0, places.length)
                .filter(i -> !taken[i])
                .map(i -> places[i])
                .toArray();
    }

    private static String value(MarkKind kind, String content) {
        return kind == MarkKind.FOOTNOTE_REFERENCE || kind == MarkKind.STATUS_NOTE ? content.strip() : "";
    }

    /** Whether a pair of brackets stands between sentences, at the start or at the end of its paragraph, beside no rival. */
    private boolean isApart(int open, int close) {
        int before = open - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = close + 1;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        char last = before < 0 ? '\n' : text.charAt(before);
        char next = after >= text.length() ? '\n' : text.charAt(after);
        boolean afterSentence = before > 0 && last == ']' && SENTENCE_END.indexOf(text.charAt(before - 1)) >= 0;
        if (afterSentence && next == '\n') {
            return true;
        }
        if (last == ']' || next == '[' || Character.isLowerCase(next)) {
            return false;
        }
        return last == '\n' || next == '\n' || SENTENCE_END.indexOf(last) >= 0;
    }

    /** What a matched group is if it is no disputed wording but a note that may hold brackets of its own. */
    private Optional<MarkKind> noteIn(Group group) {
        int start = group.range().start();
        int limit = Math.min(group.range().end() - 1, start + 1 + LONGEST_NOTE);
        Optional<MarkKind> kind = BracketNotes.kindOf(text.substring(start + 1, limit), false)
                .filter(k -> k == MarkKind.PLACEHOLDER || k == MarkKind.EDITOR_NOTE);
        return kind.isPresent() || !isItalicNote(group) ? kind : Optional.of(MarkKind.EDITOR_NOTE);
    }

    /** Italics that begin and end with the brackets, over several words, are a note unless they open a sentence that goes on. */
    private boolean isItalicNote(Group group) {
        int start = group.range().start();
        int end = group.range().end();
        int italicEnd = italics.getOrDefault(start, italics.getOrDefault(start + 1, -1));
        if (italicEnd < end - 1 || italicEnd > end + 2 || end - start > 2_000) {
            return false;
        }
        boolean manyWords = text.substring(start, end).strip().split("\\s+", 4).length >= 3;
        boolean opens = start == 0 || text.charAt(start - 1) == '\n';
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '.')) {
            after++;
        }
        boolean closes = after >= text.length() || text.charAt(after) == '\n';
        return manyWords && (!opens || closes);
    }
}
