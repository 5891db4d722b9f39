package travaux.core.diff;

import java.util.Arrays;

/**
 * The common subsequence worth most, where words count more than signs and neighbours that stay neighbours more than scattered
 * words (dynamic programming over all pairs, after Needleman and Wunsch 1970 with a bonus for contiguity). For small regions.
 */
final class WeightedMatch {

    private static final int CONTIGUOUS = 4;
    private static final int SAME_DEPTH = 1;
    /** Unreachable, and far enough from overflow. */
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Tokens old;
    private final Tokens now;
    private final Matching matching;

    WeightedMatch(Tokens old, Tokens now, Matching matching) {
        this.old = old;
        this.now = now;
        this.matching = matching;
    }

    /** Links the words of a region. */
    void match(Region region) {
        int n = region.oldLength();
        int m = region.nowLength();
        int[][] best = new int[n + 1][m + 1];
        int[][] joined = new int[n + 1][m + 1];
        Arrays.fill(joined[0], NEVER);
        for (int i = 1; i <= n; i++) {
            joined[i][0] = NEVER;
            for (int j = 1; j <= m; j++) {
                joined[i][j] =
                        joined(region.old() + i - 1, region.now() + j - 1, best[i - 1][j - 1], joined[i - 1][j - 1]);
                best[i][j] = Math.max(joined[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        traceBack(region, best, joined);
    }

    private int joined(int from, int to, int bestBefore, int joinedBefore) {
        if (old.id(from) != now.id(to)) {
            return NEVER;
        }
        return worth(from, to) + Math.max(bestBefore, joinedBefore + CONTIGUOUS);
    }

    private int worth(int from, int to) {
        return old.worth(from) + (old.depth(from) == now.depth(to) ? SAME_DEPTH : 0);
    }

    private void traceBack(Region region, int[][] best, int[][] joined) {
        int i = region.oldLength();
        int j = region.nowLength();
        boolean inside = false;
        while (i > 0 && j > 0) {
            if (!inside && best[i][j] == best[i - 1][j]) {
                i--;
            } else if (!inside && best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                int from = region.old() + i - 1;
                int to = region.now() + j - 1;
                matching.link(from, to);
                inside = joined[i][j] == worth(from, to) + joined[i - 1][j - 1] + CONTIGUOUS;
                i--;
                j--;
            }
        }
    }
}
