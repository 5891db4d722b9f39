package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.diff.FootnotePair;
import travaux.core.exporting.FootnoteWords;
import travaux.core.text.FootnoteAt;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;
import travaux.ui.support.Messages;

/** The footnotes of a unit, below its text: signs, places and words, on the side where each stands. */
final class FootnoteRows {

    private FootnoteRows() {}

    static List<TextRow> of(List<FootnotePair> footnotes, Reading reading) {
        List<TextRow> rows =
                footnotes.stream().flatMap(pair -> row(pair, reading).stream()).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<TextRow> all = new ArrayList<>();
        Paragraph head = new Paragraph(0, List.of(), List.of(muted(Messages.text("comparison.footnotes"), true)));
        boolean left = rows.stream().anyMatch(row -> row.left().isPresent());
        boolean right = rows.stream().anyMatch(row -> row.right().isPresent());
        all.add(new TextRow(
                Optional.of(head).filter(h -> left), Optional.of(head).filter(h -> right)));
        all.addAll(rows);
        return all;
    }

    private static Optional<TextRow> row(FootnotePair pair, Reading reading) {
        return switch (reading) {
            case SIDE_BY_SIDE ->
                Optional.of(new TextRow(
                        pair.old().map(FootnoteRows::paragraph), pair.now().map(FootnoteRows::paragraph)));
            case REDLINE -> Optional.of(single(paragraph(pair.note(), FootnoteWords.told(pair))));
            case OLD -> pair.old().map(note -> single(paragraph(note)));
            case NEW -> pair.now().map(note -> single(paragraph(note)));
        };
    }

    private static TextRow single(Paragraph paragraph) {
        return new TextRow(Optional.of(paragraph), Optional.empty());
    }

    private static Paragraph paragraph(FootnoteAt note) {
        return paragraph(note, FootnoteWords.told(note));
    }

    private static Paragraph paragraph(FootnoteAt note, String told) {
        return new Paragraph(0, List.of(muted(note.key(), true)), List.of(muted(told, false)));
    }

    private static Stretch muted(String words, boolean bold) {
        return new Stretch(words, Tone.MUTED, bold, false, Set.of(), -1);
    }
}
