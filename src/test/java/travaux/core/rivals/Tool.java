package travaux.core.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final String GIT_OPTIONS = "diff --no-index --no-color --word-diff=porcelain -U1000000";

    /** Control characters, which no text holds, around what went and what came. */
    private static final String MARKS = "-w\u0001 -x\u0002 -y\u0003 -z\u0004";

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
            case LIBRARY -> Library.compare(Files.readString(old), Files.readString(now));
            case GIT -> Answer.of(command("git", GIT_OPTIONS, old, now)).porcelain();
            case WDIFF -> Answer.of(command("wdiff", MARKS, old, now)).marked();
            case DWDIFF -> Answer.of(command("dwdiff", "-P " + MARKS, old, now)).marked();
        };
    }

    private static List<String> command(String program, String options, Path old, Path now) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(options.split(" ")));
        command.add(old.toString());
        command.add(now.toString());
        return command;
    }
}
