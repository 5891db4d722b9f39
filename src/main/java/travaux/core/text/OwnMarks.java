package travaux.core.text;

import java.util.List;
import java.util.stream.Stream;

/** What a document itself marks of the words of a unit. */
public final class OwnMarks {

    private OwnMarks() {}

    /** Passages marked as changed, by a word processor or by the document's convention. */
    public static Stream<Mark> changes(Unit unit) {
        return unit.text().marks().stream().filter(mark -> mark.kind().isRevision());
    }

    /** Passages struck through that are no more than that: those a convention reads as deletions are changes. */
    public static Stream<Mark> struck(Unit unit) {
        List<Mark> deleted = unit.text().marks(MarkKind.DELETED);
        return unit.text().marks(MarkKind.STRUCK).stream()
                .filter(struck -> deleted.stream().noneMatch(one -> one.range().overlaps(struck.range())));
    }
}
