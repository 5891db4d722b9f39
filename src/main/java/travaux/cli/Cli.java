package travaux.cli;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.DidYouMean;
import travaux.core.work.Mishap;
import travaux.core.work.Pictures;

/** Runs one command and says how it ended. No stack trace reaches the user. */
public final class Cli {
    private Cli() {}

    /**
     * Runs a command.
     *
     * @param pictures what draws views; asked only by commands that need it, empty where there is no screen toolkit
     * @return 0 done, 1 an unexpected failure, 2 the words are wrong, 3 an input cannot be used or has faults
     */
    public static int run(String[] words, Console console, Supplier<Optional<Pictures>> pictures) {
        return commandLine(console, pictures).execute(words);
    }

    static CommandLine commandLine(Console console, Supplier<Optional<Pictures>> pictures) {
        CommandLine line = new CommandLine(new TravauxCommand())
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new AlignCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new HistoryCommand(console))
                .addSubcommand(new TimelineCommand(console))
                .addSubcommand(new FetchCommand(console))
                .addSubcommand(new PositionsCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new SnapshotCommand(pictures))
                .addSubcommand(new BenchCommand(console))
                .addSubcommand(new CompletionCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.writer())
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, _) -> wrongCall(e, console))
                .setExecutionExceptionHandler((e, _, _) -> failed(e, console));
        return line;
    }

    private static int wrongCall(ParameterException e, Console console) {
        console.err().println(e instanceof UnmatchedArgumentException words ? unknown(words) : e.getMessage());
        console.err().println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_CALL;
    }

    /** The first word that means nothing, and what may have been meant; what follows it is often wrong only because of it. */
    private static String unknown(UnmatchedArgumentException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String word = e.getUnmatched().stream()
                .filter(unmatched -> unmatched.startsWith("-"))
                .findFirst()
                .orElse(e.getUnmatched().getFirst());
        boolean option = word.startsWith("-");
        Set<String> known =
                option ? spec.optionsMap().keySet() : spec.subcommands().keySet();
        String kind = option ? "option" : spec.subcommands().isEmpty() ? "further word" : "command";
        return "There is no " + kind + " “" + word + "”" + DidYouMean.sentence(word, known);
    }

    private static int failed(Exception e, Console console) {
        return switch (e) {
            case UnusableInputException unusable -> {
                console.err().println(unusable.getMessage());
                yield ExitCode.UNUSABLE;
            }
            case CancellationException _ -> {
                console.err().println("Cancelled.");
                yield ExitCode.FAILED;
            }
            default -> unexpected(e, console);
        };
    }

    /** Says that something failed that nobody foresaw: a short code, and where the details are. */
    public static int unexpected(Throwable failure, Console console) {
        Mishap mishap = Mishap.of(failure);
        String details = mishap.log().map(log -> " Details are in " + log + ".").orElse("");
        console.err().println("Something failed that should not have (error " + mishap.code() + ")." + details);
        return ExitCode.FAILED;
    }
}
