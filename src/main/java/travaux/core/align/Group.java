package travaux.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Units of both drafts that belong together, by their places; several on one side where a unit was split or merged.
 *
 * @param old places in the old draft, ascending
 * @param now places in the new draft, ascending
 * @param similarity of the words, 0 to 1
 * @param confidence 0 to 1
 * @param source who says so
 */
record Group(List<Integer> old, List<Integer> now, double similarity, double confidence, Pairing.Source source) {

    Group {
        old = old.stream().sorted().toList();
        now = now.stream().sorted().toList();
    }

    /** The same seen from the other draft. */
    Group swapped() {
        return new Group(now, old, similarity, confidence, source);
    }

    Group withNow(int place, double confidenceNow) {
        List<Integer> more = new ArrayList<>(now);
        more.add(place);
        return new Group(old, more, similarity, Math.min(confidence, confidenceNow), source);
    }
}
