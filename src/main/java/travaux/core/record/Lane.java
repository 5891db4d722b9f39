package travaux.core.record;

/** Where on a timeline an event is drawn. */
public enum Lane {
    /** Meetings of the committee and between its sessions. */
    SESSIONS,
    /** Draft texts. */
    DRAFTS,
    /** Resolutions, decisions, votes, adoption, signature. */
    DECISIONS,
    /** Letters, statements, proposals, documents. */
    STATEMENTS
}
