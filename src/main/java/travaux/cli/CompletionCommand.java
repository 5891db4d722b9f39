package travaux.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion for shells. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Writes a script that completes commands and options in bash and zsh.",
        footer = {
            "%nExample, for a shell where travaux runs the program:",
            "  alias travaux='java -jar /path/to/travaux.jar'",
            "  source <(travaux completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("travaux", spec.root().commandLine());
        console.write(script.getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
