package travaux.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.core.dossier.Fault;
import travaux.core.exporting.FaultList;
import travaux.core.exporting.Json;

/** Validates a dossier. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a dossier, every fact's source included; names file, place and cure of each fault.",
        footer = {"%nExamples:", "  travaux check tutorial", "  travaux check my-dossier --format json"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Fault> faults = new Inputs().library().check(dossier);
        switch (format) {
            case text -> destination.write(FaultList.of(dossier, faults, console.width()), console);
            case json -> destination.write(Json.faults(faults), console);
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
    }
}
