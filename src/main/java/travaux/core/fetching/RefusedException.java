package travaux.core.fetching;

import java.io.Serial;

/** One address did not give the document; the message is the rest of a sentence that begins with the address. */
final class RefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
