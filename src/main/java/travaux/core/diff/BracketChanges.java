package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;

/** Lists brackets that were lifted from kept words or put around them, one change for a whole group. */
final class BracketChanges {

    private final ChangeList list;
    private final TextRange[] lifted;
    private final TextRange[] added;
    private final Set<TextRange> oldUnclosed;
    private final Set<TextRange> nowUnclosed;

    /** A group of one side, outermost of those that changed. */
    private record Key(boolean lifted, TextRange group) {}

    BracketChanges(ChangeList list) {
        this.list = list;
        TextPair pair = list.pair();
        List<Span> before = spans(pair.old(), pair::toNow);
        List<Span> after = spans(pair.now(), at -> pair.toOld(at) < 0 ? -1 : at);
        oldUnclosed = unclosed(pair.old());
        nowUnclosed = unclosed(pair.now());
        lifted = outermost(pair.old(), without(before, after));
        added = outermost(pair.now(), without(after, before));
    }

    /** A group by the first and last kept word in it, as words of the new text. */
    private record Span(TextRange group, TextRange words) {}

    /** The groups that stand around other kept words than any group of the other side, outer ones first. */
    private static List<TextRange> without(List<Span> spans, List<Span> others) {
        Set<TextRange> known = others.stream().map(Span::words).collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> !known.contains(span.words))
                .map(Span::group)
                .toList();
    }

    private static List<Span> spans(Tokens tokens, IntUnaryOperator toNow) {
        int[] kept = IntStream.range(0, tokens.size())
                .filter(at -> toNow.applyAsInt(at) >= 0)
                .toArray();
        List<Span> spans = new ArrayList<>();
        for (BracketGroup group : tokens.source().brackets()) {
            int first = place(kept, tokens.at(group.range().start()));
            int last = place(kept, tokens.at(group.range().end())) - 1;
            if (first <= last) {
                TextRange words = new TextRange(toNow.applyAsInt(kept[first]), toNow.applyAsInt(kept[last]));
                spans.add(new Span(group.range(), words));
            }
        }
        return spans;
    }

    private static int place(int[] kept, int word) {
        int found = Arrays.binarySearch(kept, word);
        return found < 0 ? -found - 1 : found;
    }

    /** For each word the widest changed group that it stands in, or the word by itself. */
    private static TextRange[] outermost(Tokens tokens, List<TextRange> changed) {
        TextRange[] owners = new TextRange[tokens.size()];
        Arrays.setAll(owners, at -> tokens.range(at, at + 1));
        int done = 0;
        for (TextRange group : changed) {
            int from = tokens.at(group.start());
            int to = tokens.at(group.end());
            if (from >= done && from < to) {
                Arrays.fill(owners, from, to, group);
                done = to;
            }
        }
        return owners;
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
        groups.forEach((key, over) -> {
            ChangeClass of = key.lifted ? ChangeClass.BRACKETS_LIFTED : ChangeClass.BRACKETS_ADDED;
            list.add(EnumSet.of(isIncidental(key, over) ? ChangeClass.COSMETIC : of), over);
        });
    }

    /** Whether nothing in dispute is touched: remarks, or the signs that a bracket never closed had run over. */
    private boolean isIncidental(Key key, List<Integer> over) {
        Tokens tokens = key.lifted ? list.pair().old() : list.pair().now();
        boolean unclosed = (key.lifted ? oldUnclosed : nowUnclosed).contains(key.group);
        return over.stream().map(list.stretches()::get).allMatch(stretch -> {
            int from = key.lifted ? stretch.old() : stretch.now();
            int to = key.lifted ? stretch.oldEnd() : stretch.nowEnd();
            return IntStream.range(from, to).allMatch(at -> tokens.isRemark(at) || (unclosed && tokens.isSign(at)));
        });
    }

    private static Set<TextRange> unclosed(Tokens tokens) {
        return tokens.source().brackets().stream()
                .filter(group -> !group.closed())
                .map(BracketGroup::range)
                .collect(Collectors.toSet());
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
        return Optional.of(
                before > after ? new Key(true, lifted[stretch.old()]) : new Key(false, added[stretch.now()]));
    }
}
