package travaux.core.diff;

/**
 * Slides insertions and deletions that could stand at several places to where a reader would see them: a paragraph's edge, a
 * bracket, the end of a sentence or clause. The text {@code a, b, b} may have gained the first or the second {@code , b}: the words
 * are the same, the reading is not.
 */
final class Sliding {

    private static final int LONGEST_SLIDE = 60;

    private final Tokens shorter;
    private final Tokens longer;
    private final Links links;

    /** Links between the side that has the words and the side that has not. */
    private interface Links {
        int partner(int longer);

        void move(int from, int to);
    }

    private Sliding(Tokens shorter, Tokens longer, Links links) {
        this.shorter = shorter;
        this.longer = longer;
        this.links = links;
    }

    /** Slides every insertion and deletion of a matching. */
    static void slide(Tokens old, Tokens now, Matching matching) {
        new Sliding(old, now, new Links() {
                    @Override
                    public int partner(int longer) {
                        return matching.toOld(longer);
                    }

                    @Override
                    public void move(int from, int to) {
                        int old = matching.toOld(from);
                        matching.unlink(old);
                        matching.link(old, to);
                    }
                })
                .slide();
        new Sliding(now, old, new Links() {
                    @Override
                    public int partner(int longer) {
                        return matching.toNow(longer);
                    }

                    @Override
                    public void move(int from, int to) {
                        int now = matching.toNow(from);
                        matching.unlink(from);
                        matching.link(to, now);
                    }
                })
                .slide();
    }

    private void slide() {
        int at = 0;
        while (at < longer.size()) {
            if (links.partner(at) >= 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < longer.size() && links.partner(end) < 0) {
                end++;
            }
            at = isOneSided(at, end) ? settle(at, end) : end;
        }
    }

    /** Whether the other side has nothing here. */
    private boolean isOneSided(int from, int end) {
        int before = from == 0 ? -1 : links.partner(from - 1);
        int after = end == longer.size() ? shorter.size() : links.partner(end);
        return after == before + 1;
    }

    /** Moves the block to its best place and answers where to go on. */
    private int settle(int from, int end) {
        int back = 0;
        while (back < LONGEST_SLIDE && canSlideBack(from - back, end - back)) {
            back++;
        }
        int forth = 0;
        while (forth < LONGEST_SLIDE && canSlideForth(from + forth, end + forth)) {
            forth++;
        }
        int best = 0;
        for (int by = -back; by <= forth; by++) {
            if (score(from, end, by) > score(from, end, best)) {
                best = by;
            }
        }
        for (int by = 0; by > best; by--) {
            links.move(from + by - 1, end + by - 1);
        }
        for (int by = 0; by < best; by++) {
            links.move(end + by, from + by);
        }
        return end + Math.max(best, 0);
    }

    private boolean canSlideBack(int from, int end) {
        return from > 0 && links.partner(from - 1) >= 0 && longer.id(from - 1) == longer.id(end - 1);
    }

    private boolean canSlideForth(int from, int end) {
        return end < longer.size() && links.partner(end) >= 0 && longer.id(from) == longer.id(end);
    }

    private int score(int from, int end, int by) {
        int score = edge(from + by) + edge(end + by) - Math.abs(by) / 8;
        return score - depthChanges(from, end, by) * 6;
    }

    /** How good a place the gap before a word is to begin or end an edit. */
    private int edge(int at) {
        if (at == 0 || at == longer.size() || longer.paragraph(at) != longer.paragraph(at - 1)) {
            return 40;
        }
        if (longer.isParted(at)) {
            return 30;
        }
        String before = longer.word(at - 1);
        return switch (before) {
            case ".", "!", "?", "。", "؟" -> 25;
            case ";", ":", "；", "：", "؛" -> 20;
            case ",", "，", "،", "、" -> 14;
            default -> longer.isSign(at) ? 8 : longer.isContent(at - 1) ? 4 : 0;
        };
    }

    /** How many of the words that change partners would then seem to have changed brackets. */
    private int depthChanges(int from, int end, int by) {
        int changes = 0;
        for (int k = by; k < 0; k++) {
            changes += differs(end + k, from + k);
        }
        for (int k = 0; k < by; k++) {
            changes += differs(from + k, end + k);
        }
        return changes;
    }

    private int differs(int longerAt, int partnerOf) {
        int was = links.partner(partnerOf);
        int before = longer.depth(partnerOf) == shorter.depth(was) ? 0 : 1;
        return (longer.depth(longerAt) == shorter.depth(was) ? 0 : 1) - before;
    }
}
