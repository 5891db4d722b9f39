package travaux.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds passages that share a telling word with another. Where there are few passages every one is found. */
final class PassageIndex {

    private static final int FEW = 48;
    /** Words in more passages than this find none of them. */
    private static final int MOST_HOLDERS = 24;

    private final List<Passage> passages;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    PassageIndex(List<Passage> passages) {
        this.passages = passages;
        if (passages.size() > FEW) {
            for (int i = 0; i < passages.size(); i++) {
                note(i);
            }
        }
    }

    private void note(int place) {
        IntStream.of(passages.get(place).words())
                .distinct()
                .forEach(word ->
                        holders.computeIfAbsent(word, w -> new ArrayList<>()).add(place));
    }

    /** Indexes of passages that may be alike. */
    Iterable<Integer> like(Passage passage) {
        if (passages.size() <= FEW) {
            return IntStream.range(0, passages.size())::iterator;
        }
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int word : passage.words()) {
            List<Integer> places = holders.getOrDefault(word, List.of());
            if (places.size() <= MOST_HOLDERS) {
                found.addAll(places);
            }
        }
        return found;
    }
}
