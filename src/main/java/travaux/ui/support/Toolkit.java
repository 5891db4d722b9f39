package travaux.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Starts the screen toolkit where no window has done so, and runs work on its thread while the caller waits. */
public final class Toolkit {

    private Toolkit() {}

    /** Starts the toolkit, unless it runs already. It then goes on until the program ends. */
    public static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            // It runs already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The result of work done on the toolkit's thread. Its failure comes as {@link IllegalStateException}. */
    public static <T> T call(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Background.onScreen(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("drawing failed", e.getCause());
        }
    }
}
