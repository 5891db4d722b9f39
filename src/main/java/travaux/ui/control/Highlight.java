package travaux.ui.control;

import travaux.core.text.TextRange;

/**
 * Characters that stand out for a while, besides the marks of the text.
 *
 * @param range which
 * @param kind as what
 */
public record Highlight(TextRange range, Kind kind) {

    /** What they stand out as. */
    public enum Kind {
        /** Selected by the reader: a ground. */
        SELECTED("selected-ground"),
        /** A group in brackets that is looked at: a solid box. */
        GROUP("box-group"),
        /** Its rivals: a dashed box. */
        RIVAL("box-rival");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
