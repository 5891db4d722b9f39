package travaux.core.align;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.text.UnitKind;

/**
 * What speaks for and against two units being one, as a sum of log odds. The weights say how much each witness is trusted: words
 * most, then titles, then numbers, which count only as far as the two drafts were seen to number alike.
 */
final class Evidence {

    private static final double TEXT = 7;
    private static final double TEXT_BASE = -2.2;
    /** Long texts on different matters are seldom alike, even in formulaic drafts: their words tell more, either way. */
    private static final int TELLING_WORDS = 40;

    private static final double LONG_TEXT = 9.4;
    private static final double LONG_TEXT_BASE = -3.4;
    private static final double NO_TEXT_BASE = -0.6;
    private static final double UNRELATED = -1.5;
    private static final double UNRELATED_BELOW = 0.08;
    private static final int ENOUGH_WORDS = 20;
    private static final double TITLE = 3;
    private static final double OTHER_TITLE = -2;
    /** How much a title counts that holds the other's words among more. */
    private static final double TITLE_CUT = 0.8;

    private static final double SAME_TITLE = 0.6;
    private static final double NUMBER = 1.6;
    private static final double OTHER_NUMBER = -0.8;
    private static final double RELATED_KIND = -1.5;
    private static final double OTHER_KIND = -5;
    private static final double NOTHING_SHARED = 0.005;
    private static final double STRAY = -12;

    private final List<Profile> old;
    private final List<Profile> now;
    private final double[] wordWeights;
    private final double[] pairWeights;
    private final Likeness likeness;
    private final double numberTrust;

    private Evidence(List<Profile> old, List<Profile> now, double[] wordWeights, double[] pairWeights) {
        this.old = old;
        this.now = now;
        this.wordWeights = wordWeights;
        this.pairWeights = pairWeights;
        this.likeness = new Likeness(old, now, wordWeights, pairWeights);
        this.numberTrust = 0.5;
    }

    private Evidence(Evidence evidence, double numberTrust) {
        this.old = evidence.old;
        this.now = evidence.now;
        this.wordWeights = evidence.wordWeights;
        this.pairWeights = evidence.pairWeights;
        this.likeness = evidence.likeness;
        this.numberTrust = numberTrust;
    }

    /** Weighs the units of two drafts; how alike they number is not yet known. */
    static Evidence of(List<Profile> old, List<Profile> now, Lexicon lexicon) {
        List<Bag> words =
                Stream.concat(old.stream(), now.stream()).map(Profile::words).toList();
        List<Bag> pairs =
                Stream.concat(old.stream(), now.stream()).map(Profile::pairs).toList();
        return new Evidence(old, now, Weights.of(lexicon.size(), words), Weights.of(lexicon.pairCount(), pairs));
    }

    /** The same, numbers trusted so far: 0 if numbers were seen to say nothing, 1 if they were always right. */
    Evidence trustingNumbers(double trust) {
        return new Evidence(this, trust);
    }

    double[] wordWeights() {
        return wordWeights;
    }

    double[] pairWeights() {
        return pairWeights;
    }

    Candidate weigh(int oldPlace, int nowPlace) {
        return weigh(oldPlace, nowPlace, similarity(old.get(oldPlace), now.get(nowPlace)));
    }

    /** The same pair weighed anew: how alike its words are is known. */
    Candidate weigh(Candidate pair) {
        return weigh(pair.old(), pair.now(), pair.similarity());
    }

    private Candidate weigh(int oldPlace, int nowPlace, double similarity) {
        Profile a = old.get(oldPlace);
        Profile b = now.get(nowPlace);
        double odds = text(a, b, similarity) + title(a, b) + number(a, b) + kind(a, b);
        return new Candidate(oldPlace, nowPlace, similarity, odds + (isStray(a, b, similarity) ? STRAY : 0));
    }

    /**
     * Whether two texts without a number share no word, neither of text nor of title: only where nothing else stands in either
     * draft is one the other's heir.
     */
    private boolean isStray(Profile a, Profile b, double similarity) {
        boolean unnumbered = isPlain(a.unit().kind()) && isPlain(b.unit().kind());
        boolean bothBlank = a.length() == 0 && b.length() == 0;
        boolean titled = a.title().total() > 0 && b.title().total() > 0;
        boolean nothingShared = bothBlank ? titled : similarity < NOTHING_SHARED;
        return unnumbered && nothingShared && titleLikeness(a, b) < SAME_TITLE && (old.size() > 1 || now.size() > 1);
    }

    /** How alike the words of an old unit and a new one are, 0 to 1; 1 where neither has any. */
    double similarity(Profile a, Profile b) {
        return likeness.of(a, b);
    }

    private static double text(Profile a, Profile b, double similarity) {
        if (a.length() == 0 || b.length() == 0) {
            return NO_TEXT_BASE;
        }
        int fewer = Math.min(a.length(), b.length());
        boolean unrelated = similarity < (fewer >= ENOUGH_WORDS ? UNRELATED_BELOW : UNRELATED_BELOW / 4);
        boolean telling = fewer >= TELLING_WORDS;
        double weighed = telling ? LONG_TEXT_BASE + LONG_TEXT * similarity : TEXT_BASE + TEXT * similarity;
        return weighed + (unrelated ? UNRELATED : 0);
    }

    private double title(Profile a, Profile b) {
        if (a.title().total() == 0 || b.title().total() == 0) {
            return 0;
        }
        double alike = titleLikeness(a, b);
        return alike < 0.1 ? OTHER_TITLE : TITLE * (alike - 0.25);
    }

    /** A title is often made longer or cut short: one that holds all words of the other is like it, whatever else it says. */
    private double titleLikeness(Profile a, Profile b) {
        boolean shorter = a.title().total() <= b.title().total();
        Bag one = shorter ? a.title() : b.title();
        Bag other = shorter ? b.title() : a.title();
        return Math.max(one.dice(other, wordWeights), TITLE_CUT * one.shareIn(other, wordWeights));
    }

    private double number(Profile a, Profile b) {
        String one = a.unit().number();
        String other = b.unit().number();
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (!one.equals(other)) {
            return OTHER_NUMBER * numberTrust;
        }
        boolean sameParent = a.parentNumber().equals(b.parentNumber());
        return NUMBER * numberTrust * (sameParent ? 1 : 0.6);
    }

    private static double kind(Profile a, Profile b) {
        UnitKind one = a.unit().kind();
        UnitKind other = b.unit().kind();
        if (one == other) {
            return 0;
        }
        boolean related = (one.isDivision() && other.isDivision())
                || (isProvision(one) && isProvision(other))
                || (isPlain(one) && isPlain(other));
        return related ? RELATED_KIND : OTHER_KIND;
    }

    private static boolean isProvision(UnitKind kind) {
        return kind == UnitKind.ARTICLE || kind == UnitKind.SECTION;
    }

    private static boolean isPlain(UnitKind kind) {
        return kind == UnitKind.PREAMBLE || kind == UnitKind.OTHER;
    }
}
