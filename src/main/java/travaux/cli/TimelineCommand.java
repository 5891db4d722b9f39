package travaux.cli;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Json;
import travaux.core.exporting.TimelineText;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Happened;
import travaux.core.work.Events;

/** What happened when. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Shows the events of a dossier by year, with their votes, what was planned of them, and sources.",
        footer = {
            "%nExamples:",
            "  travaux timeline un-cybercrime-convention",
            "  travaux timeline un-cybercrime-convention --from 2024 --to 2024-08 --format json",
            "  travaux timeline un-cybercrime-convention --unit 6"
        })
final class TimelineCommand implements Callable<Integer> {

    /** Reads a date that may be only a year or a month. */
    static final class DateReader implements ITypeConverter<EventDate> {
        @Override
        public EventDate convert(String written) {
            try {
                return new EventDate(written);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("“" + written + "” is no date; write 2024, 2024-02 or 2024-02-09");
            }
        }
    }

    private final Console console;

    @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateReader.class,
            description = "Not before this year, month or day.")
    private @Nullable EventDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateReader.class,
            description = "Not after this year, month or day.")
    private @Nullable EventDate to;

    @Option(
            names = "--unit",
            paramLabel = "NUMBER",
            description = "Only what concerns this article, by its number in the last draft.")
    private @Nullable String unit;

    @Option(names = "--in", paramLabel = "DRAFT", description = "The draft that --unit counts in, by its id.")
    private @Nullable String in;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dossier opened = new Inputs().library().open(dossier);
        List<Event> between = Events.between(opened, Optional.ofNullable(from), Optional.ofNullable(to));
        Happened happened = Events.ask(opened, Optional.ofNullable(unit), Optional.ofNullable(in), between);
        switch (format) {
            case text ->
                destination.write(
                        TimelineText.of(opened, happened, destination.ink(console), console.width()), console);
            case json -> destination.write(Json.timeline(opened, happened), console);
        }
        return ExitCode.DONE;
    }
}
