package travaux.core.align;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Unit;

/**
 * What of the texts of a draft tells one unit from another. A promise of text, a status or a note says nothing of what a unit is
 * about, and a few words that stand alone in several units stand there for want of a text.
 */
final class TellingTexts {

    private static final Set<MarkKind> NOTES = EnumSet.of(
            MarkKind.PLACEHOLDER, MarkKind.STATUS_NOTE, MarkKind.EDITOR_NOTE, MarkKind.SIC, MarkKind.OPTION_LABEL);
    private static final int FEW_CHARACTERS = 80;

    private TellingTexts() {}

    /** The texts of units, in their order, with spaces for what does not tell. */
    static List<String> of(List<Unit> units) {
        List<String> texts = units.stream().map(TellingTexts::withoutNotes).toList();
        Map<String, Integer> seen = new HashMap<>();
        texts.stream().filter(TellingTexts::isShort).forEach(text -> seen.merge(bare(text), 1, Integer::sum));
        return texts.stream()
                .map(text -> isShort(text) && seen.getOrDefault(bare(text), 0) > 1 ? "" : text)
                .toList();
    }

    private static String withoutNotes(Unit unit) {
        String text = unit.text().text();
        List<Mark> notes = unit.text().marks().stream()
                .filter(mark -> NOTES.contains(mark.kind()))
                .toList();
        if (notes.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (Mark note : notes) {
            for (int at = note.range().start(); at < note.range().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return rest.toString();
    }

    private static boolean isShort(String text) {
        return text.length() <= FEW_CHARACTERS;
    }

    private static String bare(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
