package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import travaux.core.text.Alternatives;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/** Reads what became of alternatives: which rival was retained and which were not, and which came. */
final class Choices {

    /** A rival of which so much was kept stayed. */
    private static final double STAYED = 0.5;
    /** A rival of which no more was kept went; between the two nothing can be said. */
    private static final double GONE = 0.2;
    /** An option is a passage, and edited on the way: it stayed where this much was kept, and far more than of the others. */
    private static final double OPTION_STAYED = 0.25;

    private static final double FAR_MORE = 3;

    private final ChangeList list;
    private final TextPair pair;
    private final RangeIndex nowRivals;

    Choices(ChangeList list) {
        this.list = list;
        this.pair = list.pair();
        this.nowRivals = new RangeIndex(pair.now().source().alternatives().stream()
                .flatMap(set -> set.rivals().stream())
                .toList());
    }

    /** Lists alternatives that were decided, then rivals that came. */
    void list() {
        for (Alternatives set : pair.old().source().alternatives()) {
            listChoice(set);
        }
        for (Alternatives set : pair.now().source().alternatives()) {
            listArrival(set);
        }
    }

    private void listChoice(Alternatives set) {
        double[] kept = set.rivals().stream()
                .mapToDouble(rival -> kept(pair.old(), rival, pair::toNow))
                .toArray();
        double enough = enough(set.kind(), kept);
        List<TextRange> stayed = new ArrayList<>();
        List<TextRange> went = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] > GONE && kept[i] < enough) {
                return;
            }
            (kept[i] >= enough ? stayed : went).add(set.rivals().get(i));
        }
        List<TextRange> empty = went.stream().filter(TextRange::isEmpty).toList();
        if (stayed.isEmpty() && empty.size() == 1 && went.size() > 1) {
            // "No text" was retained: every rival with words went.
            stayed.addAll(empty);
            went.removeAll(empty);
        }
        if (stayed.size() == 1
                && !went.isEmpty()
                && !isStillRival(stayed.getFirst(), set.span())
                && !isHalfLifted(set.kind(), stayed.getFirst())) {
            list(set, stayed, went);
        } else if (stayed.size() > 1) {
            listDropped(set, stayed, went);
        }
    }

    /** Rivals that went while the choice among the others stays open. */
    private void listDropped(Alternatives set, List<TextRange> stayed, List<TextRange> went) {
        List<Integer> over = goneIn(withLabels(pair.old(), set.span()));
        over.removeIf(at ->
                went.stream().noneMatch(rival -> reaches(list.stretches().get(at), rival)));
        if (!over.isEmpty() && stayed.stream().allMatch(rival -> isStillRival(rival, set.span()))) {
            boolean bracketed = over.stream()
                    .map(list.stretches()::get)
                    .anyMatch(gone -> pair.old().depth(gone.oldEnd() - 1) > 0);
            ChangeClass of = bracketed ? ChangeClass.BRACKETED_TEXT_DROPPED : ChangeClass.DELETED;
            list.add(EnumSet.of(of), over, List.of(), words(pair.old(), went));
        }
    }

    private boolean reaches(Stretch gone, TextRange rival) {
        return pair.old().range(gone.old(), gone.oldEnd()).overlaps(rival);
    }

    private void list(Alternatives set, List<TextRange> stayed, List<TextRange> went) {
        List<Integer> over = goneIn(withLabels(pair.old(), set.span()));
        // What was edited within the rival that stayed is told by itself, and so are brackets within an option.
        over.removeIf(at -> isIn(pair.old(), list.stretches().get(at), stayed.getFirst()));
        if (set.kind() != Alternatives.Kind.OPTIONS) {
            over.addAll(lifted(stayed.getFirst()));
        }
        if (!over.isEmpty()) {
            over.sort(null);
            list.add(
                    EnumSet.of(ChangeClass.ALTERNATIVE_CHOSEN),
                    over,
                    words(pair.old(), stayed),
                    words(pair.old(), went));
        }
    }

    private void listArrival(Alternatives set) {
        List<TextRange> came = set.rivals().stream()
                .filter(rival -> !rival.isEmpty() && kept(pair.now(), rival, pair::toOld) <= GONE)
                .toList();
        if (came.isEmpty() || came.size() == set.rivals().size()) {
            return;
        }
        for (TextRange rival : came) {
            List<Integer> over = stretches(Stretch::nowEnd, Stretch::now, words(pair.now(), rival), at -> {
                Stretch stretch = list.stretches().get(at);
                return stretch.op() == Run.Op.INSERT && isIn(pair.now(), stretch.now(), stretch.nowEnd(), rival);
            });
            if (!over.isEmpty()) {
                list.add(EnumSet.of(ChangeClass.ALTERNATIVE_ADDED), over);
            }
        }
    }

    /** How much of a rival must be kept for it to have stayed, 0 to 1. */
    private static double enough(Alternatives.Kind kind, double[] kept) {
        double[] sorted = kept.clone();
        Arrays.sort(sorted);
        double most = sorted[sorted.length - 1];
        boolean clear = most >= FAR_MORE * sorted[sorted.length - 2];
        return kind == Alternatives.Kind.OPTIONS && clear ? Math.min(STAYED, Math.max(OPTION_STAYED, most)) : STAYED;
    }

    /** Which share of a rival's words was kept, 0 to 1; 0 of a rival without words. */
    private static double kept(Tokens tokens, TextRange rival, IntUnaryOperator partner) {
        int from = tokens.at(rival.start());
        int to = tokens.at(rival.end());
        int kept = 0;
        for (int at = from; at < to; at++) {
            kept += partner.applyAsInt(at) >= 0 ? tokens.worth(at) : 0;
        }
        return from < to ? (double) kept / tokens.worth(from, to) : 0;
    }

    /** Whether the new text still sets the words of a rival beside others; a choice within it is another. */
    private boolean isStillRival(TextRange rival, TextRange set) {
        int[] places = keptOf(rival).map(pair.now()::start).toArray();
        return places.length > 0
                && nowRivals
                        .over(new TextRange(places[0], places[places.length - 1] + 1))
                        .anyMatch(other -> isMost(places, other) && isWithin(other, set));
    }

    private static boolean isMost(int[] places, TextRange rival) {
        return 2 * IntStream.of(places).filter(rival::contains).count() >= places.length;
    }

    /** Whether a new rival holds no kept words but those of an old set: one that does is a choice of wider scope. */
    private boolean isWithin(TextRange rival, TextRange set) {
        return IntStream.range(pair.now().at(rival.start()), pair.now().at(rival.end()))
                .map(pair::toOld)
                .filter(at -> at >= 0)
                .allMatch(at -> set.contains(pair.old().start(at)));
    }

    /** Whether some words of a rival came out of brackets and others did not: then nothing was chosen yet. */
    private boolean isHalfLifted(Alternatives.Kind kind, TextRange rival) {
        return kind == Alternatives.Kind.ADJACENT
                && keptOf(rival)
                                .mapToObj(at -> pair.old().depth(pair.toOld(at))
                                        > pair.now().depth(at))
                                .distinct()
                                .count()
                        > 1;
    }

    private IntStream keptOf(TextRange rival) {
        return IntStream.range(pair.old().at(rival.start()), pair.old().at(rival.end()))
                .map(pair::toNow)
                .filter(at -> at >= 0);
    }

    /** A rival, or the span of a set, with the label of its first option before it. */
    private static TextRange withLabels(Tokens tokens, TextRange span) {
        int start = span.start();
        for (Mark label : tokens.source().marks(MarkKind.OPTION_LABEL)) {
            boolean before = label.range().end() <= span.start()
                    && tokens.source()
                            .text()
                            .substring(label.range().end(), span.start())
                            .isBlank();
            start = before ? Math.min(start, label.range().start()) : start;
        }
        return new TextRange(start, span.end());
    }

    private List<Integer> goneIn(TextRange span) {
        return stretches(Stretch::oldEnd, Stretch::old, words(pair.old(), span), at -> {
            Stretch stretch = list.stretches().get(at);
            return stretch.op() == Run.Op.DELETE && isIn(pair.old(), stretch, span);
        });
    }

    private List<Integer> lifted(TextRange rival) {
        return stretches(Stretch::oldEnd, Stretch::old, words(pair.old(), rival), at -> {
            Stretch stretch = list.stretches().get(at);
            return stretch.isKept()
                    && isIn(pair.old(), stretch, rival)
                    && pair.now().depth(stretch.now()) < pair.old().depth(stretch.old());
        });
    }

    /** Words by their numbers, as a range of them. */
    private static TextRange words(Tokens tokens, TextRange range) {
        int from = tokens.at(range.start());
        return new TextRange(from, Math.max(from, tokens.at(range.end())));
    }

    /** The free stretches over some words of one side that are wanted; both bounds of the stretches ascend. */
    private List<Integer> stretches(
            ToIntFunction<Stretch> end, ToIntFunction<Stretch> start, TextRange words, IntPredicate wanted) {
        int from = 0;
        int to = list.stretches().size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (end.applyAsInt(list.stretches().get(middle)) <= words.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int at = from;
                at < list.stretches().size()
                        && start.applyAsInt(list.stretches().get(at)) < words.end();
                at++) {
            if (list.isFree(at) && wanted.test(at)) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean isIn(Tokens old, Stretch stretch, TextRange range) {
        return isIn(old, stretch.old(), stretch.oldEnd(), range);
    }

    private static boolean isIn(Tokens tokens, int from, int to, TextRange range) {
        return from < to && range.encloses(tokens.range(from, to));
    }

    /** Rivals in words, options with their labels: options often begin alike. */
    private static List<String> words(Tokens tokens, List<TextRange> rivals) {
        return rivals.stream()
                .map(rival -> withLabels(tokens, rival))
                .map(rival -> Wording.of(tokens, tokens.at(rival.start()), tokens.at(rival.end())))
                .toList();
    }
}
