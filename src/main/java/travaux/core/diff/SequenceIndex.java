package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/** Finds the passages that share whole stretches with another, by an index of neighbouring words: formulas alone find nothing. */
final class SequenceIndex {

    private final List<Passage> passages;
    private final Holders holders;
    /** How many pairs of the passage that is being looked for each of them has; zero between searches. */
    private final int[] shared;
    /** The passages that have any. */
    private final int[] found;

    /**
     * A passage that has stretches of another.
     *
     * @param place its index
     * @param pairs how many pairs of neighbouring words both have
     */
    record Like(int place, int pairs) {}

    SequenceIndex(List<Passage> passages) {
        this.passages = passages;
        this.shared = new int[passages.size()];
        this.found = new int[passages.size()];
        this.holders = new Holders(passages.stream().map(Passage::pairs).toList());
    }

    /** The passages of which a passage may be a sequence, in the order in which they were found. */
    List<Like> like(Passage passage) {
        long[] pairs = passage.pairs();
        int size = 0;
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            size = count(holders.of(pairs[from]), to - from, size);
        }
        List<Like> like = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (passage.isSequenceOf(passages.get(found[i]), shared[found[i]])) {
                like.add(new Like(found[i], shared[found[i]]));
            }
            shared[found[i]] = 0;
        }
        return like;
    }

    /** Counts a pair that occurs so many times; each passage has it in common as often as the poorer one. */
    private int count(int[] places, int times, int size) {
        int end = size;
        int run = 0;
        for (int i = 0; i < places.length; i++) {
            run = i > 0 && places[i] == places[i - 1] ? run + 1 : 1;
            if (run <= times && shared[places[i]]++ == 0) {
                found[end++] = places[i];
            }
        }
        return end;
    }
}
