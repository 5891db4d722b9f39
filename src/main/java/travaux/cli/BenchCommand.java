package travaux.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.exporting.Json;
import travaux.core.exporting.Medians;
import travaux.core.exporting.Timings;
import travaux.core.work.Benchmark;
import travaux.core.work.TextReference;

/** Medians of each stage. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Times reading, aligning and comparing two texts, and git's word diff on the same words: medians of"
                        + " warm runs in one process.",
        footer = {"%nExample:", "  travaux bench before.md after.md --repeat 30 --format json"})
final class BenchCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier text: a file, or DOSSIER:DRAFT.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later text.")
    private String now = "";

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "30",
            description = "Counted runs. Default: ${DEFAULT-VALUE}.")
    private int repeat = 30;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to wait at most for the compiler to rest. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 30;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (repeat < 1) {
            throw new ParameterException(spec.commandLine(), "--repeat takes 1 or more, not " + repeat + ".");
        }
        if (warmUp < 0) {
            throw new ParameterException(spec.commandLine(), "--warm-up takes 0 or more seconds, not " + warmUp + ".");
        }
        Inputs inputs = new Inputs();
        inputs.trusted(old);
        inputs.trusted(now);
        Medians medians =
                Benchmark.of(TextReference.parse(old), TextReference.parse(now), repeat, Duration.ofSeconds(warmUp));
        switch (format) {
            case text -> destination.write(Timings.of(medians), console);
            case json -> destination.write(Json.benchmark(medians), console);
        }
        return ExitCode.DONE;
    }
}
