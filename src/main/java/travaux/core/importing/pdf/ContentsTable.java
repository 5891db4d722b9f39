package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out tables of contents: entries that end in dot leaders or white and a page number. */
final class ContentsTable {

    private static final Pattern LEADER =
            Pattern.compile(".*?(?:(?:\\.\\s?){5,}|…{2,}|_{5,}|(?:·\\s?){5,})\\s*(?:\\d{1,4}|[ivxlc]{1,7})?\\s*");

    private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxlc]{1,7}");

    private static final Set<String> TITLES = Set.of(
            "contents",
            "table of contents",
            "table des matières",
            "sommaire",
            "índice",
            "indice",
            "contenido",
            "содержание",
            "оглавление",
            "المحتويات",
            "目录");

    /** Fewer entries than this are no table. */
    private static final int FEWEST = 3;

    /** This many rows without a page number may stand between two entries: wrapped entries, names of parts. */
    private static final int WIDEST = 4;

    private ContentsTable() {}

    static PageRows leaveOut(PageRows page) {
        List<Row> rows = page.rows();
        int title = title(rows);
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isEntry(rows.get(i), title >= 0 && i > title)) {
                entries.add(i);
            }
        }
        if (entries.size() < FEWEST) {
            return page;
        }
        List<Row> kept = new ArrayList<>();
        int start = title >= 0 && title < entries.getFirst() ? title : start(entries.getFirst());
        int end = end(rows, entries);
        for (int i = 0; i < rows.size(); i++) {
            if (i < start || i > end) {
                kept.add(rows.get(i));
            }
        }
        return page.with(kept);
    }

    private static boolean isEntry(Row row, boolean inTable) {
        if (LEADER.matcher(row.text()).matches()) {
            return true;
        }
        return inTable
                && row.segments().size() > 1
                && PAGE.matcher(row.segments().getLast().text().strip()).matches();
    }

    /** A table that goes on from the page before begins at the top, with wrapped words perhaps. */
    private static int start(int firstEntry) {
        return firstEntry <= 2 ? 0 : firstEntry;
    }

    /** The last entry before too wide a gap, and a page number that wrapped below it. */
    private static int end(List<Row> rows, List<Integer> entries) {
        int end = entries.getFirst();
        for (int entry : entries) {
            if (entry - end > WIDEST + 1) {
                break;
            }
            end = entry;
        }
        boolean wrapped = end + 1 < rows.size()
                && PAGE.matcher(rows.get(end + 1).text().strip()).matches();
        return wrapped ? end + 1 : end;
    }

    private static int title(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text().strip().toLowerCase(Locale.ROOT);
            if (TITLES.contains(text.replaceAll("[:.]$", ""))) {
                return i;
            }
        }
        return -1;
    }
}
