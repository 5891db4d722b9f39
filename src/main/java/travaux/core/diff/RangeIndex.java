package travaux.core.diff;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.text.TextRange;

/** Finds the ranges that lie over a place without looking at all of them. */
final class RangeIndex {

    private final List<TextRange> ranges;
    /** For each range the furthest end of it and of those before it. */
    private final int[] furthest;

    RangeIndex(List<TextRange> ranges) {
        this.ranges = ranges.stream().sorted().toList();
        this.furthest = new int[ranges.size()];
        for (int i = 0; i < furthest.length; i++) {
            furthest[i] =
                    Math.max(i == 0 ? 0 : furthest[i - 1], this.ranges.get(i).end());
        }
    }

    /** The ranges that overlap one, the last first. */
    Stream<TextRange> over(TextRange range) {
        int from = 0;
        int to = ranges.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ranges.get(middle).start() < range.end()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return IntStream.iterate(from - 1, at -> at >= 0 && furthest[at] > range.start(), at -> at - 1)
                .mapToObj(ranges::get)
                .filter(range::overlaps);
    }
}
