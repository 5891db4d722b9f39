package travaux.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ImportOutcome;
import travaux.core.exporting.ImportReport;
import travaux.core.exporting.Json;
import travaux.core.fetching.FetchLimits;
import travaux.core.fetching.FetchWatch;
import travaux.core.fetching.Fetched;
import travaux.core.fetching.Fetcher;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.DataFolder;
import travaux.core.work.Fetching;
import travaux.core.work.ImportChoice;
import travaux.core.work.ImportFiles;
import travaux.core.work.Keeping;

/** Downloads official texts by symbol and keeps them as {@code import} does. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Downloads official texts by symbol from the addresses the dossier gives, and adds them to it. The"
                        + " only command that uses the network.",
        footer = {
            "%nExamples:",
            "  travaux fetch un-cybercrime-convention --draft udtc",
            "  travaux fetch un-cybercrime-convention --draft udtc --lang fr --output downloads --save-only"
        })
final class FetchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Option(
            names = "--draft",
            paramLabel = "ID",
            description = "Only this draft. Default: all whose words are not at hand.")
    private @Nullable String draft;

    @Option(names = "--lang", paramLabel = "CODE", defaultValue = "en", description = "Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the files are saved. Default: a folder of the program's own.")
    private Path folder = DataFolder.path().resolve("downloads");

    @Option(names = "--save-only", description = "Save the files and add nothing to the dossier.")
    private boolean saveOnly;

    @Option(
            names = "--anyway",
            description = "Try symbols too that no source shows, and keep what is doubtful as read.")
    private boolean anyway;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    FetchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dossier opened = new Inputs().library().open(dossier);
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (DraftEntry wanted : Fetching.wanted(opened, Optional.ofNullable(draft))) {
            outcomes.add(outcome(opened, wanted));
        }
        outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).forEach(console.err()::println);
        switch (format) {
            case text ->
                console.write(ImportReport.of(outcomes, console.width()).getBytes(StandardCharsets.UTF_8));
            case json -> console.write(Json.imported(dossier, outcomes));
        }
        return outcomes.stream().allMatch(outcome -> outcome.refusal().isEmpty()) ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private ImportOutcome outcome(Dossier opened, DraftEntry wanted) {
        try {
            if (!wanted.symbolVerified() && !wanted.symbols().isEmpty() && !anyway) {
                throw new UnusableInputException("The symbol " + wanted.symbol().orElse("") + " of " + opened.id() + ":"
                        + wanted.id() + " is not verified: no source read so far shows it. Try it with --anyway.");
            }
            Fetched fetched = new Fetching(new Fetcher(FetchLimits.STANDARD), folder)
                    .fetch(opened, wanted, language, watch(wanted));
            console.err().println("Saved " + fetched.file() + " from " + fetched.address() + ".");
            ImportFiles importing = new ImportFiles(Keeping.standard(), opened, choice(wanted));
            return saveOnly ? importing.preview(fetched.file()) : importing.keep(fetched.file(), anyway);
        } catch (UnusableInputException e) {
            return new ImportOutcome(
                    opened.id() + ":" + wanted.id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private ImportChoice choice(DraftEntry wanted) {
        return new ImportChoice(Optional.of(wanted.id()), Optional.of(language), ImportOptions.DEFAULT, List.of());
    }

    /** Says every megabyte that something comes. */
    private FetchWatch watch(DraftEntry wanted) {
        return new FetchWatch() {
            private long told;

            @Override
            public void received(long bytes) {
                if (bytes >> 20 > told) {
                    told = bytes >> 20;
                    console.err().println(wanted.id() + ": " + told + " MB");
                }
            }
        };
    }
}
