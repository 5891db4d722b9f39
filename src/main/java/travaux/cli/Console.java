package travaux.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where commands write: results as bytes, messages as lines, both UTF-8 whatever the locale.
 *
 * @param out results
 * @param err messages and progress
 * @param environment variables of the process
 * @param terminal whether results go to a terminal
 */
public record Console(OutputStream out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    private static final int USUAL_WIDTH = 80;

    /** That of this process. */
    public static Console ofProcess() {
        PrintWriter err = new PrintWriter(
                new java.io.OutputStreamWriter(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err), StandardCharsets.UTF_8),
                true);
        OutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
        return new Console(out, err, System.getenv(), isTerminal());
    }

    /** A console is there even where output is redirected; it knows. */
    private static boolean isTerminal() {
        return java.util.Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
    }

    /** A writer on the results, in UTF-8. */
    PrintWriter writer() {
        return new PrintWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Writes a result. A reader that stops listening, as {@code head} does, is no failure. */
    public void write(byte[] result) {
        try {
            out.write(result);
            out.flush();
        } catch (IOException e) {
            err.flush(); // nobody reads on: nothing is left to be told
        }
    }

    /** Columns of the terminal, 40 to 120; 80 where it does not say. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.clamp(width, 40, 120);
    }
}
