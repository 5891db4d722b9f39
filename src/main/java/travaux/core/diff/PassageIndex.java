package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages that are like another. A handful are weighed one by one and a few all at once, by an index; of many only those
 * are weighed that share a telling word.
 */
final class PassageIndex {

    private static final int HANDFUL = 12;
    private static final int FEW = 48;
    /** Words in more passages than this find none of them. */
    private static final int MOST_HOLDERS = 24;

    private final List<Passage> passages;
    private final Vocabulary vocabulary;
    private final Weighing weighing;

    /** A passage that is like another. */
    record Alike(int place, double similarity) {}

    /** How candidates are found and weighed. */
    private interface Weighing {
        void weigh(Passage passage, double least, List<Alike> found);
    }

    PassageIndex(List<Passage> passages, Vocabulary vocabulary) {
        this.passages = passages;
        this.vocabulary = vocabulary;
        this.weighing = passages.size() <= HANDFUL
                ? this::weighEach
                : passages.size() <= FEW ? new AllAtOnce() : new ByTellingWords();
    }

    /** The passages whose similarity with another is at least so much, 0 to 1. */
    List<Alike> alike(Passage passage, double least) {
        List<Alike> found = new ArrayList<>();
        weighing.weigh(passage, least, found);
        return found;
    }

    private static void add(int place, double similarity, double least, List<Alike> found) {
        if (similarity >= least) {
            found.add(new Alike(place, similarity));
        }
    }

    private void weighEach(Passage passage, double least, List<Alike> found) {
        for (int i = 0; i < passages.size(); i++) {
            add(i, passage.similarity(passages.get(i), vocabulary), least, found);
        }
    }

    private final class AllAtOnce implements Weighing {

        private final Holders words =
                new Holders(passages.stream().map(Passage::wideWords).toList());
        private final Holders pairs =
                new Holders(passages.stream().map(Passage::pairs).toList());

        @Override
        public void weigh(Passage passage, double least, List<Alike> found) {
            int[] common = words.common(passage.wideWords(), word -> vocabulary.worth((int) word));
            int[] commonPairs = pairs.common(passage.pairs(), pair -> 1);
            for (int i = 0; i < common.length; i++) {
                int shared = commonPairs[i];
                add(i, passage.similarity(passages.get(i), common[i], () -> shared), least, found);
            }
        }
    }

    private final class ByTellingWords implements Weighing {

        private final Holders words =
                new Holders(passages.stream().map(Passage::distinctWords).toList());
        /** Which passage each was last weighed against, counted from 1. */
        private final int[] weighed = new int[passages.size()];

        private int count;

        @Override
        public void weigh(Passage passage, double least, List<Alike> found) {
            count++;
            for (long word : passage.distinctWords()) {
                int[] places = words.of(word);
                if (places.length <= MOST_HOLDERS) {
                    weigh(places, passage, least, found);
                }
            }
        }

        private void weigh(int[] places, Passage passage, double least, List<Alike> found) {
            for (int place : places) {
                if (weighed[place] != count) {
                    weighed[place] = count;
                    add(place, passage.similarity(passages.get(place), vocabulary), least, found);
                }
            }
        }
    }
}
