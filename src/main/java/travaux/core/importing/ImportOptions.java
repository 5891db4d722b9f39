package travaux.core.importing;

/**
 * What the reader of a document chose about how it is to be read.
 *
 * @param revisions which state of tracked changes
 */
public record ImportOptions(RevisionState revisions) {

    /** Tracked changes as marked. */
    public static final ImportOptions DEFAULT = new ImportOptions(RevisionState.MARKED);
}
