package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;

/** Comparisons of two short texts, and ways to look at them. */
final class Comparisons {

    private Comparisons() {}

    static UnitComparison compare(String old, String now) {
        return compare(Drafts.article("1", "", old), Drafts.article("1", "", now));
    }

    static UnitComparison compare(Unit old, Unit now) {
        Pairing pairing = new Pairing(List.of(old), List.of(now), Relation.SAME, 1, 1, Pairing.Source.COMPUTED);
        return DraftDiff.compare(pairing, Budget.unlimited());
    }

    /** The redline with {@code {-gone-}}, {@code {+come+}}, {@code {<moved away<}} and {@code {>moved here>}}. */
    static String marked(UnitComparison unit) {
        return Rendition.redline(unit).stream()
                .map(paragraph -> joined(paragraph.pieces()).stream()
                        .map(Comparisons::mark)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Words that are parted only because some of them are shall/may wording, in one again. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        boolean force = false;
        for (Piece piece : pieces) {
            boolean before = force;
            force = piece.classes().contains(ChangeClass.LEGAL_FORCE);
            boolean goesOn = !joined.isEmpty()
                    && before != force
                    && !piece.bracket()
                    && !joined.getLast().bracket()
                    && piece.op() == joined.getLast().op()
                    && piece.change().equals(joined.getLast().change());
            joined.add(goesOn ? longer(joined.removeLast(), piece) : piece);
        }
        return joined;
    }

    private static Piece longer(Piece first, Piece next) {
        return new Piece(
                first.text() + next.text(),
                first.bracket(),
                first.op(),
                first.depth(),
                first.brackets(),
                first.classes(),
                first.change(),
                first.move(),
                first.emphasis());
    }

    private static String mark(Piece piece) {
        return switch (piece.op()) {
            case KEEP -> piece.text();
            case INSERT -> "{+" + piece.text() + "+}";
            case DELETE -> "{-" + piece.text() + "-}";
            case MOVE_FROM -> "{<" + piece.text() + "<}";
            case MOVE_TO -> "{>" + piece.text() + ">}";
        };
    }

    static String text(List<MarkedParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** One line for each change: classes, old words, new words. */
    static String changes(UnitComparison unit) {
        return unit.changes().stream()
                .map(change -> change.classes().stream()
                                .map(ChangeClass::wireName)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ": " + change.old() + " → " + change.now()
                        + (change.retained().isEmpty() ? "" : " | retained " + change.retained())
                        + (change.notRetained().isEmpty() ? "" : ", not retained " + change.notRetained()))
                .collect(Collectors.joining("\n"));
    }

    static List<ChangeClass> classes(UnitComparison unit) {
        return unit.changes().stream()
                .flatMap(change -> change.classes().stream())
                .sorted()
                .toList();
    }
}
