package travaux.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.core.exporting.Json;
import travaux.core.exporting.Outline;
import travaux.core.work.OpenedText;

/** Reads one text and shows its structure. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Reads one text and shows its units, brackets, and what is to be said of how it was read.",
        footer = {"%nExamples:", "  travaux inspect draft.md", "  travaux inspect tutorial:zero --format json"})
final class InspectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TEXT", description = "A file, or DOSSIER:DRAFT.")
    private String text = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final TrackedChanges tracked = new TrackedChanges();

    @Mixin
    private final Destination destination = new Destination();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenedText opened = new Inputs(tracked.options()).open(text);
        switch (format) {
            case text ->
                destination.write(Outline.of(opened.reading(), destination.ink(console), console.width()), console);
            case json -> destination.write(Json.inspection(opened.reading()), console);
        }
        opened.warnings().forEach(warning -> console.err().println(warning.message()));
        if (opened.reading().isDoubtful()) {
            console.err().println(Inputs.doubts(opened));
            return ExitCode.UNUSABLE;
        }
        return ExitCode.DONE;
    }
}
