package travaux.core.align;

import java.util.Arrays;
import java.util.List;

/** Which bags hold a word: an inverted index. */
final class Postings {

    private Postings() {}

    /**
     * The index.
     *
     * @param words how many words there are; each is a number below it
     * @return for each word the places in the list of the bags that hold it, ascending
     */
    static int[][] of(List<Bag> bags, int words) {
        int[] sizes = new int[words];
        for (Bag bag : bags) {
            for (int word : bag.words()) {
                sizes[word]++;
            }
        }
        int[][] postings = new int[words][];
        Arrays.setAll(postings, word -> new int[sizes[word]]);
        Arrays.fill(sizes, 0);
        for (int place = 0; place < bags.size(); place++) {
            for (int word : bags.get(place).words()) {
                postings[word][sizes[word]++] = place;
            }
        }
        return postings;
    }
}
