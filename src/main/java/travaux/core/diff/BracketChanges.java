package travaux.core.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;

/** Lists brackets that were lifted from kept words or put around them, one change for a whole group. */
final class BracketChanges {

    private final ChangeList list;
    private final List<BracketGroup> lifted;
    private final List<BracketGroup> added;

    /** A group of one side, outermost of those that changed. */
    private record Key(boolean lifted, TextRange group) {}

    BracketChanges(ChangeList list) {
        this.list = list;
        TextPair pair = list.pair();
        lifted = without(pair.old(), pair::toNow, spans(pair.now(), at -> pair.toOld(at) < 0 ? -1 : at));
        added = without(pair.now(), pair::toOld, spans(pair.old(), at -> pair.toNow(at) < 0 ? -1 : at));
    }

    /** The groups of one side that stand around other kept words than any group of the other side. */
    private static List<BracketGroup> without(Tokens tokens, IntUnaryOperator partner, Set<TextRange> others) {
        return tokens.source().brackets().stream()
                .filter(group -> span(tokens, group, partner)
                        .filter(span -> !others.contains(span))
                        .isPresent())
                .toList();
    }

    private static Set<TextRange> spans(Tokens tokens, IntUnaryOperator kept) {
        Set<TextRange> spans = new HashSet<>();
        tokens.source().brackets().forEach(group -> span(tokens, group, kept).ifPresent(spans::add));
        return spans;
    }

    /** From the first to the last kept word in a group, as words of the new or of both sides. */
    private static Optional<TextRange> span(Tokens tokens, BracketGroup group, IntUnaryOperator number) {
        int first = -1;
        int last = -1;
        int to = tokens.at(group.range().end());
        for (int at = tokens.at(group.range().start()); at < to; at++) {
            int other = number.applyAsInt(at);
            first = first < 0 ? other : first;
            last = Math.max(last, other);
        }
        return first < 0 ? Optional.empty() : Optional.of(new TextRange(first, last));
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
        boolean unclosed = tokens.source().brackets().stream()
                .anyMatch(group -> !group.closed() && group.range().equals(key.group));
        return over.stream().map(list.stretches()::get).allMatch(stretch -> {
            int from = key.lifted ? stretch.old() : stretch.now();
            int to = key.lifted ? stretch.oldEnd() : stretch.nowEnd();
            return IntStream.range(from, to).allMatch(at -> tokens.isRemark(at) || (unclosed && tokens.isSign(at)));
        });
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
                before > after
                        ? new Key(true, outermost(old, stretch.old(), lifted))
                        : new Key(false, outermost(now, stretch.now(), added)));
    }

    /** The widest changed group that a word stands in; without any, the word by itself. */
    private static TextRange outermost(Tokens tokens, int word, List<BracketGroup> changed) {
        TextRange own = tokens.range(word, word + 1);
        return changed.stream()
                .map(BracketGroup::range)
                .filter(range -> range.encloses(own))
                .findFirst()
                .orElse(own);
    }
}
