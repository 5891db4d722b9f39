package travaux.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import travaux.core.exporting.Ink;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.Saving;

/** Where a result goes, and how it is coloured. */
final class Destination {

    /** When to write colours. */
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output; it is there as a whole or not at all.")
    private @Nullable Path output;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Colours in text: ${COMPLETION-CANDIDATES}. Default: auto, on a terminal and unless NO_COLOR is"
                            + " set.")
    private Colour colour = Colour.auto;

    void write(byte[] result, Console console) throws UnusableInputException {
        Optional<Path> file = Optional.ofNullable(output);
        if (file.isPresent()) {
            Saving.save(file.get(), result);
        } else {
            console.write(result);
        }
    }

    void write(String result, Console console) throws UnusableInputException {
        write(result.getBytes(StandardCharsets.UTF_8), console);
    }

    Ink ink(Console console) {
        return switch (colour) {
            case always -> Ink.COLOUR;
            case never -> Ink.PLAIN;
            case auto -> wantsColour(console) ? Ink.COLOUR : Ink.PLAIN;
        };
    }

    /** The convention of no-color.org, and terminals that say they can do nothing. */
    private boolean wantsColour(Console console) {
        boolean refused = !console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                || console.environment().getOrDefault("TERM", "").equals("dumb");
        return console.terminal() && output == null && !refused;
    }
}
