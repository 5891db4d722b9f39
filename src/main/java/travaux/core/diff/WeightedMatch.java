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
        int[] ids = new int[m];
        Arrays.setAll(ids, j -> now.id(region.now() + j));
        Arrays.fill(joined[0], NEVER);
        for (int i = 1; i <= n; i++) {
            joined[i][0] = NEVER;
            fill(region, i, ids, best, joined);
        }
        traceBack(region, best, joined);
    }

    private void fill(Region region, int row, int[] ids, int[][] best, int[][] joined) {
        int from = region.old() + row - 1;
        int id = old.id(from);
        int[] bestAbove = best[row - 1];
        int[] joinedAbove = joined[row - 1];
        int[] bestHere = best[row];
        int[] joinedHere = joined[row];
        for (int j = 1; j <= ids.length; j++) {
            int link = NEVER;
            if (id == ids[j - 1]) {
                link = worth(from, region.now() + j - 1) + Math.max(bestAbove[j - 1], joinedAbove[j - 1] + CONTIGUOUS);
            }
            joinedHere[j] = link;
            bestHere[j] = Math.max(link, Math.max(bestAbove[j], bestHere[j - 1]));
        }
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
