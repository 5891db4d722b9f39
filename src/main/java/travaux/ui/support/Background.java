package travaux.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs long work off the window's thread and brings its result back to it. The one class that may call runLater. */
public final class Background implements AutoCloseable {

    private final Executor workers;
    private final Executor screen;

    /** Work on threads of its own, which wait a while for more, its results on the window's. */
    public Background() {
        this(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("travaux-work-", 1).factory()),
                Background::onScreen);
    }

    private Background(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** Work done at once, on the caller's thread: for pictures, which are drawn when everything is there. */
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run);
    }

    /**
     * Runs work, on a thread of its own unless this is {@link #atOnce()}.
     *
     * @param work may throw anything; a {@link CancellationException} ends it without a word
     * @param done called with the result on the window's thread
     * @param failed called with the failure on the window's thread
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        workers.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> done.accept(result));
            } catch (CancellationException e) {
                // Nobody wants the result any more.
            } catch (Exception e) {
                screen.execute(() -> failed.accept(e));
            }
        });
    }

    /** Shows on the window's thread how far work has come; called by the work itself. */
    public void tell(Runnable progress) {
        screen.execute(progress);
    }

    /** Runs something on the toolkit's thread, soon, after what it is doing now. */
    static void onScreen(Runnable task) {
        Platform.runLater(task);
    }

    /** Lets running work end by itself; its threads do not keep the program alive. */
    @Override
    public void close() {
        if (workers instanceof ExecutorService service) {
            service.shutdown();
        }
    }
}
