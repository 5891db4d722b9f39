package travaux.core.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/**
 * Units joined to one text as a comparison joins them, and the thread of each character: the number that it keeps from version
 * to version for as long as it stands.
 */
final class Sheet {

    /** What a character has that is not followed, or not known yet. */
    static final int NONE = -1;

    private final List<Unit> units;
    private final UnitText text;
    private final int[] threads;

    private Sheet(List<Unit> units) {
        this.units = units;
        this.text = units.isEmpty()
                ? UnitText.EMPTY
                : UnitText.join(units.stream().map(Unit::text).toList());
        this.threads = new int[text.text().length()];
        Arrays.fill(threads, NONE);
    }

    /** Units whose characters have no threads yet. */
    static Sheet blank(List<Unit> units) {
        return new Sheet(units);
    }

    /** Units whose characters have threads, by unit id. */
    static Sheet of(List<Unit> units, Map<String, int[]> known) {
        Sheet sheet = new Sheet(units);
        int from = 0;
        for (Unit unit : units) {
            int[] its = known.getOrDefault(unit.id(), new int[0]);
            System.arraycopy(its, 0, sheet.threads, from, its.length);
            from += unit.text().text().length() + 1;
        }
        return sheet;
    }

    UnitText text() {
        return text;
    }

    int size() {
        return threads.length;
    }

    int thread(int at) {
        return threads[at];
    }

    void set(int at, int thread) {
        threads[at] = thread;
    }

    /** Threads of the characters that are followed in a range. */
    int[] threads(TextRange range) {
        return Arrays.stream(Letters.in(text.text(), range))
                .map(at -> threads[at])
                .toArray();
    }

    /** The threads of each unit, in the order of the units. */
    List<int[]> apart() {
        List<int[]> apart = new ArrayList<>();
        int from = 0;
        for (Unit unit : units) {
            int to = from + unit.text().text().length();
            apart.add(Arrays.copyOfRange(threads, from, to));
            from = to + 1;
        }
        return apart;
    }

    List<Unit> units() {
        return units;
    }

    /** The place of a character in its unit's own text, and that unit. */
    Spot spot(int at) {
        int from = 0;
        for (Unit unit : units) {
            int to = from + unit.text().text().length();
            if (at <= to) {
                return new Spot(unit, at - from);
            }
            from = to + 1;
        }
        throw new IndexOutOfBoundsException(at);
    }

    /** A place in a unit's own text. */
    record Spot(Unit unit, int at) {}
}
