package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/** Finds the passages that share whole stretches with another, by an index of neighbouring words: formulas alone find nothing. */
final class SequenceIndex {

    private final List<Passage> passages;
    private final Holders holders;
    /** How many pairs of the passage that is being looked for each of them has; zero between searches. */
    private final int[] shared;

    SequenceIndex(List<Passage> passages) {
        this.passages = passages;
        this.shared = new int[passages.size()];
        this.holders = new Holders(passages.stream().map(Passage::pairs).toList());
    }

    /** Indexes of the passages of which a passage may be a sequence, in the order in which they were found. */
    List<Integer> like(Passage passage) {
        int[] found = new int[shared.length];
        int size = 0;
        for (long pair : passage.pairs()) {
            for (int place : holders.of(pair)) {
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
}
