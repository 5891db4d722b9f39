package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import travaux.core.align.PairNumbers;
import travaux.core.text.Budget;

/**
 * Finds passages that went here and came there: whole paragraphs, then sentences, then parts of sentences, then phrases to the
 * letter. A passage must be long enough to be no chance (at least 20 letters, as git has it) and, if edited, alike enough (above
 * 0.4, as wikidiff2 has it). What turns out to stand where it stood, because nothing that stayed lies between, did not move: its
 * words are kept.
 */
final class MoveSearch {

    static final int LEAST_LETTERS = 20;
    static final double ALIKE = 0.4;
    /** A part of a sentence was cut out by the comparison, not by its drafters: it must be more alike. */
    private static final double PART_ALIKE = 0.6;

    private static final int LEAST_WORDS = 4;
    /** A phrase inside a sentence must be worth six telling words: shorter ones recur in any treaty. */
    private static final int LEAST_PHRASE = 6 * Vocabulary.CONTENT;
    /** Where it stands where it stood, a phrase worth four telling words is kept. */
    private static final int LEAST_KEPT = 4 * Vocabulary.CONTENT;
    /** A beginning that recurs more often finds nothing. */
    private static final int MOST_PLACES = 16;

    private final Tokens old;
    private final Tokens now;
    private final Matching matching;
    private final Vocabulary vocabulary;
    private final Budget budget;
    private final boolean[] oldGone;
    private final boolean[] nowGone;
    private final int[] oldGap;
    private final int[] nowGap;

    private record Pair(Passage old, Passage now, double weight) {}

    MoveSearch(Tokens old, Tokens now, Matching matching, Vocabulary vocabulary, Budget budget) {
        this.old = old;
        this.now = now;
        this.matching = matching;
        this.vocabulary = vocabulary;
        this.budget = budget;
        oldGone = new boolean[old.size()];
        nowGone = new boolean[now.size()];
        oldGap = new int[old.size()];
        nowGap = new int[now.size()];
        noteKept();
    }

    /** Numbers the gaps between kept words: what lies in one on both sides stands where it stood. */
    private void noteKept() {
        int gap = 0;
        for (int i = 0; i < oldGone.length; i++) {
            boolean kept = matching.toNow(i) >= 0;
            oldGone[i] |= kept;
            oldGap[i] = kept ? ++gap : gap;
        }
        gap = 0;
        for (int j = 0; j < nowGone.length; j++) {
            boolean kept = matching.toOld(j) >= 0;
            nowGone[j] |= kept;
            nowGap[j] = kept ? ++gap : gap;
        }
    }

    /** Notes the moves in the matching. */
    void search() {
        int left = free(oldGone);
        if (left == 0 || free(nowGone) == 0) {
            return;
        }
        pairAlike(paragraphs(old, oldGone), paragraphs(now, nowGone), ALIKE);
        if (!budget.isSpent()) {
            pairAlike(sentences(old, oldGone), sentences(now, nowGone), ALIKE);
            pairAlike(parts(old, oldGone), parts(now, nowGone), PART_ALIKE);
            new PhraseSearch(left).search();
        } else {
            matching.markApproximate();
        }
    }

    private static int free(boolean[] gone) {
        int free = 0;
        for (boolean one : gone) {
            free += one ? 0 : 1;
        }
        return free;
    }

    /** Paragraphs of which nothing is kept, and that are long enough. */
    private static List<Passage> paragraphs(Tokens tokens, boolean[] gone) {
        return Passages.paragraphs(tokens, at -> !gone[at]).stream()
                .filter(passage -> isLong(passage)
                        && IntStream.range(passage.from(), passage.labelEnd()).noneMatch(at -> gone[at]))
                .toList();
    }

    private static List<Passage> sentences(Tokens tokens, boolean[] gone) {
        return Passages.sentences(tokens, at -> !gone[at]).stream()
                .filter(MoveSearch::isLong)
                .toList();
    }

    /** What went or came in one piece of a sentence, and is worth as much as a phrase. */
    private static List<Passage> parts(Tokens tokens, boolean[] gone) {
        List<Passage> parts = new ArrayList<>();
        int start = 0;
        for (int end : tokens.lines().sentenceEnds()) {
            for (int at = start; at <= end; at++) {
                if (at == end || gone[at]) {
                    if (tokens.worth(start, at) >= LEAST_PHRASE) {
                        parts.add(Passage.of(tokens, start, at));
                    }
                    start = at + 1;
                }
            }
            start = end;
        }
        return parts;
    }

    private static boolean isLong(Passage passage) {
        return passage.words().length >= LEAST_WORDS;
    }

