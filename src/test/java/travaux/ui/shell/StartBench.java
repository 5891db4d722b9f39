package travaux.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Prints how long the program takes from its start to the window with a comparison on it, and to the picture of it that the end
 * before has left, beside a window with one word, in alternation: {@code StartBench [ROUNDS]}. Each is a process of its own, on
 * the toolkit's software pipeline without a display.
 */
public final class StartBench {

    private static final String OURS = "ours";
    private static final String BARE = "bare";
    /** Opens the last comparison and ends with the picture of it. */
    private static final String EARLY = "early";
    /** Closes the window, which leaves the picture. */
    private static final String CLOSING = "closing";

    /** Frames after which everything is built. */
    private static final int WHOLE = 30;

    private static final String LIKENESS = "likeness.bin";

    private StartBench() {}

    /** A window with one word. */
    public static final class Bare extends Application {

        @Override
        public void start(Stage stage) {
            Label word = new Label("lamp");
            word.setId("text-list");
            stage.setScene(new Scene(word, 1440, 900));
            stage.show();
        }
    }

    /** Without a number it starts the processes, with a word it is one of them. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1 && Character.isLetter(arguments[0].charAt(0))) {
            begin(arguments[0]);
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        double[] early = new double[rounds];
        Path home = Files.createTempDirectory("travaux-start");
        Path kept = keptLikeness(home);
        for (int round = -1; round < rounds; round++) {
            ours[Math.max(0, round)] = millis(OURS, home);
            bare[Math.max(0, round)] = millis(BARE, home);
            Files.copy(kept, home.resolve(LIKENESS), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(home.resolve("session.json"));
            early[Math.max(0, round)] = millis(EARLY, home);
        }
        System.out.printf(
                Locale.ROOT,
                "the window with a comparison %.0f ms, its picture %.0f ms, a bare window %.0f ms: %.2f and %.2f"
                        + " times%n",
                median(ours),
                median(early),
                median(bare),
                median(ours) / median(bare),
                median(early) / median(bare));
    }

    private static Path keptLikeness(Path home) throws IOException, InterruptedException {
        millis(CLOSING, home);
        return Files.move(
                home.resolve(LIKENESS), Files.createTempFile("travaux", LIKENESS), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void begin(String which) {
        Thread.ofPlatform().daemon().start(() -> watch(which));
        switch (which) {
            case BARE -> Application.launch(Bare.class);
            case EARLY -> TravauxApp.launch();
            default -> TravauxApp.launch("tutorial");
        }
    }

    private static double millis(String which, Path home) throws IOException, InterruptedException {
        List<String> options =
                java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> call = Stream.of(
                        Stream.of(System.getProperty("java.home") + "/bin/java"),
                        options.stream(),
                        Stream.of(
                                "-Dtravaux.home=" + home,
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartBench.class.getName(),
                                which))
                .flatMap(part -> part)
                .toList();
        long before = System.nanoTime();
        int code = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(which + " ended with " + code);
        }
        return (System.nanoTime() - before) / 1e6;
    }

    /** Ends the process with the second frame that has the text on it. */
    private static void watch(String which) {
        try {
            while (!isBegun(which)) {
                Thread.sleep(3);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the toolkit runs: it then looks for the text with each frame. */
    private static boolean isBegun(String which) {
        try {
            Platform.runLater(() -> new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames += frames > 0 || isShown(which.equals(EARLY) ? "#foretaste" : "#text-list") ? 1 : 0;
                    if (frames > 2 && !which.equals(CLOSING)) {
                        Runtime.getRuntime().halt(0);
                    } else if (frames == WHOLE) {
                        Window.getWindows().getFirst().hide();
                    }
                }
            }.start());
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static boolean isShown(String what) {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene()).stream())
                .map(scene -> scene.lookup(what))
                .anyMatch(StartBench::isFilled);
    }

    private static boolean isFilled(Node node) {
        return !(node instanceof ListView<?> list) || !list.getItems().isEmpty();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
