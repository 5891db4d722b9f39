package travaux.core.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.text.BracketGroup;

/** Lists brackets that were lifted from kept words or put around them, one change for a whole group. */
final class BracketChanges {

    private final ChangeList list;

    /** A group of one side, outermost of those that changed. */
    private record Key(boolean lifted, int start) {}

    BracketChanges(ChangeList list) {
        this.list = list;
    }

    void list() {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < list.stretches().size(); at++) {
            int place = at;
            if (list.isFree(at)) {
                key(list.stretches().get(at))
                        .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(place));
            }
        }
        groups.forEach((key, over) ->
                list.add(EnumSet.of(key.lifted ? ChangeClass.BRACKETS_LIFTED : ChangeClass.BRACKETS_ADDED), over));
    }

    private Optional<Key> key(Stretch stretch) {
        if (!stretch.isKept()) {
            return Optional.empty();
        }
        Tokens old = list.pair().old();
        Tokens now = list.pair().now();
        int before = old.depth(stretch.old());
        int after = now.depth(stretch.now());
        if (before == after) {
            return Optional.empty();
        }
        return before > after
                ? Optional.of(new Key(true, outermost(old, stretch.old(), after + 1)))
                : Optional.of(new Key(false, outermost(now, stretch.now(), before + 1)));
    }

    /** Where the group of a depth starts that a word stands in. */
    private static int outermost(Tokens tokens, int word, int depth) {
        return tokens.source().brackets().stream()
                .filter(group -> group.depth() == depth && group.range().contains(tokens.start(word)))
                .map(BracketGroup::range)
                .findFirst()
                .map(range -> range.start())
                .orElse(-1);
    }
}
