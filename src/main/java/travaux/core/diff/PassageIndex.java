package travaux.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

        private final Map<Integer, List<Integer>> holders = new HashMap<>();

        ByTellingWords() {
            for (int i = 0; i < passages.size(); i++) {
                int place = i;
                IntStream.of(passages.get(i).words())
                        .distinct()
                        .forEach(word -> holders.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(place));
            }
        }

        @Override
        public void weigh(Passage passage, double least, List<Alike> found) {
            Set<Integer> candidates = new LinkedHashSet<>();
            for (int word : passage.words()) {
                List<Integer> places = holders.getOrDefault(word, List.of());
                if (places.size() <= MOST_HOLDERS) {
                    candidates.addAll(places);
                }
            }
            candidates.forEach(place -> add(place, passage.similarity(passages.get(place), vocabulary), least, found));
        }
    }
}
