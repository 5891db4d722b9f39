package travaux.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import travaux.core.work.Carrying;
import travaux.core.work.DataFolder;

/** Writes what is here for use elsewhere. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a dossier with the texts that you added to it as one file, for another computer.",
        footer = {
            "%nExamples:",
            "  travaux export dossier un-cybercrime-convention --output class.travaux",
            "  travaux import class.travaux"
        },
        subcommands = ExportCommand.OfDossier.class)
final class ExportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Export what? There is: dossier.");
    }

    /** One dossier as one file. */
    @Command(
            name = "dossier",
            mixinStandardHelpOptions = true,
            description = "Writes a dossier with the texts that you added to it as one file.")
    static final class OfDossier implements Callable<Integer> {

        @Parameters(paramLabel = "DOSSIER", description = "An id in the library, or a folder.")
        private String dossier = "";

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                required = true,
                description = "The file; import knows it by the ending .travaux.")
        private Path output = Path.of("");

        @Override
        public Integer call() throws Exception {
            new Carrying(DataFolder.path()).save(dossier, output);
            return ExitCode.DONE;
        }
    }
}
