package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;

/**
 * Which bracket of the old text is which of the new one: the one that opens, or closes, before or after the same kept words. Groups
 * around the same words go first, so that the bracket of an inner group that stayed is not taken for the outer one's.
 */
final class BracketMatch {

    private final Map<Integer, Integer> toNow = new TreeMap<>();
    private final Set<Integer> nowTaken = new HashSet<>();

    /** A group by the first and last kept run in it; -1 where none is. */
    private record Span(BracketGroup group, int first, int last) {}

    BracketMatch(UnitComparison unit) {
        List<Span> before = spans(unit, unit.oldText().brackets(), Run::old);
        List<Span> after = spans(unit, unit.nowText().brackets(), Run::now);
        Map<List<Integer>, List<Span>> same = by(after, span -> List.of(span.first, span.last));
        for (Span span : before) {
            List<Span> partners = same.getOrDefault(List.of(span.first, span.last), List.of());
            if (!partners.isEmpty()) {
                BracketGroup partner = partners.removeFirst().group;
                join(opening(span.group), opening(partner));
                join(closing(span.group), closing(partner));
            }
        }
        joinRest(before, by(after, span -> List.of(span.first)), true);
        joinRest(before, by(after, span -> List.of(span.last)), false);
        joinStrays(unit);
        dropCrossings();
    }

    private static List<Span> spans(UnitComparison unit, List<BracketGroup> groups, Function<Run, TextRange> side) {
        int[] kept = kept(unit);
        int[] starts = starts(unit, side);
        List<Span> spans = new ArrayList<>();
        for (BracketGroup group : groups) {
            // No run crosses a bracket: one that begins in a group ends in it.
            int first = place(starts, group.range().start());
            int last = place(starts, group.range().end()) - 1;
            if (first <= last) {
                spans.add(new Span(group, kept[first], kept[last]));
            }
        }
        return spans;
    }

    private static int[] kept(UnitComparison unit) {
        return IntStream.range(0, unit.runs().size())
                .filter(at -> unit.runs().get(at).op() == Run.Op.KEEP)
                .toArray();
    }

    /** Where the kept runs start on one side. */
    private static int[] starts(UnitComparison unit, Function<Run, TextRange> side) {
        return IntStream.of(kept(unit))
                .map(at -> side.apply(unit.runs().get(at)).start())
                .toArray();
    }

    private static int place(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    private static Map<List<Integer>, List<Span>> by(List<Span> spans, Function<Span, List<Integer>> key) {
        Map<List<Integer>, List<Span>> map = new HashMap<>();
        spans.forEach(span ->
                map.computeIfAbsent(key.apply(span), k -> new ArrayList<>()).add(span));
        return map;
    }

    private static int opening(BracketGroup group) {
        return group.opened() ? group.range().start() : -1;
    }

    private static int closing(BracketGroup group) {
        return group.closed() ? group.range().end() - 1 : -1;
    }

    private void joinRest(List<Span> before, Map<List<Integer>, List<Span>> after, boolean opening) {
        for (Span span : before) {
            int from = opening ? opening(span.group) : closing(span.group);
            List<Integer> key = List.of(opening ? span.first : span.last);
            for (Span partner : after.getOrDefault(key, List.of())) {
                join(from, opening ? opening(partner.group) : closing(partner.group));
            }
        }
    }

    /** Those that close no group are the same behind the same kept word. */
    private void joinStrays(UnitComparison unit) {
        List<Integer> before = StrayBrackets.in(unit.oldText());
        List<Integer> after = StrayBrackets.in(unit.nowText());
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        int[] old = starts(unit, Run::old);
        int[] now = starts(unit, Run::now);
        int next = 0;
        for (int from : before) {
            int behind = place(old, from);
            while (next < after.size() && place(now, after.get(next)) < behind) {
                next++;
            }
            if (next < after.size() && place(now, after.get(next)) == behind) {
                join(from, after.get(next++));
            }
        }
    }

    private void join(int from, int to) {
        if (from >= 0 && to >= 0 && !toNow.containsKey(from) && nowTaken.add(to)) {
            toNow.put(from, to);
        }
    }

    private void dropCrossings() {
        int last = -1;
        for (var pairs = toNow.entrySet().iterator(); pairs.hasNext(); ) {
            int to = pairs.next().getValue();
            if (to > last) {
                last = to;
            } else {
                pairs.remove();
                nowTaken.remove(to);
            }
        }
    }

    /** Place of the new bracket that an old one is, or -1. */
    int toNow(int old) {
        return toNow.getOrDefault(old, -1);
    }

    /** Whether a bracket of the new text stood in the old one too. */
    boolean stood(int now) {
        return nowTaken.contains(now);
    }
}
