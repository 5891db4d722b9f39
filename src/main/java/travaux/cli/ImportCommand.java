package travaux.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import travaux.core.dossier.DossierArchive;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.ImportOutcome;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Preview;
import travaux.core.exporting.ImportReport;
import travaux.core.exporting.Json;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.Carrying;
import travaux.core.work.DataFolder;
import travaux.core.work.ImportChoice;
import travaux.core.work.ImportFiles;
import travaux.core.work.Keeping;

/** Adds official texts to a dossier. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds official texts to a dossier, each to the draft that its masthead names; says what was found.",
        footer = {
            "%nExamples:",
            "  travaux import draft.pdf --dossier un-cybercrime-convention --dry-run",
            "  travaux import folder-of-pdfs --dossier un-cybercrime-convention",
            "  travaux import draft.docx --dossier my-dossier --draft zero --state accepted",
            "  travaux import --list --dossier un-cybercrime-convention",
            "  travaux import --remove zero --dossier my-dossier"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A file, a folder of files, or a dossier saved as one file (.travaux).")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dossier", paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private @Nullable String dossier;

    @Option(names = "--draft", paramLabel = "ID", description = "The draft it is, where that cannot be told.")
    private @Nullable String draft;

    @Option(names = "--lang", paramLabel = "CODE", description = "Its language, such as en or ar.")
    private @Nullable String language;

    @Mixin
    private final TrackedChanges tracked = new TrackedChanges();

    @Option(names = "--dry-run", description = "Only show what would be kept.")
    private boolean dry;

    @Option(names = "--anyway", description = "Keep also what cannot be trusted as read.")
    private boolean anyway;

    @Option(names = "--remove", paramLabel = "DRAFT", description = "Take away what is kept of a draft.")
    private @Nullable String remove;

    @Option(names = "--again", paramLabel = "DRAFT", description = "Read what is kept of a draft again.")
    private @Nullable String again;

    @Option(names = "--list", description = "Show which texts are at hand.")
    private boolean list;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Keeping keeping = Keeping.standard();
        if (isArchive()) {
            return carried();
        }
        Dossier opened = open();
        if (list) {
            return list(keeping, opened);
        }
        if (remove != null) {
            return removed(keeping.remove(opened, remove));
        }
        if (again != null) {
            return told(again(keeping, opened, again));
        }
        return told(imported(new ImportFiles(keeping, opened, choice())));
    }

    private boolean isArchive() {
        return files.size() == 1 && files.getFirst().toString().endsWith("." + DossierArchive.ENDING);
    }

    private int carried() throws UnusableInputException {
        Carrying.Opened opened = new Carrying(DataFolder.path()).open(files.getFirst());
        console.err()
                .println(opened.dossier() + (opened.installed() ? " is in the library now; " : " was here already; ")
                        + "texts added: " + opened.added().size() + ".");
        opened.left()
                .forEach(text -> console.err()
                        .println("Left out: " + text.name() + ", since another text of " + text.draft()
                                + " is kept here."));
        return ExitCode.DONE;
    }

    private String dossier() {
        if (dossier == null) {
            throw new ParameterException(spec.commandLine(), "Name the dossier with --dossier DOSSIER.");
        }
        return dossier;
    }

    /** Opens the dossier once it is clear that exactly one thing is asked for. */
    private Dossier open() throws UnusableInputException {
        int asked = (files.isEmpty() ? 0 : 1) + (list ? 1 : 0) + (remove == null ? 0 : 1) + (again == null ? 0 : 1);
        if (asked != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Name files, or one of --list, --remove DRAFT and --again DRAFT.");
        }
        return new Inputs().library().open(dossier());
    }

    private List<ImportOutcome> imported(ImportFiles importing) throws UnusableInputException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (Path file : ImportFiles.listed(files)) {
            outcomes.add(dry ? importing.preview(file) : importing.keep(file, anyway));
        }
        return outcomes;
    }

    private List<ImportOutcome> again(Keeping keeping, Dossier opened, String id) throws UnusableInputException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (Preview preview : keeping.again(opened, id, choice())) {
            Optional<KeptText> kept = dry ? Optional.empty() : Optional.of(keeping.keep(preview, anyway));
            outcomes.add(new ImportOutcome(preview.file().name(), Optional.of(preview), kept, Optional.empty()));
        }
        return outcomes;
    }

    private int told(List<ImportOutcome> outcomes) throws UnusableInputException {
        switch (format) {
            case text -> destination.write(ImportReport.of(outcomes, console.width()), console);
            case json -> destination.write(Json.imported(dossier(), outcomes), console);
        }
        outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).forEach(console.err()::println);
        return outcomes.stream().allMatch(outcome -> outcome.refusal().isEmpty()) ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private int removed(List<KeptText> texts) {
        texts.forEach(text -> console.err().println("Removed: " + text.name() + " of " + text.draft() + "."));
        return ExitCode.DONE;
    }

    private int list(Keeping keeping, Dossier opened) throws UnusableInputException {
        List<DraftAtHand> drafts = keeping.atHand(opened);
        switch (format) {
            case text -> destination.write(ImportReport.list(drafts, console.width()), console);
            case json -> destination.write(Json.atHand(dossier(), drafts), console);
        }
        return ExitCode.DONE;
    }

    private ImportChoice choice() {
        return new ImportChoice(
                Optional.ofNullable(draft), Optional.ofNullable(language), tracked.options(), List.of());
    }
}
