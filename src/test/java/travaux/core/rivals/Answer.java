package travaux.core.rivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a program wrote.
 *
 * @param text its standard output
 * @param millis how long the process took
 */
record Answer(String text, double millis) {

    static Answer of(List<String> command) throws IOException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(text, (System.nanoTime() - start) / 1e6);
    }

    /** Counts git's answer for machines: a line for each piece, by its first character. */
    Marked porcelain() {
        Tally tally = new Tally();
        boolean inHunk = false;
        for (String line : text.split("\n", -1)) {
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
        return tally.result().in(millis);
    }

    /** Counts an answer with what went and what came between control characters. */
    Marked marked() {
        Tally tally = new Tally();
        int at = 0;
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
        return tally.result().in(millis);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != 1 && text.charAt(at) != 3) {
            at++;
        }
        return at;
    }
}
