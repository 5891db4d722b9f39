package travaux.core.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/** Times {@code git diff --word-diff} on the words of two texts, with the reader's own settings of git left out of it. */
final class WordDiffOfGit {

    private static final int WARM_UP = 3;
    /** It answers 0 where two files are the same and 1 where they differ. */
    private static final int MOST_ANSWERED = 1;

    private WordDiffOfGit() {}

    /** The median of its runs in milliseconds, its start included; empty if there is no git. */
    static OptionalDouble median(OpenedText old, OpenedText now, int repeat) {
        try {
            Path folder = Files.createTempDirectory("travaux-bench");
            try {
                return median(folder, old, now, repeat);
            } finally {
                delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble median(Path folder, OpenedText old, OpenedText now, int repeat) throws IOException {
        Path before = Files.writeString(folder.resolve("old.txt"), text(old.draft()));
        Path after = Files.writeString(folder.resolve("new.txt"), text(now.draft()));
        double[] millis = new double[repeat];
        for (int run = -WARM_UP; run < repeat; run++) {
            long start = System.nanoTime();
            if (!run(before, after)) {
                return OptionalDouble.empty();
            }
            if (run >= 0) {
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return OptionalDouble.of(Benchmark.median(millis));
    }

    private static boolean run(Path before, Path after) throws IOException {
        ProcessBuilder git = new ProcessBuilder(
                "git",
                "diff",
                "--no-index",
                "--no-ext-diff",
                "--no-color",
                "--word-diff",
                before.toString(),
                after.toString());
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        git.environment().put("GIT_CONFIG_GLOBAL", before.resolveSibling("none").toString());
        git.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return git.start().waitFor() <= MOST_ANSWERED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String text(Draft draft) {
        StringBuilder text = new StringBuilder();
        for (Unit unit : draft.units()) {
            Stream.of(unit.label(), unit.title(), unit.text().text())
                    .filter(part -> !part.isBlank())
                    .forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
