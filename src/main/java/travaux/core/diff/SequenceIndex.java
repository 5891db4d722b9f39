package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages that share whole stretches with another, by an index of neighbouring words. Pairs of neighbours that very many
 * passages have are formulas of the text: they tell nothing, and are counted neither for nor against.
 */
final class SequenceIndex {

    /** In more passages than this a pair is a formula. */
    static final int MOST = 64;

    private final Holders holders;
    /** For each passage how many telling pairs it has. */
    private final int[] telling;
    /** What a search notes; each thread has its own. */
    private final ThreadLocal<Search> searches;

    /**
     * A passage that has stretches of another.
     *
     * @param place its index
     * @param pairs how many telling pairs of neighbouring words both have
     * @param fewer how many of them the poorer one has
     */
    record Like(int place, int pairs, int fewer) {}

    SequenceIndex(List<Passage> passages) {
        this.searches = ThreadLocal.withInitial(() -> new Search(passages.size()));
        this.holders = new Holders(passages.stream().map(Passage::pairs).toList());
        this.telling = holders.rare(MOST);
    }

    /** The passages of which a passage may be a sequence, in the order in which they were found. */
    List<Like> like(Passage passage) {
        long[] pairs = passage.pairs();
        Search search = searches.get();
        int own = 0;
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            int[] places = holders.of(pairs[from]);
            if (places.length <= MOST) {
                own += to - from;
                search.count(places, to - from);
            }
        }
        return search.end(own, telling);
    }

    /** It must not know the index: what a thread keeps would keep all of it. */
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

        List<Like> end(int own, int[] telling) {
            List<Like> like = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int fewer = Math.min(own, telling[found[i]]);
                if (Passage.isSequence(shared[found[i]], fewer)) {
                    like.add(new Like(found[i], shared[found[i]], fewer));
                }
                shared[found[i]] = 0;
            }
            size = 0;
            return like;
        }
    }
}
