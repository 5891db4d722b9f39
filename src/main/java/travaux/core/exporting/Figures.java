package travaux.core.exporting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import travaux.core.reading.Reading;
import travaux.core.text.BracketGroup;
import travaux.core.text.Unit;

/**
 * Counts of one text.
 *
 * @param words of all units
 * @param groups passages in brackets, headings included
 * @param maxDepth how deep brackets nest
 * @param alternatives sets of rival wordings
 * @param unbalanced brackets without a partner
 */
record Figures(int words, int groups, int maxDepth, int alternatives, int unbalanced) {

    static Figures of(Reading reading) {
        List<Unit> units = reading.draft().units();
        return new Figures(
                units.stream().mapToInt(Figures::words).sum(),
                units.stream().mapToInt(Unit::brackets).sum(),
                units.stream().mapToInt(Figures::depth).max().orElse(0),
                units.stream()
                        .mapToInt(unit -> unit.text().alternatives().size())
                        .sum(),
                (int) reading.notes().stream()
                        .filter(note -> note.code().startsWith("unbalanced"))
                        .count());
    }

    /** Words of a unit's own text; what has neither letter nor digit is no word. */
    static int words(Unit unit) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(unit.text().text());
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }

    private static int depth(Unit unit) {
        int inText = unit.text().brackets().stream()
                .mapToInt(BracketGroup::depth)
                .max()
                .orElse(0);
        return Math.max(inText, unit.headingBrackets());
    }
}