    private void pairAlike(List<Passage> went, List<Passage> came, double least) {
        List<Pair> pairs = new ArrayList<>();
        if (went.isEmpty() || came.isEmpty()) {
            return;
        }
        PassageIndex index = new PassageIndex(came, vocabulary);
        for (Passage passage : went) {
            for (PassageIndex.Alike alike : index.alike(passage, least)) {
                Passage to = came.get(alike.place());
                if (alike.similarity() > least && passage.isSequenceOf(to) && letters(old, passage) >= LEAST_LETTERS) {
                    pairs.add(new Pair(passage, to, alike.similarity()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight)
                .thenComparing(pair -> pair.old.from())
                .thenComparing(pair -> pair.now.from()));
        pairs.forEach(pair -> take(move(pair.old, pair.now)));
    }

    static int letters(Tokens tokens, Passage passage) {
        int letters = 0;
        for (int at = passage.from(); at < passage.to(); at++) {
            letters += tokens.isSign(at) ? 0 : tokens.word(at).length();
        }
        return letters;
    }

    private static Matching.Move move(Passage from, Passage to) {
        return new Matching.Move(from.from(), from.to(), to.from(), to.to(), from.labelEnd(), to.labelEnd());
    }

    /** Notes a move unless its words were taken since; what stands where it stood is kept instead. */
    private void take(Matching.Move move) {
        if (!isFree(oldGone, move.old(), move.oldEnd()) || !isFree(nowGone, move.now(), move.nowEnd())) {
            return;
        }
        if (oldGap[move.old()] == nowGap[move.now()]) {
            keep(new Region(move.old(), move.oldEnd(), move.now(), move.nowEnd()));
        } else {
            Arrays.fill(oldGone, move.old(), move.oldEnd(), true);
            Arrays.fill(nowGone, move.now(), move.nowEnd(), true);
            matching.addMove(move);
        }
    }

    private static boolean isFree(boolean[] gone, int from, int to) {
        return IntStream.range(from, to).noneMatch(at -> gone[at]);
    }

    private void keep(Region region) {
        new WordMatching(old, now, matching, budget).match(region);
        new Confetti(old, now, matching).drop(region);
        noteKept();
    }

    /** Phrases that are the same to the letter, by an index of every four words in a row. */
    private final class PhraseSearch {

        private final PairNumbers couples;
        private final PairNumbers fours;
        private final Map<Integer, List<Integer>> places = new HashMap<>();

        PhraseSearch(int words) {
            couples = new PairNumbers(words);
            fours = new PairNumbers(words);
        }

        void search() {
            for (int at = 0; at + LEAST_WORDS <= old.size(); at++) {
                if (!oldGone[at]) {
                    places.computeIfAbsent(key(old, at), k -> new ArrayList<>()).add(at);
                }
            }
            List<Matching.Move> found = new ArrayList<>();
            for (int to = 0; to + LEAST_WORDS <= now.size(); to++) {
                if (!nowGone[to]) {
                    List<Integer> starts = places.getOrDefault(key(now, to), List.of());
                    for (int i = 0; i < Math.min(starts.size(), MOST_PLACES); i++) {
                        extend(starts.get(i), to, found);
                    }
                }
            }
            found.sort(Comparator.comparingInt((Matching.Move move) -> move.old() - move.oldEnd())
                    .thenComparing(Matching.Move::old)
                    .thenComparing(Matching.Move::now));
            found.forEach(MoveSearch.this::take);
        }

        /** A number for four words in a row, the same for the same words. */
        private int key(Tokens tokens, int at) {
            int left = couples.number(tokens.id(at), tokens.id(at + 1));
            return fours.number(left, couples.number(tokens.id(at + 2), tokens.id(at + 3)));
        }

        private void extend(int from, int to, List<Matching.Move> found) {
            if (from > 0 && to > 0 && isSame(from - 1, to - 1)) {
                return;
            }
            int length = 0;
            while (from + length < old.size() && to + length < now.size() && isSame(from + length, to + length)) {
                length++;
            }
            Passage phrase = Passage.of(old, from, from + length);
            int least = oldGap[from] == nowGap[to] ? LEAST_KEPT : LEAST_PHRASE;
            if (phrase.worth() >= least && letters(old, phrase) >= LEAST_LETTERS) {
                found.add(new Matching.Move(from, from + length, to, to + length, from, to));
            }
        }

        private boolean isSame(int from, int to) {
            return !oldGone[from] && !nowGone[to] && old.id(from) == now.id(to);
        }
    }
}
