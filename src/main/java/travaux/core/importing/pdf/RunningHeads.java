package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Leaves out running heads, running feet and page numbers: rows near the edge that come back at the same height on many pages,
 * the same but for a number that counts the pages.
 */
final class RunningHeads {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:page|página|pagina|p\\.|стр\\.|صفحة|第)\\s*)?[-–—]?\\s*(?:\\d{1,4}|[ivxl]{1,7})\\s*[-–—]?\\s*页?"
                    + "|(?:page|página)?\\s*\\d{1,4}\\s*(?:of|de|sur|/|из)\\s*\\d{1,4}");

    private static final Pattern OF_PAGES =
            Pattern.compile("(?:page|página)?\\s*\\d{1,4}\\s*(?:of|de|sur|из)\\s*\\d{1,4}");

    /** The printer's job number, bar code and request at the foot of an official document's first page. */
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:[a-z]{1,3}\\.|[a-z]{1,2}|)\\d{2}-\\d{5}\\b.*|\\*\\d{6,}\\*|please recycle.*|merci de recycler.*|se"
                    + " ruega reciclar.*");

    private static final float EDGE = 0.16f;
    private static final int ROWS_AT_EDGE = 6;

    private record Key(boolean head, String words, int height) {}

    private record Found(int page, Row row) {}

    private final List<PageRows> pages;
    private final Set<Row> furniture = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningHeads(List<PageRows> pages) {
        this.pages = pages;
    }

    /** The pages without furniture, and what was left out, in page order. */
    static Split split(List<PageRows> pages) {
        RunningHeads heads = new RunningHeads(pages);
        heads.findRepeated();
        heads.findPageNumbers();
        heads.findMarked();
        return heads.split();
    }

    /**
     * The outcome.
     *
     * @param pages the pages without furniture
     * @param furniture what was left out
     */
    record Split(List<PageRows> pages, List<Row> furniture) {}

    private Split split() {
        List<PageRows> kept = new ArrayList<>();
        List<Row> left = new ArrayList<>();
        for (PageRows page : pages) {
            kept.add(page.with(
                    page.rows().stream().filter(row -> !furniture.contains(row)).toList()));
            page.rows().stream().filter(furniture::contains).forEach(left::add);
        }
        return new Split(kept, left);
    }

    private void findRepeated() {
        Map<Key, List<Found>> groups = new HashMap<>();
        for (PageRows page : pages) {
            for (Row row : atEdge(page, true)) {
                groups.computeIfAbsent(key(row, true), _ -> new ArrayList<>()).add(new Found(page.number(), row));
            }
            for (Row row : atEdge(page, false)) {
                groups.computeIfAbsent(key(row, false), _ -> new ArrayList<>()).add(new Found(page.number(), row));
            }
        }
        groups.values().stream()
                .filter(this::isRepeated)
                .forEach(group -> group.forEach(found -> furniture.add(found.row())));
    }

    private boolean isRepeated(List<Found> group) {
        int least = pages.size() <= 5 ? 2 : 3;
        if (group.size() < least || !numbersFit(group)) {
            return false;
        }
        boolean often = group.size() >= Math.max(least, pages.size() / 5);
        return (often && isDense(group)) || isUnbroken(group);
    }

    /** On a third at least of the pages from its first to its last: a sentence that recurs here and there is none. */
    private static boolean isDense(List<Found> group) {
        int span = group.getLast().page() - group.getFirst().page() + 1;
        return group.size() * 3 >= span;
    }

    /** On at least three pages one after another, or every other page. */
    private static boolean isUnbroken(List<Found> group) {
        int step = 0;
        int run = 1;
        for (int i = 1; i < group.size(); i++) {
            int gap = group.get(i).page() - group.get(i - 1).page();
            run = gap == step && gap <= 2 ? run + 1 : 2;
            step = gap;
            if (run >= 3) {
                return true;
            }
        }
        return false;
    }

    /** Each number in the row is always the same or counts the pages. */
    private static boolean numbersFit(List<Found> group) {
        List<List<Integer>> numbers =
                group.stream().map(found -> numbers(found.row().text())).toList();
        int count = numbers.getFirst().size();
        for (int n = 0; n < count; n++) {
            Map<Integer, Integer> values = new HashMap<>();
            Map<Integer, Integer> offsets = new HashMap<>();
            for (int i = 0; i < numbers.size(); i++) {
                int value = numbers.get(i).get(n);
                values.merge(value, 1, Integer::sum);
                offsets.merge(value - group.get(i).page(), 1, Integer::sum);
            }
            int best = Math.max(most(values), most(offsets));
            if (best < 0.7f * numbers.size()) {
                return false;
            }
        }
        return true;
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(digits -> Integer.parseInt(digits.substring(0, Math.min(9, digits.length()))))
                .toList();
    }

    private void findPageNumbers() {
        Map<Integer, Integer> offsets = new HashMap<>();
        List<Found> lone = new ArrayList<>();
        for (PageRows page : pages) {
            for (Row row : edges(page)) {
                String text = plain(row);
                if (OF_PAGES.matcher(text).matches()
                        || (page.number() <= 2 && IMPRINT.matcher(text).matches())) {
                    furniture.add(row);
                } else if (PAGE_NUMBER.matcher(text).matches()) {
                    lone.add(new Found(page.number(), row));
                    numbers(text).forEach(value -> offsets.merge(value - page.number(), 1, Integer::sum));
                }
            }
        }
        int most = most(offsets);
        Set<Integer> usual = new HashSet<>();
        offsets.forEach((offset, count) -> {
            if (count == most && count >= Math.min(3, pages.size())) {
                usual.add(offset);
            }
        });
        lone.stream().filter(found -> fits(found, usual)).forEach(found -> furniture.add(found.row()));
    }

    private static boolean fits(Found found, Set<Integer> usual) {
        List<Integer> numbers = numbers(plain(found.row()));
        return numbers.isEmpty()
                ? plain(found.row()).matches("[ivxl]+")
                : usual.contains(numbers.getFirst() - found.page());
    }

    /** Tagged files say themselves what is head and foot. */
    private void findMarked() {
        for (PageRows page : pages) {
            edges(page).stream().filter(row -> row.hasAll(Ink.PAGINATION)).forEach(furniture::add);
        }
    }

    private static List<Row> edges(PageRows page) {
        List<Row> both = new ArrayList<>(atEdge(page, true));
        both.addAll(atEdge(page, false));
        return both;
    }

    private static List<Row> atEdge(PageRows page, boolean head) {
        List<Row> rows = page.rows();
        int count = Math.min(ROWS_AT_EDGE, rows.size());
        List<Row> outer = head ? rows.subList(0, count) : rows.subList(rows.size() - count, rows.size());
        float edge = EDGE * page.height();
        return outer.stream()
                .filter(row -> head ? row.baseline() < edge : row.baseline() > page.height() - edge)
                .toList();
    }

    private static Key key(Row row, boolean head) {
        return new Key(head, NUMBER.matcher(plain(row)).replaceAll("#"), Math.round(row.baseline() / 4));
    }

    private static String plain(Row row) {
        return row.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
