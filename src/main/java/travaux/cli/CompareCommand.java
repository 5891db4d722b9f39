package travaux.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.exporting.AskedBeside;
import travaux.core.exporting.HtmlReport;
import travaux.core.exporting.Json;
import travaux.core.exporting.TextReport;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Note;
import travaux.core.work.Asking;
import travaux.core.work.Comparing;
import travaux.core.work.Correcting;
import travaux.core.work.OpenedText;
import travaux.core.work.UnitFinder;

/** The differences of two texts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Shows what changed from OLD to NEW, unit by unit, and what became of the brackets.",
        footer = {
            "%nIn text, {-words-} went, {+words+} came, {<1 words<} moved away and {>1 words>} moved here;",
            "square brackets are always the text's own.",
            "%nExamples:",
            "  travaux compare before.md after.md",
            "  travaux compare before.md after.md --unit 9",
            "  travaux compare tutorial:zero tutorial:final --format html --output changes.html",
            "  travaux compare before.md after.md --unit 7 --in old --format json"
        })
final class CompareCommand implements Callable<Integer> {

    /** For whom the comparison is written. */
    enum CompareFormat {
        text,
        json,
        html
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier text: a file, or DOSSIER:DRAFT.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later text.")
    private String now = "";

    @Option(
            names = "--unit",
            paramLabel = "NUMBER",
            description = "Only this unit: its number in NEW, qualified by its parent where it occurs twice (II.3a).")
    private @Nullable String unit;

    @Option(
            names = "--in",
            paramLabel = "DRAFT",
            description = "The side --unit counts in: old, new, or the id of one of the two drafts. Default: new.")
    private @Nullable String in;

    @Option(
            names = "--hide-weak",
            description =
                    "Leave out positions that rest on weak or machine-made sources alone; otherwise they are marked.")
    private boolean hideWeak;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private CompareFormat format = CompareFormat.text;

    @Mixin
    private final TrackedChanges tracked = new TrackedChanges();

    @Mixin
    private final Destination destination = new Destination();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Inputs inputs = new Inputs(tracked.options());
        long start = System.nanoTime();
        OpenedText before = inputs.trusted(old);
        OpenedText after = inputs.trusted(now);
        double reading = (System.nanoTime() - start) / 1e6;
        UnitFinder.Side side = side(before, after);
        Correcting.of(before, after).lost().forEach(console.err()::println);
        DraftComparison whole = Comparing.compare(before, after, Budget.unlimited());
        DraftComparison comparison = chosen(whole, side);
        List<Note> warnings = Comparing.warnings(before, after);
        warnings.forEach(warning -> console.err().println(warning.message()));
        List<Note> asRead = Comparing.asRead(before, after, whole);
        Optional<AskedBeside> found = Asking.beside(before, after);
        Optional<AskedBeside> asked = hideWeak ? found.map(AskedBeside::withoutWeak) : found;
        switch (format) {
            case text ->
                destination.write(
                        TextReport.of(comparison, destination.ink(console), console.width(), asked, asRead), console);
            case json -> {
                List<Note> all =
                        Stream.concat(warnings.stream(), asRead.stream()).toList();
                destination.write(Json.comparison(comparison, reading, all, asked), console);
            }
            case html -> destination.write(HtmlReport.of(comparison, asked, asRead), console);
        }
        return ExitCode.DONE;
    }

    private DraftComparison chosen(DraftComparison all, UnitFinder.Side side) throws UnusableInputException {
        if (unit == null) {
            return all;
        }
        List<UnitComparison> one = List.of(UnitFinder.find(all, unit, side));
        return new DraftComparison(all.old(), all.now(), one, all.aligning(), all.diffing());
    }

    private UnitFinder.Side side(OpenedText before, OpenedText after) {
        if (in == null || in.equalsIgnoreCase("new") || isDraft(after, in)) {
            return UnitFinder.Side.NEW;
        }
        if (in.equalsIgnoreCase("old") || isDraft(before, in)) {
            return UnitFinder.Side.OLD;
        }
        throw new ParameterException(
                spec.commandLine(), "--in takes old, new, or the id of one of the two drafts, not “" + in + "”.");
    }

    private static boolean isDraft(OpenedText text, String id) {
        return text.home().map(home -> home.entry().id().equals(id)).orElse(false);
    }
}
