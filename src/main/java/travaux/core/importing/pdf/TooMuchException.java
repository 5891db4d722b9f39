package travaux.core.importing.pdf;

import java.io.Serial;

/** A file asks for more time or memory than any document needs. The message ends a sentence that begins with the file. */
final class TooMuchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String why;

    TooMuchException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
