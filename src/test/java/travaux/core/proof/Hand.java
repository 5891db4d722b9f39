package travaux.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import travaux.core.diff.ChangeClass;

/** A negotiator's hand: does one thing to one clause of a paragraph and says what it did. */
final class Hand {

    /**
     * What was done.
     *
     * @param kind its class
     * @param words the words it was done to
     */
    record Deed(ChangeClass kind, String words) {

        /** Whether "moved and edited" says all of it where its paragraph was moved as well. */
        boolean isOfWords() {
            return kind == ChangeClass.WORDING || kind == ChangeClass.INSERTED || kind == ChangeClass.DELETED;
        }

        /** Whether it touched more than brackets. */
        boolean isEdit() {
            return kind != ChangeClass.BRACKETS_ADDED && kind != ChangeClass.BRACKETS_LIFTED;
        }
    }

    private final Random random;
    private final Vocabulary vocabulary;

    Hand(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /** Touches one clause in a way that its state allows. */
    Optional<Deed> touch(Paragraph paragraph) {
        List<Clause> clauses = paragraph.clauses();
        int at = 1 + random.nextInt(clauses.size() - 1);
        Clause clause = clauses.get(at);
        if (clause.isRivals()) {
            return Optional.of(settle(clauses, at));
        }
        return Optional.of(clause.bracketed() ? touchBracketed(clauses, at) : touchPlain(clauses, at));
    }

    private Deed settle(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        if (random.nextInt(4) == 0) {
            String rival = vocabulary.phrase();
            List<String> rivals = new ArrayList<>(clause.wordings());
            rivals.add(rival);
            clauses.set(at, new Clause(rivals, true));
            return new Deed(ChangeClass.ALTERNATIVE_ADDED, rival);
        }
        String chosen = clause.wordings().get(random.nextInt(clause.wordings().size()));
        clauses.set(at, Clause.plain(chosen));
        return new Deed(ChangeClass.ALTERNATIVE_CHOSEN, chosen);
    }

    private Deed touchBracketed(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        if (random.nextBoolean()) {
            clauses.set(at, clause.inBrackets(false));
            return new Deed(ChangeClass.BRACKETS_LIFTED, clause.words());
        }
        clauses.remove(at);
        return new Deed(ChangeClass.BRACKETED_TEXT_DROPPED, clause.words());
    }

    private Deed touchPlain(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        int deed = random.nextInt(5);
        if (deed < 2 && wouldTouch(clauses, at)) {
            // Groups side by side would be read as rivals, rightly: that is no lone pair of brackets.
            deed = 4;
        }
        return switch (deed) {
            case 0 -> {
                clauses.set(at, clause.inBrackets(true));
                yield new Deed(ChangeClass.BRACKETS_ADDED, clause.words());
            }
            case 1 -> {
                clauses.remove(at);
                yield new Deed(ChangeClass.DELETED, clause.words());
            }
            case 2 -> {
                Clause came = Clause.plain(vocabulary.phrase());
                clauses.add(at, came);
                yield new Deed(ChangeClass.INSERTED, came.words());
            }
            case 3 -> force(clauses, at);
            default -> {
                String came = vocabulary.phrase();
                clauses.set(at, Clause.plain(came));
                yield new Deed(ChangeClass.WORDING, came);
            }
        };
    }

    /** Whether brackets around a clause, or its absence, would bring two groups side by side. */
    private static boolean wouldTouch(List<Clause> clauses, int at) {
        return clauses.get(at - 1).bracketed()
                || (at + 1 < clauses.size() && clauses.get(at + 1).bracketed());
    }

    /** Turns the paragraph's duty, in its first clause, into a softer one. */
    private Deed force(List<Clause> clauses, int at) {
        Clause first = clauses.getFirst();
        if (!first.words().contains(" shall ")) {
            Clause came = Clause.plain(vocabulary.phrase());
            clauses.add(at, came);
            return new Deed(ChangeClass.INSERTED, came.words());
        }
        String softer = random.nextBoolean() ? "should" : "may";
        clauses.set(0, Clause.plain(first.words().replace(" shall ", " " + softer + " ")));
        return new Deed(ChangeClass.LEGAL_FORCE, softer);
    }
}
