package travaux.core.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/**
 * What is found or not found as one: a paragraph or a heading of a draft, or one entry of the record.
 *
 * @param kind what it is part of
 * @param id of the entry in its file, of the element, or of the unit
 * @param title what to call it, or empty where its unit names it
 * @param label a date, a state or the like that belongs beside its title, or empty
 * @param draft id of the draft that it stands in or is about
 * @param unit the unit that it stands in or is about
 * @param paragraph its place in the unit's text; empty for a heading and for what is no wording of a draft
 * @param text its words
 */
public record Passage(
        HitKind kind,
        String id,
        String title,
        String label,
        Optional<String> draft,
        Optional<Unit> unit,
        Optional<TextRange> paragraph,
        String text) {

    private static final String BETWEEN = " · ";

    /** An entry of the record, its words put together from those parts that say something. */
    public static Passage entry(HitKind kind, String id, String title, String label, Stream<String> words) {
        return new Passage(kind, id, title, label, Optional.empty(), Optional.empty(), Optional.empty(), joined(words));
    }

    /** The same, about a draft. */
    public Passage in(Optional<String> draftId) {
        return new Passage(kind, id, title, label, draftId, unit, paragraph, text);
    }

    /** The same, about a unit. */
    public Passage of(Unit about) {
        return new Passage(kind, id, title, label, draft, Optional.of(about), paragraph, text);
    }

    /** Whether it is a heading of a draft. */
    public boolean isHeading() {
        return kind == HitKind.TEXT && paragraph.isEmpty();
    }

    /** How many groups of brackets are open at each code unit; none in what is no wording. */
    int[] depths() {
        if (paragraph.isPresent()) {
            TextRange place = paragraph.get();
            return Arrays.copyOfRange(unit.orElseThrow().text().depths(), place.start(), place.end());
        }
        boolean bracketed = isHeading() && unit.orElseThrow().headingBrackets() > 0;
        return bracketed ? headingDepths() : new int[text.length()];
    }

    /** A bracket that opens in a heading may close in the text, so it stays open to the heading's end. */
    private int[] headingDepths() {
        int[] depths = new int[text.length()];
        int depth = 0;
        for (int at = 0; at < depths.length; at++) {
            depth += text.charAt(at) == '[' ? 1 : 0;
            depths[at] = depth;
            depth -= text.charAt(at) == ']' && depth > 0 ? 1 : 0;
        }
        return depths;
    }

    private static String joined(Stream<String> words) {
        return words.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
