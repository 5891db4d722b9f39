package travaux.core.text;

/** What a mark over a range of text says of it. */
public enum MarkKind {
    /** Bold type: in many drafts, new text. */
    BOLD,
    /** Italic type. */
    ITALIC,
    /** Underlined: in some gazettes, inserted text. */
    UNDERLINE,
    /** Struck through: text proposed for deletion. The words stay in the text. */
    STRUCK,
    /** In a colour of its own: in some drafts, new text. */
    COLOURED,
    /** A tracked insertion of a word processor. */
    INSERTED,
    /** A tracked deletion of a word processor. */
    DELETED,
    /** The place a tracked move left. */
    MOVED_FROM,
    /** The place a tracked move came to. */
    MOVED_TO,
    /** A status in brackets that disputes nothing, such as {@code [agreed ad referendum]}. */
    STATUS_NOTE,
    /** A note of the secretariat or the editor, no text of the treaty. */
    EDITOR_NOTE,
    /** The place of a reference to a footnote; the value is its key. */
    FOOTNOTE_REFERENCE,
    /** A promise of text to come, such as {@code […]} or {@code [to be completed]}. */
    PLACEHOLDER,
    /** An editor's {@code [sic]}. */
    SIC,
    /** Who proposed the words; the value names them. */
    ATTRIBUTION,
    /** The label of a whole-passage alternative, such as {@code Option 1:}; the value is its number. */
    OPTION_LABEL;

    /** Whether it says what a document itself marks as changed. */
    public boolean isRevision() {
        return switch (this) {
            case INSERTED, DELETED, MOVED_FROM, MOVED_TO -> true;
            case BOLD,
                    ITALIC,
                    UNDERLINE,
                    STRUCK,
                    COLOURED,
                    STATUS_NOTE,
                    EDITOR_NOTE,
                    FOOTNOTE_REFERENCE,
                    PLACEHOLDER,
                    SIC,
                    ATTRIBUTION,
                    OPTION_LABEL -> false;
        };
    }
}
