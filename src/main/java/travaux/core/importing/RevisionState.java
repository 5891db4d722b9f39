package travaux.core.importing;

import java.util.Collection;
import java.util.Locale;
import travaux.core.text.MarkKind;

/** Which state of a document with tracked changes is read. Strike-through is a mark of its own and removes text in none. */
public enum RevisionState {
    /** Every word, insertions, deletions and moves marked. */
    MARKED,
    /** As if every change had been accepted. */
    ACCEPTED,
    /** As if every change had been rejected. */
    ORIGINAL;

    /** The word used on the command line. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a word that carries these marks is part of the text in this state. */
    public boolean keeps(Collection<Marking> markings) {
        return switch (this) {
            case MARKED -> true;
            case ACCEPTED ->
                markings.stream().noneMatch(m -> m.kind() == MarkKind.DELETED || m.kind() == MarkKind.MOVED_FROM);
            case ORIGINAL ->
                markings.stream().noneMatch(m -> m.kind() == MarkKind.INSERTED || m.kind() == MarkKind.MOVED_TO);
        };
    }

    /** Whether a mark is still to be shown in this state: marks of revision are only while nothing is decided. */
    public boolean shows(Marking marking) {
        return this == MARKED || !marking.isRevision();
    }
}
