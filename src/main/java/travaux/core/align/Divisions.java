package travaux.core.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What the parts, chapters and sections of two drafts say of the units in them: whether they stayed where they were. */
final class Divisions {

    /** From so many units on a division is where most of them went, whatever its heading says. */
    private static final int SEVERAL = 3;

    private final List<Profile> old;
    private final List<Profile> now;
    private final Ancestry oldAncestry;
    private final Ancestry nowAncestry;
    private final Map<Integer, Group> byOld = new HashMap<>();
    private final Map<Integer, Group> byNow = new HashMap<>();
    private final Map<Integer, int[]> stayed = new HashMap<>();

    Divisions(List<Profile> old, List<Profile> now, List<Group> groups) {
        this.old = old;
        this.now = now;
        this.oldAncestry = new Ancestry(old);
        this.nowAncestry = new Ancestry(now);
        groups.forEach(group -> group.old().forEach(place -> byOld.put(place, group)));
        groups.forEach(group -> group.now().forEach(place -> byNow.put(place, group)));
        groups.forEach(this::countStayed);
    }

    private void countStayed(Group group) {
        OptionalInt above = old.get(group.old().getFirst()).parent();
        Group division = above.isPresent() ? byOld.get(above.getAsInt()) : null;
        if (division != null) {
            int[] count = stayed.computeIfAbsent(above.getAsInt(), p -> new int[2]);
            count[0]++;
            count[1] += nowAncestry.isWithin(group.now().getFirst(), division.now()) ? 1 : 0;
        }
    }

    /** The innermost division, by its new place, that holds a pair on both sides; one that only one draft has orders nothing. */
    OptionalInt home(int from, int to) {
        OptionalInt above = now.get(to).parent();
        while (above.isPresent() && !holds(above.getAsInt(), from)) {
            above = now.get(above.getAsInt()).parent();
        }
        return above;
    }

    private boolean holds(int division, int from) {
        Group group = byNow.get(division);
        return group != null && oldAncestry.isWithin(from, group.old());
    }

    /**
     * Whether divisions part the units of a pair. A division that was dissolved or is new moves nobody; one that went on without
     * the unit does, and so does one that stood before without it.
     */
    boolean part(int from, int to) {
        OptionalInt before = old.get(from).parent();
        OptionalInt after = now.get(to).parent();
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Group left = byOld.get(before.getAsInt());
        Group entered = byNow.get(after.getAsInt());
        return left != null
                && wentOn(before.getAsInt())
                && (!nowAncestry.isWithin(to, left.now())
                        || (entered != null && !oldAncestry.isWithin(from, entered.old())));
    }

    /** Whether most of a division's units are in its counterpart; a heading alone that goes on is not the division. */
    private boolean wentOn(int division) {
        int[] count = stayed.getOrDefault(division, new int[2]);
        return count[0] < SEVERAL || 2 * count[1] >= count[0];
    }
}
