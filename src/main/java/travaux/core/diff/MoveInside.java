package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.Budget;

/**
 * Looks inside a passage that moved for the words that were edited on the way: those went or came, though their passage only moved.
 * What is only cosmetic moves along.
 */
final class MoveInside {

    private final Tokens old;
    private final Tokens now;
    private final Matching matching;

    private MoveInside(Tokens old, Tokens now) {
        this.old = old;
        this.now = now;
        this.matching = new Matching(old.size(), now.size());
    }

    /**
     * The edits of a passage, in order. They are looked for in one direction whichever way it is asked, so that exchanging the sides
     * mirrors them.
     *
     * @param passage its words, its number left out, where it stood and where it stands
     */
    static List<Region> edits(Tokens old, Tokens now, Region passage, Budget budget) {
        if (isSame(old, now, passage)) {
            return List.of();
        }
        if (old.source().text().compareTo(now.source().text()) > 0) {
            return edits(now, old, passage.mirrored(), budget).stream()
                    .map(Region::mirrored)
                    .toList();
        }
        return new MoveInside(old, now).edits(passage, budget);
    }

    private static boolean isSame(Tokens old, Tokens now, Region passage) {
        boolean same = passage.oldLength() == passage.nowLength();
        for (int i = 0; same && i < passage.oldLength(); i++) {
            same = old.id(passage.old() + i) == now.id(passage.now() + i);
        }
        return same;
    }

    private List<Region> edits(Region passage, Budget budget) {
        new WordMatching(old, now, matching, budget).match(passage);
        Sliding.slide(old, now, matching);
        new Confetti(old, now, matching).drop(passage);
        List<Region> edits = new ArrayList<>();
        int i = passage.old();
        int j = passage.now();
        while (i < passage.oldEnd() || j < passage.nowEnd()) {
            Region gap = gap(i, j, passage);
            if (gap.oldLength() + gap.nowLength() > 0 && !Cosmetics.isCosmetic(old, now, gap)) {
                edits.add(gap);
            }
            i = gap.oldEnd() + 1;
            j = gap.nowEnd() + 1;
        }
        return edits;
    }

    /** What was edited from a place on up to the next word that is the same, empty where that is the next one. */
    private Region gap(int from, int to, Region passage) {
        int i = from;
        while (i < passage.oldEnd() && matching.toNow(i) < 0) {
            i++;
        }
        int j = to;
        while (j < passage.nowEnd() && matching.toOld(j) < 0) {
            j++;
        }
        return new Region(from, i, to, j);
    }
}
