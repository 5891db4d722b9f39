package travaux.core.diff;

import travaux.core.text.TextRange;

/**
 * The smallest stretch of one text that is drawn as a whole.
 *
 * @param kind what it is
 * @param range its characters
 * @param run index of the run it belongs to, or -1
 */
record Atom(Kind kind, TextRange range, int run) {

    /** What stands there. */
    enum Kind {
        /** Words and the space after them. */
        WORDS,
        /** The bracket that opens a group. */
        OPENING,
        /** The bracket that closes a group. */
        CLOSING,
        /** The end of a paragraph. */
        BREAK
    }

    boolean isBracket() {
        return kind == Kind.OPENING || kind == Kind.CLOSING;
    }
}
