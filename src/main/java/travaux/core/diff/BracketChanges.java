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
    private final Owners lifted;
    private final Owners added;
    private final Set<TextRange> oldUnclosed;
    private final Set<TextRange> nowUnclosed;

    /** A group of one side, outermost of those that changed. */
    private record Key(boolean lifted, TextRange group) {}

    private BracketChanges(ChangeList list) {
        this.list = list;
        TextPair pair = list.pair();
        List<Span> before = spans(pair.old(), pair::toNow);
        List<Span> after = spans(pair.now(), at -> pair.toOld(at) < 0 ? -1 : at);
        oldUnclosed = unclosed(pair.old());
        nowUnclosed = unclosed(pair.now());
        lifted = new Owners(pair.old(), without(before, after));
        added = new Owners(pair.now(), without(after, before));
    }

    /** Lists them all. Most texts have none, and are not looked at any closer. */
    static void list(ChangeList list) {
        TextPair pair = list.pair();
        if (list.stretches().stream().anyMatch(stretch -> changesDepth(pair, stretch))) {
            new BracketChanges(list).list();
        }
    }

    private static boolean changesDepth(TextPair pair, Stretch stretch) {
        return stretch.isKept() && pair.old().depth(stretch.old()) != pair.now().depth(stretch.now());
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
        if (tokens.source().brackets().isEmpty()) {
            return List.of();
        }
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
    private static final class Owners {

        private final Tokens tokens;
        private final List<TextRange> groups;
        /** For each word one more than the index of its group, or 0. */
        private final int[] owners;

        Owners(Tokens tokens, List<TextRange> changed) {
            this.tokens = tokens;
            groups = changed;
            owners = new int[tokens.size()];
            int done = 0;
            for (int i = 0; i < changed.size(); i++) {
                int from = tokens.at(changed.get(i).start());
                int to = tokens.at(changed.get(i).end());
                if (from >= done && from < to) {
                    Arrays.fill(owners, from, to, i + 1);
                    done = to;
                }
            }
        }

        TextRange of(int word) {
            return owners[word] == 0 ? tokens.range(word, word + 1) : groups.get(owners[word] - 1);
        }
    }

    private void list() {
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
        if (!changesDepth(list.pair(), stretch)) {
            return Optional.empty();
        }
        boolean fell =
                list.pair().old().depth(stretch.old()) > list.pair().now().depth(stretch.now());
        return Optional.of(fell ? new Key(true, lifted.of(stretch.old())) : new Key(false, added.of(stretch.now())));
    }
}
