package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command says of itself. */
class HelpTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console = new Console(out, new PrintWriter(new StringWriter(), true), Map.of(), false);

    static Stream<String> commands() {
        Console unheard =
                new Console(new ByteArrayOutputStream(), new PrintWriter(new StringWriter(), true), Map.of(), false);
        return Cli.commandLine(unheard, Optional::empty).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        int code = Cli.run(new String[] {command, "--help"}, console, Optional::empty);
        String help = out.toString(StandardCharsets.UTF_8);
        assertThat(code).isZero();
        assertThat(help).contains("Usage:", "Example", "travaux " + command);
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }
}
