package travaux.ui.comparison;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paragraphs on one line of the view.
 *
 * @param left the earlier one, or the only one
 * @param right the later one; empty where one text is read
 */
record TextRow(Optional<Paragraph> left, Optional<Paragraph> right) {

    /** Whether words of a change stand in it. */
    boolean has(int group) {
        return paragraphs()
                .flatMap(paragraph -> Stream.concat(paragraph.label().stream(), paragraph.body().stream()))
                .anyMatch(stretch -> stretch.group() == group);
    }

    /** How long it is, in characters of its longer side. */
    int length() {
        return paragraphs()
                .mapToInt(paragraph -> paragraph.text().length())
                .max()
                .orElse(0);
    }

    Stream<Paragraph> paragraphs() {
        return Stream.concat(left.stream(), right.stream());
    }
}
