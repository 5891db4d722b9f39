package travaux.core.fetching;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long one download may still wait, and whether it is still wanted. */
final class Patience {

    private static final long GLANCE = 50;

    /** Waits for something a short while. */
    interface Waiting<T> {
        /** What came, or null. */
        @Nullable
        T poll(long time, TimeUnit unit) throws InterruptedException;
    }

    private final FetchLimits limits;
    private final FetchWatch watch;
    private final long started = System.nanoTime();

    Patience(FetchLimits limits, FetchWatch watch) {
        this.limits = limits;
        this.watch = watch;
    }

    /** Whether all the time is used up. */
    boolean isOver() {
        return System.nanoTime() - started > limits.total().toNanos();
    }

    /** Waits until something comes, the reader cancels, or a limit is reached. */
    <T> T await(Waiting<T> waiting) throws RefusedException {
        long since = System.nanoTime();
        while (true) {
            if (watch.isCancelled()) {
                throw new CancellationException();
            }
            if (isOver()) {
                throw new RefusedException("took longer than " + limits.total().toSeconds() + " s in all");
            }
            if (System.nanoTime() - since > limits.idle().toNanos()) {
                throw new RefusedException("sent nothing for " + limits.idle().toSeconds() + " s");
            }
            try {
                T came = waiting.poll(GLANCE, TimeUnit.MILLISECONDS);
                if (came != null) {
                    return came;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }
}
