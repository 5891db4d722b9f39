package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import travaux.core.text.Budget;

/**
 * Matches two texts: paragraphs first, then the words inside those that belong together, then clean-up and moves. The work is done
 * in one direction whichever way it is asked for, so that exchanging the sides mirrors the result.
 */
final class TextMatching {

    /** What is kept of two paragraphs that share less than this was kept by chance. */
    private static final double LEAST_KEPT = 0.15;
    /** Between paragraphs not known to belong together only stretches worth three telling words are kept. */
    private static final int CHANCE_FREE = 3 * Vocabulary.CONTENT;
    /** Which share of a paragraph must stand in a neighbour's counterpart to be a piece of it. */
    private static final double PIECE = 0.5;
    /** How many other paragraphs may stand between two pieces: options that came between a stem and its end. */
    private static final int BETWEEN_PIECES = 3;

    private final Tokens old;
    private final Tokens now;
    private final Vocabulary vocabulary;
    private final Budget budget;
    private final Matching matching;
    private final WordMatching words;
    private final List<Region> paired = new ArrayList<>();
    private final List<Region> gaps = new ArrayList<>();

    private TextMatching(Tokens old, Tokens now, Vocabulary vocabulary, Budget budget) {
        this.old = old;
        this.now = now;
        this.vocabulary = vocabulary;
        this.budget = budget;
        this.matching = new Matching(old.size(), now.size());
        this.words = new WordMatching(old, now, matching, budget);
    }

    /** Which word is which; past the budget's time more coarsely, and marked so. */
    static Matching match(Tokens old, Tokens now, Vocabulary vocabulary, Budget budget) {
        int order = old.source().text().compareTo(now.source().text());
        if (order > 0) {
            return match(now, old, vocabulary, budget).inverted();
        }
        return new TextMatching(old, now, vocabulary, budget).match(order == 0);
    }

    private Matching match(boolean equal) {
        if (equal) {
            for (int i = 0; i < old.size(); i++) {
                matching.link(i, i);
            }
            return matching;
        }
        findRegions();
        paired.forEach(words::match);
        gaps.forEach(words::match);
        Sliding.slide(old, now, matching);
        Confetti confetti = new Confetti(old, now, matching);
        gaps.forEach(gap -> confetti.dropAllButPassages(gap, CHANCE_FREE));
        gaps.forEach(confetti::drop);
        paired.forEach(confetti::drop);
        paired.forEach(this::dropChance);
        new MoveSearch(old, now, matching, vocabulary, budget).search();
        return matching;
    }

    private void dropChance(Region region) {
        int kept = 0;
        for (int at = region.old(); at < region.oldEnd(); at++) {
            kept += matching.toNow(at) < 0 ? 0 : old.worth(at);
        }
        int all = old.worth(region.old(), region.oldEnd()) + now.worth(region.now(), region.nowEnd());
        if (2 * kept < LEAST_KEPT * all) {
            for (int at = region.old(); at < region.oldEnd(); at++) {
                if (matching.toNow(at) >= 0) {
                    matching.unlink(at);
                }
            }
        }
    }

    private void findRegions() {
        List<Passage> before = Passages.paragraphs(old);
        List<Passage> after = Passages.paragraphs(now);
        int[] partners = new PassagePairing(before, after, vocabulary).pair();
        int i = 0;
        int j = 0;
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] >= 0 && at >= i && partners[at] >= j) {
                Block block = new Block(at, at + 1, partners[at], partners[at] + 1);
                Block grown = grow(
                        block,
                        new Block(i, limit(partners, at), j, limitNow(partners, at, after.size())),
                        before,
                        after);
                addGap(before, after, new Block(i, grown.old, j, grown.now));
                addPair(before, after, grown);
                i = grown.oldEnd;
                j = grown.nowEnd;
            }
        }
        addGap(before, after, new Block(i, before.size(), j, after.size()));
    }

    /** Paragraphs of both sides, by their indexes. */
    private record Block(int old, int oldEnd, int now, int nowEnd) {}

    private static int limit(int[] partners, int at) {
        int next = at + 1;
        while (next < partners.length && partners[next] < 0) {
            next++;
        }
        return next;
    }

    private static int limitNow(int[] partners, int at, int size) {
        int next = limit(partners, at);
        return next == partners.length ? size : partners[next];
    }

    /** Takes in what is near and a piece of the counterpart: paragraphs that were split, joined, or opened for options. */
    private static Block grow(Block block, Block room, List<Passage> before, List<Passage> after) {
        Passage a = before.get(block.old);
        Passage b = after.get(block.now);
        IntPredicate ofNow = at -> isPiece(after.get(at), a);
        IntPredicate ofOld = at -> isPiece(before.get(at), b);
        return new Block(
                last(block.old, room.old, ofOld),
                last(block.oldEnd - 1, room.oldEnd - 1, ofOld) + 1,
                last(block.now, room.now, ofNow),
                last(block.nowEnd - 1, room.nowEnd - 1, ofNow) + 1);
    }

    /** The last piece on the way to the limit, with no more than a few other paragraphs, such as rivals, before each. */
    private static int last(int from, int limit, IntPredicate isPiece) {
        int step = Integer.signum(limit - from);
        int found = from;
        for (int at = from; at != limit && Math.abs(at - found) <= BETWEEN_PIECES; at += step) {
            found = isPiece.test(at + step) ? at + step : found;
        }
        return found;
    }

    private static boolean isPiece(Passage piece, Passage whole) {
        return piece.pairCount() >= 3 && piece.commonPairs(whole) >= PIECE * piece.pairCount();
    }

    private void addGap(List<Passage> before, List<Passage> after, Block block) {
        if (block.old < block.oldEnd && block.now < block.nowEnd) {
            gaps.add(region(before, after, block));
        }
    }

    /** Numbers are matched with numbers, labels of options with labels of options, and words with words. */
    private void addPair(List<Passage> before, List<Passage> after, Block block) {
        Region whole = region(before, after, block);
        Passage a = before.get(block.old);
        Passage b = after.get(block.now);
        if (a.hasLabel() != b.hasLabel() && old.id(a.from()) == now.id(b.from())) {
            // What begins with the same sign is a label on one side only because the other was read as words.
            paired.add(whole);
        } else {
            words.match(new Region(a.from(), a.numberEnd(), b.from(), b.numberEnd()));
            words.match(new Region(a.numberEnd(), a.labelEnd(), b.numberEnd(), b.labelEnd()));
            paired.add(new Region(a.labelEnd(), whole.oldEnd(), b.labelEnd(), whole.nowEnd()));
        }
    }

    private static Region region(List<Passage> before, List<Passage> after, Block block) {
        return new Region(
                before.get(block.old).from(),
                before.get(block.oldEnd - 1).to(),
                after.get(block.now).from(),
                after.get(block.nowEnd - 1).to());
    }
}
