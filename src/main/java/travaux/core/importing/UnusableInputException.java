package travaux.core.importing;

import java.io.Serial;

/** An input cannot be used. The message is one sentence for people: which file, where, why, and what to do next. */
public class UnusableInputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** With what is to be told to the reader. */
    public UnusableInputException(String message) {
        super(message);
    }

    /** With what is to be told to the reader, and its technical cause for the log. */
    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
