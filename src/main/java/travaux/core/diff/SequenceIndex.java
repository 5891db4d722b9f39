package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/** Finds the passages that share whole stretches with another, by an index of neighbouring words: formulas alone find nothing. */
final class SequenceIndex {

    private final List<Passage> passages;
    private final Holders holders;
    /** What a search notes; each thread has its own. */
    private final ThreadLocal<Search> searches;

    /**
     * A passage that has stretches of another.
     *
     * @param place its index
     * @param pairs how many pairs of neighbouring words both have
     */
    record Like(int place, int pairs) {}

    SequenceIndex(List<Passage> passages) {
        this.passages = passages;
        this.searches = ThreadLocal.withInitial(() -> new Search(passages.size()));
        this.holders = new Holders(passages.stream().map(Passage::pairs).toList());
    }

    /** The passages of which a passage may be a sequence, in the order in which they were found. */
    List<Like> like(Passage passage) {
        long[] pairs = passage.pairs();
        Search search = searches.get();
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            search.count(holders.of(pairs[from]), to - from);
        }
        return search.end(passage, passages);
    }

    private static final class Search {

        /** How many pairs of the passage that is being looked for each of them has; zero between searches. */
        private final int[] shared;
        /** The passages that have any. */
        private final int[] found;

        private int size;

        Search(int passages) {
            shared = new int[passages];
            found = new int[passages];
        }

        /** Counts a pair that occurs so many times; each passage has it in common as often as the poorer one. */
        void count(int[] places, int times) {
            int run = 0;
            for (int i = 0; i < places.length; i++) {
                run = i > 0 && places[i] == places[i - 1] ? run + 1 : 1;
                if (run <= times && shared[places[i]]++ == 0) {
                    found[size++] = places[i];
                }
            }
        }

        List<Like> end(Passage passage, List<Passage> passages) {
            List<Like> like = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (passage.isSequenceOf(passages.get(found[i]), shared[found[i]])) {
                    like.add(new Like(found[i], shared[found[i]]));
                }
                shared[found[i]] = 0;
            }
            size = 0;
            return like;
        }
    }
}
