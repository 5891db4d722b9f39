package travaux.core.importing;

import java.util.Optional;

/**
 * What the reader of a document chose about how it is to be read.
 *
 * @param revisions which state of tracked changes
 * @param convention how the document marks changes; empty if that is to be found in it
 */
public record ImportOptions(RevisionState revisions, Optional<Convention> convention) {

    /** Tracked changes as marked, the convention found. */
    public static final ImportOptions DEFAULT = new ImportOptions(RevisionState.MARKED);

    /** The convention is to be found. */
    public ImportOptions(RevisionState revisions) {
        this(revisions, Optional.empty());
    }
}
