package travaux.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.HistoryText;
import travaux.core.exporting.Json;
import travaux.core.text.Budget;
import travaux.core.trace.Trace;
import travaux.core.work.Tracing;

/** One provision through every draft. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Follows one provision through every draft: its number, words and brackets in each, what changed, and"
                        + " when each word came and went.",
        footer = {
            "%nIn text, a small figure before words is the draft in which they first stood.",
            "Square brackets are always the text's own.",
            "%nExamples:",
            "  travaux history tutorial --unit 9",
            "  travaux history tutorial --unit 5 --in zero --format json"
        })
final class HistoryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Option(
            names = "--unit",
            paramLabel = "NUMBER",
            required = true,
            description = "Its number in the last draft, qualified by its parent where it occurs twice (II.3a).")
    private String unit = "";

    @Option(names = "--in", paramLabel = "DRAFT", description = "The draft that --unit counts in, by its id.")
    private @Nullable String in;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dossier opened = new Inputs().library().open(dossier);
        Trace trace = Tracing.trace(opened, unit, Optional.ofNullable(in), Budget.unlimited());
        switch (format) {
            case text ->
                destination.write(HistoryText.of(opened, trace, destination.ink(console), console.width()), console);
            case json -> destination.write(Json.history(opened, trace), console);
        }
        return ExitCode.DONE;
    }
}
