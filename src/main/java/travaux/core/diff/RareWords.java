package travaux.core.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds where two large regions surely meet: the longest common stretch around a pair of neighbouring words that is rarest on both
 * sides (after the histogram diff of JGit: the rarest wins, then the longest).
 */
final class RareWords {

    private static final int MOST_OCCURRENCES = 8;

    private final Tokens old;
    private final Tokens now;
    private final Region region;

    private RareWords(Tokens old, Tokens now, Region region) {
        this.old = old;
        this.now = now;
        this.region = region;
    }

    /** A common stretch to cut at, or an empty region where no rare pair of words is shared. */
    static Region longestSeed(Tokens old, Tokens now, Region region) {
        return new RareWords(old, now, region).find();
    }

    /** Whether any pair of neighbouring words stands in both regions, however often. */
    static boolean haveCommonPair(Tokens old, Tokens now, Region region) {
        Map<Long, int[]> index = new RareWords(old, now, region).index();
        return IntStream.range(region.now(), region.nowEnd() - 1).anyMatch(to -> index.containsKey(key(now, to)));
    }

    private Region find() {
        Map<Long, int[]> index = index();
        Region best = new Region(region.old(), region.old(), region.now(), region.now());
        int rarest = MOST_OCCURRENCES + 1;
        int to = region.now();
        while (to + 1 < region.nowEnd()) {
            int[] places = index.get(key(now, to));
            int end = to + 1;
            if (places != null && places[0] <= Math.min(rarest, MOST_OCCURRENCES)) {
                for (int i = 1; i <= places[0]; i++) {
                    Region stretch = extend(places[i], to);
                    if (places[0] < rarest || stretch.oldLength() > best.oldLength()) {
                        best = stretch;
                        rarest = places[0];
                    }
                    end = Math.max(end, stretch.nowEnd() - 1);
                }
            }
            to = end;
        }
        return best;
    }

    /** Where each pair of neighbouring words occurs in the old region: a count, then as many places as are kept. */
    private Map<Long, int[]> index() {
        Map<Long, int[]> index = new HashMap<>();
        for (int from = region.old(); from + 1 < region.oldEnd(); from++) {
            if (old.isContent(from) || old.isContent(from + 1)) {
                int[] places = index.computeIfAbsent(key(old, from), k -> new int[MOST_OCCURRENCES + 1]);
                places[0]++;
                if (places[0] <= MOST_OCCURRENCES) {
                    places[places[0]] = from;
                }
            }
        }
        return index;
    }

    private static long key(Tokens tokens, int at) {
        return (long) tokens.id(at) << 32 | tokens.id(at + 1);
    }

    private Region extend(int from, int to) {
        int back = 0;
        while (from - back > region.old()
                && to - back > region.now()
                && old.id(from - back - 1) == now.id(to - back - 1)) {
            back++;
        }
        int length = 0;
        while (from + length < region.oldEnd()
                && to + length < region.nowEnd()
                && old.id(from + length) == now.id(to + length)) {
            length++;
        }
        return new Region(from - back, from + length, to - back, to + length);
    }
}
