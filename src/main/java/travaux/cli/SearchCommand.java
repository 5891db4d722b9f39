package travaux.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Json;
import travaux.core.exporting.SearchText;
import travaux.core.search.SearchResult;
import travaux.core.search.SearchScope;
import travaux.core.search.UnusableQueryException;
import travaux.core.text.Budget;
import travaux.core.work.Searching;

/** Words in everything a dossier holds. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds words in the drafts of a dossier and in its record: how often in each draft, and where. A"
                + " paragraph must have all the words.",
        footer = {
            "%nIn a query, \"quotation marks\" hold a phrase exactly as written, and a star",
            "stands for the rest of a word: tid*. Case, accents, Arabic vowel signs and",
            "width do not matter. In text, {*words*} are what was found. The id of an entry of",
            "the record, as in pos-020, finds that entry.",
            "%nExamples:",
            "  travaux search tutorial harbour authority",
            "  travaux search tutorial '\"tidal records\"' --changed-only",
            "  travaux search un-cybercrime-convention safeg* --format json"
        })
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
    private String dossier = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "The words to look for.")
    private List<String> query = new ArrayList<>();

    @Option(
            names = "--changed-only",
            description = "Only where the words came, went, moved, or changed brackets from a draft to the next.")
    private boolean changedOnly;

    @Option(names = "--in-brackets", description = "Only where the words stand in brackets.")
    private boolean inBrackets;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "In text, show at most N hits of a draft; all are counted. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Mixin
    private final Destination destination = new Destination();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (most < 0) {
            throw new ParameterException(spec.commandLine(), "--most is a number of hits, 0 or more.");
        }
        Dossier opened = new Inputs().library().open(dossier);
        SearchResult result = search(opened);
        switch (format) {
            case text ->
                destination.write(
                        SearchText.of(opened, result, most, destination.ink(console), console.width()), console);
            case json -> destination.write(Json.search(result), console);
        }
        return ExitCode.DONE;
    }

    private SearchResult search(Dossier opened) {
        try {
            SearchScope scope = new SearchScope(changedOnly, inBrackets);
            return Searching.search(opened, String.join(" ", query), scope, Budget.unlimited());
        } catch (UnusableQueryException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
