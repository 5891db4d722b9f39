package travaux.core.rivals;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Myers' algorithm of java-diff-utils over words between spaces, without anything around it. */
final class Library {

    private Library() {}

    static Marked compare(String old, String now) {
        long start = System.nanoTime();
        List<String> before = List.of(old.strip().split("\\s+"));
        List<String> after = List.of(now.strip().split("\\s+"));
        List<Change> changes = new ArrayList<>(new MyersDiff<String>().computeDiff(before, after, null));
        changes.sort(Comparator.comparingInt(change -> change.startOriginal));
        double millis = (System.nanoTime() - start) / 1e6;
        Tally tally = new Tally();
        int from = 0;
        for (Change change : changes) {
            tally.keep(String.join(" ", before.subList(from, change.startOriginal)));
            tally.delete(String.join(" ", before.subList(change.startOriginal, change.endOriginal)));
            tally.insert(String.join(" ", after.subList(change.startRevised, change.endRevised)));
            from = change.endOriginal;
        }
        tally.keep(String.join(" ", before.subList(from, before.size())));
        return tally.result().in(millis);
    }
}
