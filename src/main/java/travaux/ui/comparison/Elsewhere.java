package travaux.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.MarkedRow;
import travaux.core.diff.Moves;
import travaux.core.diff.Piece;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** What is said across from a paragraph that moved: where it stands in the other text. */
final class Elsewhere {

    private final List<MarkedRow> rows;
    private final Moves moves;
    private final boolean rightToLeft;
    private final Map<Integer, Integer> oldRows = new HashMap<>();
    private final Map<Integer, Integer> nowRows = new HashMap<>();

    /**
     * A remark in the place of a paragraph.
     *
     * @param words as it is drawn, with the arrow of the other end
     * @param spoken as it is heard
     */
    record Note(String words, String spoken) {}

    /** For the rows of a unit; {@code moves} are those of all units. */
    Elsewhere(List<MarkedRow> rows, Moves moves, boolean rightToLeft) {
        this.rows = rows;
        this.moves = moves;
        this.rightToLeft = rightToLeft;
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).old().ifPresent(paragraph -> note(paragraph, oldRows, row));
            rows.get(i).now().ifPresent(paragraph -> note(paragraph, nowRows, row));
        }
    }

    private static void note(MarkedParagraph paragraph, Map<Integer, Integer> found, int row) {
        paragraph.pieces().forEach(piece -> piece.move().ifPresent(move -> found.putIfAbsent(move, row)));
    }

    /** Of a row; nothing where both texts have a paragraph there, or most of the words did not move. */
    Optional<Note> of(int row) {
        MarkedRow at = rows.get(row);
        if (at.old().isPresent() == at.now().isPresent()) {
            return Optional.empty();
        }
        List<Note> notes = moved(at.old().or(at::now).orElseThrow()).stream()
                .flatMap(move -> note(move, row, at.old().isPresent()).stream())
                .toList();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        notes.stream().map(Note::words).collect(Collectors.joining(" · ")),
                        notes.stream().map(Note::spoken).collect(Collectors.joining(", "))));
    }

    private static List<Integer> moved(MarkedParagraph paragraph) {
        List<Piece> gone = paragraph.pieces().stream()
                .filter(piece -> piece.move().isPresent())
                .toList();
        return 2 * length(gone) > length(paragraph.pieces())
                ? gone.stream()
                        .map(piece -> piece.move().orElseThrow())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().strip().length()).sum();
    }

    private Optional<Note> note(int move, int row, boolean toNow) {
        Integer there = (toNow ? nowRows : oldRows).get(move);
        Optional<String> place =
                moves.end(move, toNow).map(end -> there == null ? away(end) : within(end, there < row));
        // The remark runs to the right, so that what looks as it does at the other end of a text that runs to the left
        // is written
        // the other way round.
        String arrow = Inking.arrow(toNow == rightToLeft, rightToLeft, move);
        return place.map(at -> Messages.text(toNow ? "comparison.elsewhere.to" : "comparison.elsewhere.from", at))
                .map(said -> new Note(
                        arrow.strip() + " " + said,
                        Messages.text("comparison.elsewhere.spoken", Integer.toString(move), said)));
    }

    private static String within(Moves.End end, boolean above) {
        String place = place(end.provisions());
        if (place.isEmpty()) {
            return Messages.text(above ? "comparison.elsewhere.above.only" : "comparison.elsewhere.below.only");
        }
        return Messages.text(above ? "comparison.elsewhere.above" : "comparison.elsewhere.below", place);
    }

    /** {@code paragraph 1(a)}, or {@code (a)} where no paragraph with a figure is around it. */
    private static String place(List<String> provisions) {
        boolean figure =
                !provisions.isEmpty() && Character.isDigit(provisions.getFirst().codePointAt(0));
        return figure
                ? Messages.text(
                        "comparison.elsewhere.paragraph",
                        provisions.getFirst() + inParentheses(provisions.subList(1, provisions.size())))
                : inParentheses(provisions);
    }

    /** {@code Article 7(1)(a)}. */
    private static String away(Moves.End end) {
        return UnitWords.label(end.unit()) + inParentheses(end.provisions());
    }

    private static String inParentheses(List<String> provisions) {
        return provisions.stream().map(number -> "(" + number + ")").collect(Collectors.joining());
    }
}
