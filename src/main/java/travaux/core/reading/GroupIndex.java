package travaux.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.BracketGroup;

/** Finds the groups around a place without walking through all of them. */
final class GroupIndex {

    /** How many groups around a place are looked at; bounds the time on absurdly deep nesting. */
    private static final int DEEPEST = 64;

    private final List<BracketGroup> groups;
    private final int[] parent;
    private final Map<Integer, Integer> startByEnd = new HashMap<>();

    /** Over groups in their usual order, nested or apart. */
    GroupIndex(List<BracketGroup> groups) {
        this.groups = groups;
        this.parent = new int[groups.size()];
        int last = -1;
        for (int i = 0; i < groups.size(); i++) {
            while (last >= 0
                    && groups.get(last).range().end() <= groups.get(i).range().start()) {
                last = parent[last];
            }
            parent[i] = last;
            last = i;
            if (groups.get(i).closed()) {
                startByEnd.put(
                        groups.get(i).range().end(), groups.get(i).range().start());
            }
        }
    }

    /** Whether the bracket that closes just before {@code end} was opened before {@code place}. */
    boolean isOpenedBefore(int place, int end) {
        Integer start = startByEnd.get(end);
        return start != null && start < place;
    }

    /** Where the words of the innermost group end that holds both places; {@code otherwise} if none does. */
    int endAround(int first, int second, int otherwise) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).range().start() <= first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = low - 1;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            BracketGroup group = groups.get(at);
            if (group.range().contains(first) && group.range().contains(second)) {
                return group.content().end();
            }
            at = parent[at];
        }
        return otherwise;
    }
}
