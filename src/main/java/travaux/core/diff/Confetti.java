package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets go of kept words that only scatter an edit: a lone "of the" between two replaced phrases says less than one replaced phrase.
 * A kept stretch goes where it is worth little beside the edits on both its sides, and where words went as well as came; pure
 * insertions into a kept sentence never break it up.
 */
final class Confetti {

    /** A telling word by itself is worth keeping unless edits worth so many times as much stand on both its sides. */
    private static final int WORD = 2;
    /** The same for telling words that stayed together, which is less likely to be chance. */
    private static final int PHRASE = 8;

    private final Tokens old;
    private final Tokens now;
    private final Matching matching;

    /** A kept stretch of a region and what was edited before it. */
    private static final class Island {
        final int old;
        int oldEnd;
        final int now;
        int nowEnd;

        Island(int old, int now, int length) {
            this.old = old;
            this.now = now;
            this.oldEnd = old + length;
            this.nowEnd = now + length;
        }
    }

    Confetti(Tokens old, Tokens now, Matching matching) {
        this.old = old;
        this.now = now;
        this.matching = matching;
    }

    /** Cleans a region; what is kept at its very ends stays. */
    void drop(Region region) {
        List<Island> islands = islands(region);
        for (int i = 0; i < islands.size(); ) {
            if (isConfetti(islands, i, region)) {
                unlink(islands.remove(i));
                // Its edits are one now, beside which the stretch before it may be worth little.
                i = Math.max(i - 1, 0);
            } else {
                i++;
            }
        }
    }

    /** Keeps of a region only what is long enough to be no chance: for texts that are not known to belong together. */
    void dropAllButPassages(Region region, int leastWorth) {
        for (Island island : islands(region)) {
            if (old.worth(island.old, island.oldEnd) < leastWorth) {
                unlink(island);
            }
        }
    }

    private List<Island> islands(Region region) {
        List<Island> islands = new ArrayList<>();
        for (int at = region.old(); at < region.oldEnd(); at++) {
            int to = matching.toNow(at);
            if (to < 0) {
                continue;
            }
            Island last = islands.isEmpty() ? null : islands.getLast();
            if (last != null && last.oldEnd == at && last.nowEnd == to) {
                last.oldEnd++;
                last.nowEnd++;
            } else {
                islands.add(new Island(at, to, 1));
            }
        }
        return islands;
    }

    private void unlink(Island island) {
        for (int at = island.old; at < island.oldEnd; at++) {
            matching.unlink(at);
        }
    }

    private boolean isConfetti(List<Island> islands, int at, Region region) {
        Island island = islands.get(at);
        Region before = at == 0
                ? new Region(region.old(), island.old, region.now(), island.now)
                : between(islands.get(at - 1), island);
        Region after = at == islands.size() - 1
                ? new Region(island.oldEnd, region.oldEnd(), island.nowEnd, region.nowEnd())
                : between(island, islands.get(at + 1));
        int went = gone(before) + gone(after);
        int came = come(before) + come(after);
        if (went == 0 || came == 0 || fillsBlank(before) || fillsBlank(after)) {
            return false;
        }
        int smaller = Math.min(Math.max(gone(before), come(before)), Math.max(gone(after), come(after)));
        if (!isLight(island)) {
            return worth(island) * (isPhrase(island) ? PHRASE : WORD) <= smaller;
        }
        // Between "near the lamp" and "in the port" a reader sees one phrase for another, not two words beside a "the".
        boolean phrase = worth(island) <= smaller && Math.min(went, came) >= Vocabulary.CONTENT + smaller;
        return smaller >= Vocabulary.CONTENT || phrase;
    }

    private static Region between(Island left, Island right) {
        return new Region(left.oldEnd, right.old, left.nowEnd, right.now);
    }

    /** What stands beside a blank that was filled, or left, is no part of the edit. */
    private boolean fillsBlank(Region edit) {
        return (edit.oldLength() == 1 && old.isBlank(edit.old())) || (edit.nowLength() == 1 && now.isBlank(edit.now()));
    }

    private int gone(Region region) {
        return old.worth(region.old(), region.oldEnd());
    }

    private int come(Region region) {
        return now.worth(region.now(), region.nowEnd());
    }

    private int worth(Island island) {
        return old.worth(island.old, island.oldEnd);
    }

    /** Whether it is short and has no word that carries meaning. */
    private boolean isLight(Island island) {
        return telling(island) == 0 && island.oldEnd - island.old <= 3;
    }

    private boolean isPhrase(Island island) {
        return telling(island) > 1;
    }

    private long telling(Island island) {
        return IntStream.range(island.old, island.oldEnd).filter(old::isContent).count();
    }
}
