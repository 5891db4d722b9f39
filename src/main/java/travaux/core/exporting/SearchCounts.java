package travaux.core.exporting;

import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Style;
import travaux.core.search.DraftCount;
import travaux.core.search.SearchResult;

/** A term's rise and fall: a row for each draft. A draft whose wording is not at hand has no number, which is not none. */
final class SearchCounts {

    private static final int LONGEST = 24;
    private static final String BAR = "▇";

    private final Dossier dossier;
    private final SearchResult result;
    private final Ink ink;

    SearchCounts(Dossier dossier, SearchResult result, Ink ink) {
        this.dossier = dossier;
        this.result = result;
        this.ink = ink;
    }

    String table() {
        int names = Math.max(
                columns(Messages.text("history.draft")),
                result.drafts().stream()
                        .mapToInt(count -> columns(name(count)))
                        .max()
                        .orElse(0));
        int most = result.drafts().stream()
                .mapToInt(count -> count.words().orElse(0))
                .max()
                .orElse(0);
        String titles = row(
                names, Messages.text("history.draft"), Messages.text("search.hits"), Messages.text("search.words"), "");
        StringBuilder table =
                new StringBuilder("\n").append(ink.draw(titles, Style.FAINT)).append('\n');
        for (DraftCount count : result.drafts()) {
            table.append(row(
                            names,
                            name(count),
                            Integer.toString(count.hits()),
                            count.words().isPresent()
                                    ? Integer.toString(count.words().getAsInt())
                                    : "?",
                            bar(count.words().orElse(0), most)))
                    .append('\n');
        }
        boolean unknown =
                result.drafts().stream().anyMatch(count -> count.words().isEmpty());
        return unknown ? table + "  " + Messages.text("search.unknown") + "\n" : table.toString();
    }

    private String name(DraftCount count) {
        return HistoryWords.name(dossier, count.draft());
    }

    private static int columns(String text) {
        return LineFolder.columns(text);
    }

    private static String row(int names, String name, String hits, String words, String bar) {
        return ("  " + name + " ".repeat(names - columns(name)) + right(hits, 6) + right(words, 7) + "  " + bar)
                .stripTrailing();
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - columns(text))) + text;
    }

    private static String bar(int words, int most) {
        return most == 0 ? "" : BAR.repeat((words * Math.min(LONGEST, most) + most - 1) / most);
    }
}
