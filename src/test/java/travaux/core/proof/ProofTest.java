package travaux.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/**
 * The engine's answers scored against texts whose truth is known, and printed. {@code -Dproof.seed=N} tries other texts,
 * {@code -Dproof.misses=true} prints what was missed.
 */
class ProofTest {

    private static final int TEXTS = 20;
    private static final int ARTICLES = 40;

    @Test
    void pairsAndChangesAreFoundInNegotiatedTexts() {
        long first = Long.getLong("proof.seed", 1);
        Scoring scoring = new Scoring();
        LongStream.range(first, first + TEXTS).forEach(seed -> score(seed, scoring));
        print(scoring);
        assertThat(scoring.pairs().f1()).as("articles paired").isGreaterThanOrEqualTo(0.98);
        assertThat(scoring.changes().f1()).as("changes classed").isGreaterThanOrEqualTo(0.95);
        assertThat(scoring.byConfidence().getOrDefault(9, Score.NOTHING).precision())
                .as("right of the pairs of which the engine is nine tenths sure")
                .isGreaterThanOrEqualTo(0.9);
    }

    /** A text that is rewritten from beginning to end speaks in the same formulas; none of its passages came from elsewhere. */
    @Test
    void whatHasOnlyFormulasInCommonHasNotMoved() {
        BigTexts.Pair pair = BigTexts.rewritten(Long.getLong("proof.seed", 1), 120);
        DraftComparison answer = DraftDiff.compare(read(pair.old()), read(pair.now()), List.of(), Budget.unlimited());
        assertThat(answer.units().stream()
                        .flatMap(unit -> unit.changes().stream())
                        .filter(change -> !change.runs().isEmpty())
                        .filter(change -> change.classes().contains(ChangeClass.MOVED)
                                || change.classes().contains(ChangeClass.MOVED_EDITED)))
                .as("ends of moved passages, of some 400 paragraphs")
                .hasSizeLessThanOrEqualTo(4);
    }

    private static void score(long seed, Scoring scoring) {
        Truth truth = NegotiatedText.of(seed, ARTICLES);
        DraftComparison answer = DraftDiff.compare(read(truth.old()), read(truth.now()), List.of(), Budget.unlimited());
        scoring.add(truth, answer);
    }

    private static Draft read(String text) {
        try {
            RawFile file = new RawFile("generated.md", text.getBytes(StandardCharsets.UTF_8));
            return new DraftReader().read(Importers.standard().read(file)).draft();
        } catch (UnusableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(Scoring scoring) {
        System.out.println("articles paired          " + scoring.pairs());
        System.out.println("changes classed          " + scoring.changes());
        scoring.byClass().forEach((kind, score) -> System.out.printf("  %-22s %s%n", kind.wireName(), score));
        System.out.println("pairs by confidence");
        scoring.byConfidence()
                .forEach((tenth, score) -> System.out.printf(
                        Locale.ROOT,
                        "  %.1f to %.1f  %4d, right %.3f%n",
                        tenth / 10.0,
                        (tenth + 1) / 10.0,
                        score.found(),
                        score.precision()));
        if (Boolean.getBoolean("proof.misses")) {
            scoring.misses().forEach(System.out::println);
        }
    }
}
