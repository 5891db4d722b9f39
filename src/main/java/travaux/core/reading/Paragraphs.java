package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.text.TextRange;

/**
 * The paragraphs of a unit's text with what each begins with.
 *
 * @param text the unit's own text
 * @param list its paragraphs in order
 */
record Paragraphs(String text, List<Entry> list) {

    /**
     * One paragraph.
     *
     * @param range in the text
     * @param indent in levels of the source
     * @param label its number, with offsets in the paragraph, if it has one
     */
    record Entry(TextRange range, int indent, Optional<ProvisionLabel> label) {}

    static Paragraphs of(UnitBody body) {
        String text = body.text();
        List<Entry> entries = new ArrayList<>();
        for (UnitBody.Piece piece : body.paragraphs()) {
            TextRange range = piece.range().shift(-body.base());
            int headEnd = Math.min(range.end(), range.start() + 100);
            entries.add(new Entry(range, piece.indent(), ProvisionLabel.at(text.substring(range.start(), headEnd))));
        }
        return new Paragraphs(text, resolved(entries));
    }

    /** Decides letters that may be Roman numerals, such as {@code (i)}, by what comes before and after them. */
    private static List<Entry> resolved(List<Entry> entries) {
        List<Entry> resolved = new ArrayList<>(entries.size());
        RomanOrLetter state = new RomanOrLetter();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.label().isEmpty()) {
                resolved.add(entry);
                continue;
            }
            Optional<ProvisionLabel> next =
                    i + 1 < entries.size() ? entries.get(i + 1).label() : Optional.empty();
            resolved.add(new Entry(
                    entry.range(),
                    entry.indent(),
                    Optional.of(state.decide(entry.label().get(), next))));
        }
        return resolved;
    }
}
