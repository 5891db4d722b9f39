package travaux.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program in a process of its own, with no JavaFX on its class path, no input and no display. */
final class Child {

    /**
     * How a process ended.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    record Ended(int code, String out, String err) {}

    private static final long PATIENCE_SECONDS = 120;

    private Child() {}

    /** Runs a command with a folder for the program's own data, and with a compiler that is soon done. */
    static Ended run(Path home, Map<String, String> environment, String... words) throws Exception {
        return run(home, environment, List.of("-XX:TieredStopAtLevel=1"), words);
    }

    /** Runs a command as a user's machine does, with all that the compiler can do: for what is timed. */
    static Ended timed(Path home, String... words) throws Exception {
        return run(home, Map.of(), List.of(), words);
    }

    private static Ended run(Path home, Map<String, String> environment, List<String> compiler, String... words)
            throws Exception {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(compiler);
        call.addAll(List.of("-Xmx512m", "-Dtravaux.home=" + home, "-cp", classPathWithoutScreen(), "travaux.Main"));
        call.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR", "COLUMNS"));
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return end(builder.start());
    }

    private static Ended end(Process process) throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Thread listening = Thread.ofVirtual().start(() -> copy(process.getErrorStream(), err));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(process.getInputStream(), out);
        listening.join();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the command did not end");
        }
        return new Ended(
                process.exitValue(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void copy(InputStream from, ByteArrayOutputStream to) {
        try (from) {
            from.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPathWithoutScreen() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(javafx|controlsfx|testfx)[^/\\\\]*\\.jar"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
