package travaux.core.rivals;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A general tool that marks the words in which two texts differ. */
enum Tool {
    /** Myers' algorithm of java-diff-utils over words, without anything around it. */
    LIBRARY("java-diff-utils"),
    /** Git, which compares lines first. */
    GIT("git --word-diff"),
    /** The word diff of GNU. */
    WDIFF("wdiff"),
    /** A word diff that takes punctuation for words. */
    DWDIFF("dwdiff -P");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether it can be run here. */
    boolean isThere() {
        try {
            return this == LIBRARY
                    || new ProcessBuilder(name().toLowerCase(Locale.ROOT), "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Compares two files; the time is that of the whole process, or of the library's call. */
    Marked compare(Path old, Path now) throws IOException {
        return switch (this) {
            case LIBRARY -> library(Files.readString(old), Files.readString(now));
            case GIT ->
                git(run(List.of(
                        "git",
                        "diff",
                        "--no-index",
                        "--no-color",
                        "--word-diff=porcelain",
                        "-U1000000",
                        old.toString(),
                        now.toString())));
            case WDIFF ->
                marked(run(List.of(
                        "wdiff", "-w\u0001", "-x\u0002", "-y\u0003", "-z\u0004", old.toString(), now.toString())));
            case DWDIFF ->
                marked(run(List.of(
                        "dwdiff",
                        "-P",
                        "-w\u0001",
                        "-x\u0002",
                        "-y\u0003",
                        "-z\u0004",
                        old.toString(),
                        now.toString())));
        };
    }

    private record Answer(String text, double millis) {}

    private static Answer run(List<String> command) throws IOException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(text, (System.nanoTime() - start) / 1e6);
    }

    private static Marked git(Answer answer) {
        Tally tally = new Tally();
        boolean inHunk = false;
        for (String line : answer.text.split("\n", -1)) {
            if (line.startsWith("@@")) {
                inHunk = true;
            } else if (inHunk && !line.isEmpty()) {
                switch (line.charAt(0)) {
                    case '-' -> tally.delete(line.substring(1));
                    case '+' -> tally.insert(line.substring(1));
                    case ' ' -> tally.keep(line.substring(1));
                    default -> tally.keep("");
                }
            }
        }
        return tally.result().in(answer.millis);
    }

    private static Marked marked(Answer answer) {
        Tally tally = new Tally();
        int at = 0;
        String text = answer.text;
        while (at < text.length()) {
            char mark = text.charAt(at);
            boolean marks = mark == 1 || mark == 3;
            int end = marks ? text.indexOf(mark + 1, at) : next(text, at);
            String piece = text.substring(marks ? at + 1 : at, end);
            switch (mark) {
                case 1 -> tally.delete(piece);
                case 3 -> tally.insert(piece);
                default -> tally.keep(piece);
            }
            at = marks ? end + 1 : end;
        }
        return tally.result().in(answer.millis);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != 1 && text.charAt(at) != 3) {
            at++;
        }
        return at;
    }

    private static Marked library(String old, String now) {
        long start = System.nanoTime();
        List<String> before = List.of(old.strip().split("\\s+"));
        List<String> after = List.of(now.strip().split("\\s+"));
        List<Change> changes = new ArrayList<>(new MyersDiff<String>().computeDiff(before, after, null));
        changes.sort(Comparator.comparingInt(change -> change.startOriginal));
        double millis = (System.nanoTime() - start) / 1e6;
        Tally tally = new Tally();
        int from = 0;
        for (Change change : changes) {
            tally.keep(String.join(" ", before.subList(from, change.startOriginal)));
            tally.delete(String.join(" ", before.subList(change.startOriginal, change.endOriginal)));
            tally.insert(String.join(" ", after.subList(change.startRevised, change.endRevised)));
            from = change.endOriginal;
        }
        tally.keep(String.join(" ", before.subList(from, before.size())));
        return tally.result().in(millis);
    }
}
