package travaux.core.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sets lists of references beside each other number by number: from "Articles 9 and 10" to "Articles 10 and 11" both numbers were
 * updated, although the words alone say that 10 stayed.
 */
final class ReferenceLists {

    private final Tokens old;
    private final Tokens now;
    private final NumberMap numbers;
    private final Matching matching;

    private ReferenceLists(Tokens old, Tokens now, NumberMap numbers, Matching matching) {
        this.old = old;
        this.now = now;
        this.numbers = numbers;
        this.matching = matching;
    }

    /** Links anew the words of lists that follow a renumbering. */
    static void relink(Tokens old, Tokens now, NumberMap numbers, Matching matching) {
        if (!numbers.isIdentity()) {
            new ReferenceLists(old, now, numbers, matching).relink();
        }
    }

    private void relink() {
        Map<Integer, List<References.Reference>> lists = new HashMap<>();
        for (List<References.Reference> list : now.references()) {
            lists.put(now.at(list.getFirst().range().start()), list);
        }
        for (List<References.Reference> list : old.references()) {
            int from = old.at(list.getFirst().range().start());
            int head = from == 0 ? -1 : matching.toNow(from - 1);
            List<References.Reference> other = lists.getOrDefault(head + 1, List.of());
            if (list.size() > 1 && head >= 0 && follows(list, other)) {
                relink(from, end(old, list), head + 1, end(now, other));
            }
        }
    }

    private boolean follows(List<References.Reference> before, List<References.Reference> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(i -> numbers.follow(before.get(i).number())
                                .equals(Optional.of(after.get(i).number())));
    }

    private static int end(Tokens tokens, List<References.Reference> list) {
        return tokens.at(list.getLast().range().end());
    }

    /** Where nothing but the numbers can differ. */
    private void relink(int from, int end, int to, int toEnd) {
        boolean crossed = IntStream.range(from, end)
                        .map(matching::toNow)
                        .anyMatch(at -> at >= 0 && (at < to || at >= toEnd))
                || IntStream.range(to, toEnd).map(matching::toOld).anyMatch(at -> at >= 0 && (at < from || at >= end));
        if (end - from != toEnd - to || crossed) {
            return;
        }
        IntStream.range(from, end).filter(at -> matching.toNow(at) >= 0).forEach(matching::unlink);
        for (int i = 0; i < end - from; i++) {
            if (old.id(from + i) == now.id(to + i)) {
                matching.link(from + i, to + i);
            }
        }
    }
}
