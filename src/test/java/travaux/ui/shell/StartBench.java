package travaux.ui.shell;

import java.io.IOException;
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
 * Prints how long the program takes from its start to the window with a comparison on it, beside a window with one word, in
 * alternation: {@code StartBench [ROUNDS]}. Each is a process of its own, on the toolkit's software pipeline without a display.
 */
public final class StartBench {

    private static final String OURS = "ours";

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
            Thread.ofPlatform().daemon().start(StartBench::watch);
            if (arguments[0].equals(OURS)) {
                TravauxApp.launch("tutorial");
            } else {
                Application.launch(Bare.class);
            }
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            ours[Math.max(0, round)] = millis(OURS);
            bare[Math.max(0, round)] = millis("bare");
        }
        System.out.printf(
                Locale.ROOT,
                "the window with a comparison %.0f ms, a bare window %.0f ms: %.2f times%n",
                median(ours),
                median(bare),
                median(ours) / median(bare));
    }

    private static double millis(String which) throws IOException, InterruptedException {
        List<String> options =
                java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> call = Stream.of(
                        Stream.of(System.getProperty("java.home") + "/bin/java"),
                        options.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), StartBench.class.getName(), which))
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
    private static void watch() {
        try {
            while (!isBegun()) {
                Thread.sleep(3);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the toolkit runs: it then looks for the text with each frame. */
    private static boolean isBegun() {
        try {
            Platform.runLater(() -> new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames += frames > 0 || isShown() ? 1 : 0;
                    if (frames > 2) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start());
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static boolean isShown() {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene()).stream())
                .map(scene -> scene.lookup("#text-list"))
                .anyMatch(StartBench::isFilled);
    }

    private static boolean isFilled(Node node) {
        return node instanceof Label
                || (node instanceof ListView<?> list && !list.getItems().isEmpty());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
