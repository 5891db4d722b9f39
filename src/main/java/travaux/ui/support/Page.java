package travaux.ui.support;

/** The pages of the room, in the order they are offered: different ways of looking at what lies on the desk. */
public enum Page {
    /** Two drafts of the chosen article beside each other, or its elements. */
    READING,
    /** The chosen article in all drafts at once. */
    HISTORY,
    /** All articles by all drafts. */
    MAP,
    /** Figures of the whole text, draft by draft. */
    CHARTS,
    /** Which article of one draft is which of the other. */
    CONCORDANCE,
    /** Guided readings. */
    STORIES,
    /** What was asked, disputed, said and planned. */
    RECORD,
    /** The register of documents. */
    DOCUMENTS,
    /** Words, sought in everything. */
    SEARCH,
    /** Which texts are at hand, and how to have the others. */
    COMPLETE
}
