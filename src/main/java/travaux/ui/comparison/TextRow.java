package travaux.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paragraphs on one line of the view.
 *
 * @param left the earlier one, or the only one
 * @param right the later one; empty where one text is read
 * @param folded the rows that this one stands for; empty where it stands for itself
 * @param elsewhere what is said in the place of a paragraph that stands elsewhere; no part of the text
 */
record TextRow(
        Optional<Paragraph> left, Optional<Paragraph> right, List<TextRow> folded, Optional<Elsewhere.Note> elsewhere) {

    /** What a folded stretch counts in the overview, in characters. */
    private static final int FOLD = 40;

    TextRow {
        folded = List.copyOf(folded);
    }

    TextRow(Optional<Paragraph> left, Optional<Paragraph> right) {
        this(left, right, List.of(), Optional.empty());
    }

    /** A row that stands for others. */
    static TextRow fold(List<TextRow> rows) {
        return new TextRow(Optional.empty(), Optional.empty(), rows, Optional.empty());
    }

    /** Whether words of any change stand in it. */
    boolean isTouched() {
        return paragraphs()
                .flatMap(paragraph -> Stream.concat(paragraph.label().stream(), paragraph.body().stream()))
                .anyMatch(stretch -> stretch.group() >= 0);
    }

    /** Itself, or what it stands for. */
    Stream<TextRow> unfolded() {
        return folded.isEmpty() ? Stream.of(this) : folded.stream();
    }

    /** Whether words of a change stand in it. */
    boolean has(int group) {
        return paragraphs().anyMatch(paragraph -> paragraph.start(group).isPresent());
    }

    /** The changes whose words stand in it, and how many characters of the row stand before the first of them. */
    Map<Integer, Integer> starts() {
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        paragraphs().forEach(paragraph -> paragraph.starts((change, at) -> starts.merge(change, at, Math::min)));
        return starts;
    }

    /** How long it is, in characters of its longer side. */
    int length() {
        return paragraphs().mapToInt(Paragraph::length).max().orElse(folded.isEmpty() ? 0 : FOLD);
    }

    Stream<Paragraph> paragraphs() {
        return Stream.concat(left.stream(), right.stream());
    }
}
