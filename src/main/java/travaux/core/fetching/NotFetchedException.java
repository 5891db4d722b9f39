package travaux.core.fetching;

import java.io.Serial;
import java.util.List;
import travaux.core.importing.UnusableInputException;

/** No address gave a document; the message says what each of them did, and what to do next. */
public final class NotFetchedException extends UnusableInputException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> tried;

    NotFetchedException(String message, List<String> tried) {
        super(message);
        this.tried = List.copyOf(tried);
    }

    /** Each address that was tried, and what it did. */
    public List<String> tried() {
        return tried;
    }
}
