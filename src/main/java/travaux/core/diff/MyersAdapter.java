package travaux.core.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The one place that knows java-diff-utils: its Myers algorithm over the numbers of words. */
final class MyersAdapter {

    private MyersAdapter() {}

    /** Links the words of a region by a shortest edit script. */
    static void match(Tokens old, Tokens now, Region region, Matching matching) {
        List<Integer> before = IntStream.range(region.old(), region.oldEnd())
                .map(old::id)
                .boxed()
                .toList();
        List<Integer> after = IntStream.range(region.now(), region.nowEnd())
                .map(now::id)
                .boxed()
                .toList();
        int from = region.old();
        int to = region.now();
        List<Change> changes = new ArrayList<>(new MyersDiff<Integer>().computeDiff(before, after, null));
        // The library answers from the end to the beginning.
        changes.sort(Comparator.comparingInt(change -> change.startOriginal));
        for (Change change : changes) {
            while (from < region.old() + change.startOriginal) {
                matching.link(from++, to++);
            }
            from = region.old() + change.endOriginal;
            to = region.now() + change.endRevised;
        }
        while (from < region.oldEnd()) {
            matching.link(from++, to++);
        }
    }
}
