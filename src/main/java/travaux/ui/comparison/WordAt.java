package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.diff.WordScanner;
import travaux.core.text.TextRange;

/**
 * A word as it is drawn.
 *
 * @param row index of its row
 * @param right whether it stands in the paragraph at the right
 * @param drawn where in the words of that paragraph
 */
record WordAt(int row, boolean right, TextRange drawn) {

    /** The words of a paragraph, signs and our own additions apart. */
    static List<WordAt> in(List<TextRow> rows, int row, boolean right) {
        Optional<Paragraph> paragraph = paragraph(rows, row, right);
        List<WordAt> words = new ArrayList<>();
        paragraph.ifPresent(there -> {
            String text = there.words();
            for (TextRange range : WordScanner.scan(text)) {
                boolean says = range.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
                if (says && there.number(range.start()) >= 0) {
                    words.add(new WordAt(row, right, range));
                }
            }
        });
        return words;
    }

    /** The word at a character of a paragraph, or the nearest one. */
    static Optional<WordAt> at(List<TextRow> rows, int row, boolean right, int character) {
        Optional<WordAt> nearest = Optional.empty();
        for (WordAt word : in(rows, row, right)) {
            if (nearest.isEmpty() || word.drawn.start() <= character) {
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    static Optional<Paragraph> paragraph(List<TextRow> rows, int row, boolean right) {
        return row < 0 || row >= rows.size()
                ? Optional.empty()
                : right ? rows.get(row).right() : rows.get(row).left();
    }

    /** Whether it stands before another word of the same column. */
    boolean isBefore(WordAt other) {
        return row < other.row || (row == other.row && drawn.start() < other.drawn.start());
    }
}
