package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.text.Note;

/**
 * Stage: leaves out tables of contents. Reads and writes lines. An entry ends in a page number after dots, a tab or a wide
 * space; or it stands under a heading that says "Contents" and its designation comes again further down.
 */
final class ContentsTable {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:table of )?contents\\.?$|^sommaire$|^table des matières$|^índice$|^indice$|^содержание$|^оглавление$"
                    + "|^目\\s*录$|^المحتويات$|^الفهرس$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADER =
            Pattern.compile("(?:\\.{3,}|…+|(?:\\. ){3,}|\\t| {3,})\\s*(?:\\p{Nd}{1,4}|[ivxl]{1,6})$");
    private static final Pattern PAGE_HEAD =
            Pattern.compile("^(?:pages?|page no\\.?|página|страница|页次|الصفحة)$", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_RUN = 3;

    private final List<MarkedLine> lines;
    private final Map<String, Integer> occurrences = new HashMap<>();

    private ContentsTable(List<MarkedLine> lines) {
        this.lines = lines;
        lines.forEach(line -> key(line).ifPresent(key -> occurrences.merge(key, 1, Integer::sum)));
    }

    static List<MarkedLine> leaveOut(List<MarkedLine> lines, List<Note> notes) {
        return new ContentsTable(lines).withoutTables(notes);
    }

    private List<MarkedLine> withoutTables(List<Note> notes) {
        List<MarkedLine> kept = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = tableEnd(i);
            if (end > i) {
                notes.add(Notes.info(
                        "contents-left-out",
                        "A table of contents of " + (end - i) + " lines was left out.",
                        lines.get(i).place()));
                i = end;
            } else {
                kept.add(lines.get(i++));
            }
        }
        return kept;
    }

    /** The line after the table that begins at {@code start}; {@code start} itself if none does. */
    private int tableEnd(int start) {
        boolean titled = TITLE.matcher(lines.get(start).text().strip()).matches();
        int i = titled ? start + 1 : start;
        Set<String> seen = new HashSet<>();
        while (i < lines.size() && isEntry(lines.get(i), titled, seen)) {
            i++;
        }
        int entries = titled ? i - start - 1 : i - start;
        return entries >= (titled ? 1 : SHORTEST_RUN) ? i : start;
    }

    private boolean isEntry(MarkedLine line, boolean titled, Set<String> seen) {
        String text = line.text().strip();
        if (endsWithPage(text)) {
            return true;
        }
        if (!titled || text.length() > 250) {
            return false;
        }
        Optional<String> key = key(line);
        return PAGE_HEAD.matcher(text).matches()
                || key.filter(k -> occurrences.getOrDefault(k, 0) > 1 && seen.add(k))
                        .isPresent();
    }

    /** Whether a line ends in a page number that dots, a tab or a wide space lead to. */
    static boolean endsWithPage(String line) {
        return LEADER.matcher(tail(line.stripTrailing())).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 60));
    }

    private static Optional<String> key(MarkedLine line) {
        return Designation.at(line.text()).map(d -> d.kind() + d.number());
    }
}
