package travaux.ui.support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import travaux.core.importing.UnusableInputException;

/** What the reader is told when something did not succeed. */
public final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /** The sentence that an input's refusal carries; what nobody expected goes to the log, and the sentence names its kind. */
    public static String sentence(Exception failure) {
        if (failure instanceof UnusableInputException) {
            return String.valueOf(failure.getMessage());
        }
        LOG.error("something unexpected failed", failure);
        return Messages.text("error.unexpected", failure.getClass().getSimpleName());
    }
}
