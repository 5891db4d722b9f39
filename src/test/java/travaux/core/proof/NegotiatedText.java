package travaux.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import travaux.core.diff.ChangeClass;

/** Writes a draft, negotiates it, and keeps account of what was really done. The same seed gives the same texts. */
final class NegotiatedText {

    private final Random random;
    private final Vocabulary vocabulary;
    private final Hand hand;
    private final List<Slot> slots = new ArrayList<>();

    /** A place in the new draft: the articles it came from and what was done to it. */
    private record Slot(List<Integer> from, Article article, List<Hand.Deed> deeds) {}

    private NegotiatedText(long seed) {
        random = new Random(seed);
        vocabulary = new Vocabulary(random);
        hand = new Hand(random, vocabulary);
    }

    /** Two drafts of about {@code articles} articles and the truth about them. */
    static Truth of(long seed, int articles) {
        return new NegotiatedText(seed).negotiate(articles);
    }

    private Truth negotiate(int count) {
        List<Article> before =
                IntStream.range(0, count).mapToObj(i -> article()).toList();
        List<Truth.Change> gone = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i + 1;
            switch (random.nextInt(12)) {
                case 0 -> remove(number, before.get(i), gone);
                case 1 -> {
                    keep(number, before.get(i));
                    insertArticle();
                }
                case 2 -> split(number, before.get(i));
                case 3 -> merge(number, before);
                default -> keep(number, before.get(i));
            }
        }
        moveOne();
        return account(before, gone);
    }

    private static void remove(int number, Article article, List<Truth.Change> gone) {
        String words = article.paragraphs().getFirst().words();
        gone.add(new Truth.Change(-number, ChangeClass.DELETED, words));
        if (article.paragraphs().stream().flatMap(p -> p.clauses().stream()).anyMatch(Clause::bracketed)) {
            gone.add(new Truth.Change(-number, ChangeClass.BRACKETED_TEXT_DROPPED, words));
        }
    }

    private Article article() {
        return new Article(
                vocabulary.title(),
                IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(i -> paragraph())
                        .toList());
    }

    private Paragraph paragraph() {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Clause.plain("Each " + vocabulary.noun() + " shall " + vocabulary.verb() + " every "
                + vocabulary.adjective() + " " + vocabulary.noun()));
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            // Groups side by side are rivals, so that plain words part those that are none.
            switch (clauses.getLast().bracketed() ? 4 : random.nextInt(5)) {
                case 0 -> clauses.add(Clause.plain(vocabulary.phrase()).inBrackets(true));
                case 1 -> clauses.add(new Clause(List.of(vocabulary.phrase(), vocabulary.phrase()), true));
                default -> clauses.add(Clause.plain(vocabulary.phrase()));
            }
        }
        return new Paragraph(clauses);
    }

    private void keep(int number, Article before) {
        Article after = before.copy();
        List<Hand.Deed> deeds = new ArrayList<>();
        Optional<Hand.Deed> toFirst = Optional.empty();
        for (Paragraph paragraph : after.paragraphs()) {
            if (random.nextInt(3) > 0) {
                Optional<Hand.Deed> deed = hand.touch(paragraph);
                deed.ifPresent(deeds::add);
                toFirst = paragraph == after.paragraphs().getFirst() ? deed : toFirst;
            }
        }
        if (random.nextInt(6) == 0) {
            Paragraph came = paragraph();
            after.paragraphs().add(random.nextInt(after.paragraphs().size() + 1), came);
            deeds.add(new Hand.Deed(ChangeClass.INSERTED, came.words()));
        } else if (random.nextInt(8) == 0 && after.paragraphs().size() > 2) {
            Paragraph moved = after.paragraphs().removeFirst();
            after.paragraphs().add(moved);
            toFirst.filter(Hand.Deed::isOfWords).ifPresent(deeds::remove);
            boolean edited = toFirst.filter(Hand.Deed::isEdit).isPresent();
            deeds.add(new Hand.Deed(edited ? ChangeClass.MOVED_EDITED : ChangeClass.MOVED, moved.words()));
        }
        slots.add(new Slot(List.of(number), after, deeds));
    }

    private void insertArticle() {
        Article came = article();
        slots.add(new Slot(
                List.of(),
                came,
                List.of(new Hand.Deed(
                        ChangeClass.INSERTED, came.paragraphs().getFirst().words()))));
    }

    private void split(int number, Article before) {
        Article whole = before.copy();
        if (whole.paragraphs().size() < 4) {
            keep(number, before);
            return;
        }
        int middle = whole.paragraphs().size() / 2;
        int size = whole.paragraphs().size();
        slots.add(new Slot(
                List.of(number), new Article(before.title(), whole.paragraphs().subList(0, middle)), List.of()));
        slots.add(new Slot(
                List.of(number),
                new Article(vocabulary.title(), whole.paragraphs().subList(middle, size)),
                List.of()));
    }

    /** Puts the article at the end of the one before it, where that one came from a single article. */
    private void merge(int number, List<Article> before) {
        if (slots.isEmpty()
                || slots.getLast().from().size() != 1
                || slots.getLast().from().getFirst() != number - 1) {
            keep(number, before.get(number - 1));
            return;
        }
        if (slots.stream().filter(s -> s.from().contains(number - 1)).count() > 1) {
            keep(number, before.get(number - 1));
            return;
        }
        Slot last = slots.removeLast();
        List<Paragraph> both = new ArrayList<>(last.article().paragraphs());
        both.addAll(before.get(number - 1).copy().paragraphs());
        slots.add(
                new Slot(List.of(number - 1, number), new Article(last.article().title(), both), last.deeds()));
    }

    /** Moves one article far from where it stood. */
    private void moveOne() {
        if (slots.size() > 8) {
            slots.add(random.nextInt(3), slots.remove(slots.size() - 2));
        }
    }

    private Truth account(List<Article> before, List<Truth.Change> gone) {
        StringBuilder old = new StringBuilder();
        IntStream.range(0, before.size()).forEach(i -> old.append(before.get(i).written(i + 1)));
        StringBuilder now = new StringBuilder();
        List<Truth.Pair> pairs = new ArrayList<>();
        List<Truth.Change> changes = new ArrayList<>(gone);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            int number = i + 1;
            now.append(slot.article().written(number));
            slot.from().forEach(from -> pairs.add(new Truth.Pair(from, number)));
            slot.deeds().forEach(deed -> changes.add(new Truth.Change(number, deed.kind(), deed.words())));
        }
        return new Truth(old.toString(), now.toString(), pairs, changes);
    }
}
