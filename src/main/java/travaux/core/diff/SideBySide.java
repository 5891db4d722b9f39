package travaux.core.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Does the same work on many things on all cores, each by itself: articles differ so much in length that a parallel stream, which
 * hands out a few long stretches of a list, would leave cores idle.
 */
final class SideBySide {

    private SideBySide() {}

    /**
     * Does it on each, the longest first, and waits for all.
     *
     * @param length how much work each is
     * @param work changes nothing that another one's work looks at
     */
    static <T> void each(Collection<T> things, ToIntFunction<T> length, Consumer<T> work) {
        List<ForkJoinTask<?>> tasks = things.stream()
                .sorted(Comparator.comparingInt(length).reversed())
                .<ForkJoinTask<?>>map(thing -> ForkJoinTask.adapt(() -> work.accept(thing)))
                .toList();
        ForkJoinTask.invokeAll(tasks);
    }
}
