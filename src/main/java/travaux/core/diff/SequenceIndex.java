package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import travaux.core.align.PairNumbers;

/** Finds the passages that share whole stretches with another, by an index of neighbouring words: formulas alone find nothing. */
final class SequenceIndex {

    private final List<Passage> passages;
    private final PairNumbers numbers = new PairNumbers();
    /** For each pair of neighbours the passages that have it, one as often as it does. */
    private final int[][] holders;
    /** How many pairs of the passage that is being looked for each of them has; zero between searches. */
    private final int[] shared;

    SequenceIndex(List<Passage> passages) {
        this.passages = passages;
        this.shared = new int[passages.size()];
        int[] sizes = new int[passages.stream().mapToInt(Passage::pairCount).sum()];
        passages.forEach(passage -> Arrays.stream(passage.pairs()).forEach(pair -> sizes[numbers.number(pair)]++));
        holders = new int[numbers.size()][];
        Arrays.setAll(holders, pair -> new int[sizes[pair]]);
        Arrays.fill(sizes, 0);
        for (int place = 0; place < passages.size(); place++) {
            for (long pair : passages.get(place).pairs()) {
                int number = numbers.find(pair);
                holders[number][sizes[number]++] = place;
            }
        }
    }

    /** Indexes of the passages of which a passage may be a sequence, in the order in which they were found. */
    List<Integer> like(Passage passage) {
        int[] found = new int[shared.length];
        int size = 0;
        for (long pair : passage.pairs()) {
            int number = numbers.find(pair);
            for (int place : number < 0 ? NONE : holders[number]) {
                if (shared[place]++ == 0) {
                    found[size++] = place;
                }
            }
        }
        List<Integer> like = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (passage.maySequence(passages.get(found[i]), shared[found[i]])) {
                like.add(found[i]);
            }
            shared[found[i]] = 0;
        }
        return like;
    }

    private static final int[] NONE = {};
}
