package travaux.cli;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Json;
import travaux.core.exporting.PositionsText;
import travaux.core.record.Delegation;
import travaux.core.record.Recorded;
import travaux.core.work.DidYouMean;
import travaux.core.work.PositionQuery;
import travaux.core.work.Positions;

/** Who wanted what. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = {
            "Shows who is recorded to have wanted what of which provision, which words were in dispute, and what was"
                    + " said, with sources.",
            "An article is followed through the drafts, so that what was said of it under an older number is found."
        },
        footer = {
            "%nExamples:",
            "  travaux positions un-cybercrime-convention --unit 6",
            "  travaux positions un-cybercrime-convention --unit 42 --in cnd-1",
            "  travaux positions un-cybercrime-convention --delegation Canada --in rdtc",
            "  travaux positions un-cybercrime-convention --term \"without right\" --format json"
        })
final class PositionsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Option(
            names = "--unit",
            paramLabel = "NUMBER",
            description =
                    "An article by its number in the last draft, with or without a paragraph; or a subject, such as"
                            + " preamble.")
    private @Nullable String unit;

    @Option(
            names = "--in",
            paramLabel = "DRAFT",
            description =
                    "The draft that --unit counts in, by its id. Without --unit: only what was said of that draft.")
    private @Nullable String in;

    @Option(
            names = "--delegation",
            paramLabel = "NAME",
            description =
                    "Only what this State, group or body took or stood behind, by any of its names. A group is never"
                            + " opened into its members.")
    private @Nullable String delegation;

    @Option(names = "--term", paramLabel = "WORDS", description = "Only what is about these words.")
    private @Nullable String term;

    @Option(
            names = "--hide-weak",
            description = "Leave out what rests on weak or machine-made sources alone; otherwise it is marked.")
    private boolean hideWeak;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    PositionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dossier opened = new Inputs().library().open(dossier);
        PositionQuery query = new PositionQuery(
                Optional.ofNullable(unit),
                Optional.ofNullable(in),
                delegation == null ? Optional.empty() : Optional.of(delegation(opened, delegation)),
                Optional.ofNullable(term));
        Recorded found = Positions.ask(opened, query);
        Recorded recorded = hideWeak ? found.withoutWeak() : found;
        switch (format) {
            case text ->
                destination.write(
                        PositionsText.of(opened, recorded, destination.ink(console), console.width()), console);
            case json -> destination.write(Json.positions(opened, recorded), console);
        }
        return ExitCode.DONE;
    }

    private Delegation delegation(Dossier opened, String name) {
        Set<String> names = Positions.names(opened);
        return opened.record()
                .called(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        names.isEmpty()
                                ? "The dossier “" + opened.id() + "” records no delegations."
                                : "There is no delegation “" + name + "” in the dossier “" + opened.id() + "”"
                                        + DidYouMean.sentence(name, names)));
    }
}
