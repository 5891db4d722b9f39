package travaux.core.search;

/** The words sought mean nothing to a search; the message, for people, says why and what to write instead. */
public final class UnusableQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a sentence for the reader. */
    public UnusableQueryException(String message) {
        super(message);
    }
}
