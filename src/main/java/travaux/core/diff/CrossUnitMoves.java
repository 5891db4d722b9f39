package travaux.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import travaux.core.text.Budget;

/** Finds paragraphs and sentences that left one unit and came to another. */
final class CrossUnitMoves {

    /** Higher than within a unit: drafts repeat themselves. */
    private static final double ALIKE = 0.55;

    private static final int LEAST_WORDS = 8;

    private final List<TextPair> pairs;
    private final Vocabulary vocabulary;
    private final MoveRegister moves;
    private final Budget budget;

    /** A passage and which pair of texts it stands in. */
    private record Placed(TextPair pair, Passage passage) {}

    private record Link(Placed from, Placed to, double similarity) {}

    private CrossUnitMoves(List<TextPair> pairs, Vocabulary vocabulary, MoveRegister moves, Budget budget) {
        this.pairs = pairs;
        this.budget = budget;
        this.vocabulary = vocabulary;
        this.moves = moves;
    }

    /** Notes the moves on the pairs of texts; the vocabulary must be that of all of them. */
    static void find(List<TextPair> pairs, Vocabulary vocabulary, MoveRegister moves, Budget budget) {
        CrossUnitMoves search = new CrossUnitMoves(pairs, vocabulary, moves, budget);
        if (!budget.isSpent()) {
            search.link(true);
        }
        if (!budget.isSpent()) {
            search.link(false);
        }
    }

    private void link(boolean paragraphs) {
        List<Placed> went = free(pair -> free(pair, pair.old(), pair::isDeleted, paragraphs));
        List<Placed> came = free(pair -> free(pair, pair.now(), pair::isInserted, paragraphs));
        if (went.isEmpty() || came.isEmpty()) {
            return;
        }
        SequenceIndex index =
                new SequenceIndex(came.stream().map(Placed::passage).toList());
        went.parallelStream()
                .flatMap(from -> links(from, came, index).stream())
                .sorted(Comparator.comparingDouble((Link link) -> -link.similarity)
                        .thenComparing(link -> -link.from.passage.worth()))
                .toList()
                .forEach(this::take);
    }

    private List<Placed> free(Function<TextPair, List<Placed>> passages) {
        return pairs.parallelStream().map(passages).flatMap(List::stream).toList();
    }

    private List<Link> links(Placed from, List<Placed> came, SequenceIndex index) {
        List<Link> links = new ArrayList<>();
        for (SequenceIndex.Like like : index.like(from.passage)) {
            Placed to = came.get(like.place());
            double similarity = from.pair == to.pair ? 0 : similarity(from.passage, to.passage, like);
            if (similarity > ALIKE) {
                links.add(new Link(from, to, similarity));
            }
        }
        return links;
    }

    private double similarity(Passage from, Passage to, SequenceIndex.Like like) {
        return from.similarity(to, from.common(to, vocabulary), like::pairs, like.fewer());
    }

    private static List<Placed> free(TextPair pair, Tokens tokens, IntPredicate isFree, boolean paragraphs) {
        List<Passage> passages = paragraphs ? Passages.paragraphs(tokens, isFree) : Passages.sentences(tokens, isFree);
        return passages.stream()
                .filter(p -> p.words().length >= LEAST_WORDS)
                .map(p -> new Placed(pair, p))
                .toList();
    }

    private static boolean isFree(Passage passage, IntPredicate isFree) {
        for (int at = passage.labelEnd(); at < passage.to(); at++) {
            if (!isFree.test(at)) {
                return false;
            }
        }
        return true;
    }

    private void take(Link link) {
        Passage from = link.from.passage;
        Passage to = link.to.passage;
        TextPair left = link.from.pair;
        TextPair right = link.to.pair;
        if (isFree(from, left::isDeleted) && isFree(to, right::isInserted)) {
            int move = moves.add(
                    new MoveRegister.Place(left.old(), from.labelEnd(), from.to()),
                    new MoveRegister.Place(right.now(), to.labelEnd(), to.to()));
            left.noteGone(start(from, left::isDeleted), from.to(), move);
            right.noteCome(start(to, right::isInserted), to.to(), move);
            TextPair.noteEdits(left, right, new Region(from.labelEnd(), from.to(), to.labelEnd(), to.to()), budget);
        }
    }

    /** A passage's number moves along, unless another passage bears it now. */
    private static int start(Passage passage, IntPredicate isFree) {
        return IntStream.range(passage.from(), passage.labelEnd()).allMatch(isFree)
                ? passage.from()
                : passage.labelEnd();
    }
}
