package travaux.ui.control;

/** The ink words are set in; one looked-up colour each. */
public enum Tone {
    /** Words of the text. */
    WORDS("text-words"),
    /** Notes, labels and what is no text of the treaty. */
    MUTED("text-muted"),
    /** What went. */
    DELETED("text-delete"),
    /** What came. */
    INSERTED("text-insert"),
    /** What stands elsewhere. */
    MOVED("text-moved"),
    /** Bracket characters. */
    BRACKET("text-bracket");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
