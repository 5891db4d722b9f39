package travaux.core.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import travaux.core.text.Budget;

/**
 * Matches the words of a region: common ends first, then by the method its size calls for. Small regions are matched exactly by
 * worth and contiguity, middling ones by Myers, large ones are cut at rare words first, so that time and memory stay bounded.
 */
final class WordMatching {

    /** Largest product of lengths for {@link WeightedMatch}: some milliseconds at most. */
    private static final long WEIGHTED_AREA = 60_000;
    /** Most words on both sides together for Myers, whose time grows with the number of differences. */
    private static final int MYERS_WORDS = 1_500;

    private final Tokens old;
    private final Tokens now;
    private final Matching matching;
    private final Budget budget;

    WordMatching(Tokens old, Tokens now, Matching matching, Budget budget) {
        this.old = old;
        this.now = now;
        this.matching = matching;
        this.budget = budget;
    }

    /** Links equal words of a region in order. Never as deep as a text is long: what is left to do waits in a list. */
    void match(Region region) {
        Deque<Region> waiting = new ArrayDeque<>();
        waiting.push(region);
        while (!waiting.isEmpty()) {
            match(waiting.pop(), waiting);
        }
    }

    private void match(Region region, Deque<Region> waiting) {
        Region middle = trim(region);
        if (middle.isOneSided()) {
            return;
        }
        if (middle.area() <= WEIGHTED_AREA) {
            new WeightedMatch(old, now, matching).match(middle);
        } else if (budget.isSpent()) {
            matching.markApproximate();
        } else {
            matchLarge(middle, waiting);
        }
    }

    private void matchLarge(Region region, Deque<Region> waiting) {
        Region seed = RareWords.longestSeed(old, now, region);
        if (!seed.isOneSided()) {
            waiting.push(new Region(region.old(), seed.old(), region.now(), seed.now()));
            for (int i = 0; i < seed.oldLength(); i++) {
                matching.link(seed.old() + i, seed.now() + i);
            }
            waiting.push(new Region(seed.oldEnd(), region.oldEnd(), seed.nowEnd(), region.nowEnd()));
        } else if (region.oldLength() + region.nowLength() <= MYERS_WORDS) {
            MyersAdapter.match(old, now, region, matching);
        } else if (RareWords.haveCommonPair(old, now, region)) {
            // Only what recurs throughout is shared: there would be something to find, but not in time.
            matching.markApproximate();
        }
    }

    private Region trim(Region region) {
        int from = region.old();
        int to = region.now();
        while (from < region.oldEnd() && to < region.nowEnd() && old.id(from) == now.id(to)) {
            matching.link(from++, to++);
        }
        int fromEnd = region.oldEnd();
        int toEnd = region.nowEnd();
        while (fromEnd > from && toEnd > to && old.id(fromEnd - 1) == now.id(toEnd - 1)) {
            matching.link(--fromEnd, --toEnd);
        }
        return new Region(from, fromEnd, to, toEnd);
    }
}
