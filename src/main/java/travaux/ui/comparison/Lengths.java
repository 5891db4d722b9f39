package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import travaux.ui.control.OverviewStrip.Tick;

/** Where rows and changes lie in a text, counted in characters, in one pass over it. */
final class Lengths {

    private final int[] before;
    private final List<Place> places = new ArrayList<>();

    /** The first words of a change, and how many characters stand before them. */
    private record Place(int change, int before) {}

    Lengths(List<TextRow> rows) {
        before = new int[rows.size() + 1];
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int start = before[i];
            rows.get(i).starts().forEach((change, within) -> {
                if (found.add(change)) {
                    places.add(new Place(change, start + within));
                }
            });
            before[i + 1] = start + rows.get(i).length();
        }
    }

    /** The share of the text that stands before a row, from 0 to 1. */
    double share(int row) {
        return before[row] / whole();
    }

    /** A tick for each change that stands in the text. */
    List<Tick> ticks(IntFunction<String> styleClass) {
        return places.stream()
                .map(place -> new Tick(place.before / whole(), place.change, styleClass.apply(place.change)))
                .toList();
    }

    private double whole() {
        return Math.max(1, before[before.length - 1]);
    }
}
