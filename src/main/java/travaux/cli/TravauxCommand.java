package travaux.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; without a command the window opens, so this is met only by options and wrong words. */
@Command(
        name = "travaux",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        header = "Drafts of a treaty beside each other: what changed, and what became of the brackets.%n",
        description = {
            "Without a command the window opens.",
            "",
            "A TEXT is a file, or DOSSIER:DRAFT such as tutorial:zero.",
            "A DOSSIER is an id in the library or a folder.%n"
        },
        footer = {
            "%nExit codes: 0 done; 1 an unexpected failure; 2 the words of the call are wrong;",
            "3 an input cannot be used, or a check found faults.",
            "",
            "  travaux compare before.md after.md",
            "  travaux COMMAND --help"
        })
final class TravauxCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? There are: "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
