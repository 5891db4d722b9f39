package travaux.core.text;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long a piece of work may take, and whether anybody still wants it. Past its time a stage answers more coarsely and says
 * so; cancelled, it stops by {@link CancellationException}. Safe to share between threads.
 */
public final class Budget {

    private final long endNanos;
    private final boolean limited;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private Budget(boolean limited, long endNanos) {
        this.limited = limited;
        this.endNanos = endNanos;
    }

    /** As long as it takes. */
    public static Budget unlimited() {
        return new Budget(false, 0);
    }

    /** This long from now; zero is spent at once. */
    public static Budget of(Duration time) {
        return new Budget(true, System.nanoTime() + time.toNanos());
    }

    /** Asks the work to stop. May be called from any thread, more than once. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether the time is over. Throws {@link CancellationException} where the work was cancelled. */
    public boolean isSpent() {
        if (cancelled.get()) {
            throw new CancellationException("cancelled by the reader");
        }
        return limited && System.nanoTime() - endNanos >= 0;
    }
}
