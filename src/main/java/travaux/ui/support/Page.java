package travaux.ui.support;

/** The pages of the room, in the order they are offered: different ways of looking at what lies on the desk. */
public enum Page {
    /** Two drafts of the chosen article beside each other, or its elements. */
    READING
}
