package travaux.core.proof.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.align.Aligner;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/**
 * Provisions are followed through drafts that number by parts, then by sections, then by articles with placeholders, then
 * afresh. {@code -Dschemes.seed=N} tries other negotiations, {@code -Dschemes.misses=true} prints what was missed,
 * {@code -Dcalibration.write=true} writes the tables into {@code src/docs/calibration.md}.
 */
@Execution(ExecutionMode.CONCURRENT)
class ChangingSchemesTest {

    private static final int NEGOTIATIONS = 36;
    private static final int CHAPTERS = 6;

    private final Map<Scheme, Tally> steps = new LinkedHashMap<>();

    @Test
    void provisionsAreFollowedThroughEveryChangeOfScheme() throws IOException {
        long first = Long.getLong("schemes.seed", 1001);
        for (long seed = first; seed < first + NEGOTIATIONS; seed++) {
            negotiate(seed, tongue(seed));
        }
        Calibration calibration = new Calibration();
        steps.values().forEach(calibration::add);
        List<String> tables = tables(calibration);
        tables.forEach(System.out::println);
        if (Boolean.getBoolean("schemes.misses")) {
            steps.values().forEach(tally -> tally.misses.forEach(System.out::println));
        }
        if (Boolean.getBoolean("calibration.write")) {
            write(tables);
        }
        steps.forEach((scheme, tally) -> {
            assertThat(tally.f1()).as("pairs into " + scheme).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.relationAccuracy()).as("relations into " + scheme).isGreaterThanOrEqualTo(0.95);
        });
        assertThat(calibration.rightAbove(0.9)).as("right of pairs at 0.9").isGreaterThanOrEqualTo(0.97);
        assertThat(calibration.boldest()).as("claimed beyond what came true").isLessThanOrEqualTo(0.05);
    }

    /** Every other negotiation is in English. */
    private static Tongue tongue(long seed) {
        List<Tongue> all = List.of(Tongue.values());
        int turn = Math.floorMod(seed, 2 * all.size());
        return turn < all.size() ? all.get(turn) : Tongue.ENGLISH;
    }

    private void negotiate(long seed, Tongue tongue) {
        Random random = new Random(~seed);
        Negotiation negotiation = new Negotiation(seed, tongue);
        Text text = negotiation.first(CHAPTERS);
        Written written = new Writer(Scheme.PARTS, tongue, random).write(text);
        for (Step step : Step.values()) {
            Scheme scheme = step.scheme;
            Text next = negotiation.next(text, step);
            Written nextWritten = new Writer(scheme, tongue, random).write(next);
            score(written, nextWritten, steps.computeIfAbsent(scheme, s -> new Tally()), seed + " " + tongue);
            text = next;
            written = nextWritten;
        }
    }

    private static void score(Written old, Written now, Tally tally, String name) {
        Draft before = read(old);
        Draft after = read(now);
        List<String> known = new ArrayList<>(tally.misses);
        new Judge(old, before, now, after, tally).score(Aligner.align(before, after, List.of(), Budget.unlimited()));
        tally.misses.replaceAll(miss -> known.remove(miss) ? miss : name + ": " + miss);
    }

    private static Draft read(Written written) {
        try {
            RawFile file = new RawFile(written.name(), written.text().getBytes(StandardCharsets.UTF_8));
            return new DraftReader().read(Importers.standard().read(file)).draft();
        } catch (UnusableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables(Calibration calibration) {
        List<String> lines = new ArrayList<>(List.of(
                "| into | pairs | precision | recall | F1 | relations right | headings not read |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        steps.forEach((scheme, t) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %d |",
                scheme.name().toLowerCase(Locale.ROOT),
                t.wanted,
                t.precision(),
                t.recall(),
                t.f1(),
                t.relationAccuracy(),
                t.unread)));
        lines.add("");
        lines.addAll(calibration.table());
        return lines;
    }

    /** Puts the tables between the marks of the document that explains them. */
    private static void write(List<String> tables) throws IOException {
        Path document = Path.of("src/docs/calibration.md");
        String text = Files.readString(document);
        String start = "<!-- measured -->\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- /measured -->");
        Files.writeString(document, text.substring(0, from) + String.join("\n", tables) + "\n" + text.substring(to));
    }
}
