package travaux.core.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import travaux.core.importing.UnusableInputException;

/** Waits for work that goes on elsewhere, and fails as it failed. */
public final class Waiting {

    private Waiting() {}

    /**
     * The result, once it is there.
     *
     * @throws UnusableInputException where the work ended with it
     * @throws CancellationException where the work was cancelled, or whoever waits was interrupted
     */
    public static <T> T on(Future<T> work) throws UnusableInputException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case UnusableInputException unusable -> throw unusable;
                case RuntimeException other -> throw other;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
