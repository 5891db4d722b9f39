package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.search.Hit;
import travaux.core.search.HitKind;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchResult;
import travaux.core.text.TextRange;

/** What a search found, to be read on a terminal: how often in each draft, then hit after hit. */
public final class SearchText {

    private static final String INDENT = "      ";

    private final Dossier dossier;
    private final SearchResult result;
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private SearchText(Dossier dossier, SearchResult result, Ink ink, int width) {
        this.dossier = dossier;
        this.result = result;
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
    }

    /**
     * The answer in lines of a width.
     *
     * @param most how many hits of one draft, or of the record, are shown; all are counted
     */
    public static String of(Dossier dossier, SearchResult result, int most, Ink ink, int width) {
        SearchText text = new SearchText(dossier, result, ink, width);
        text.head();
        if (result.hits().isEmpty()) {
            text.nothing();
            return text.out.toString();
        }
        text.out.append(new SearchCounts(dossier, result, ink).table());
        for (DraftEntry entry : dossier.drafts()) {
            text.group(entry.name(), hits(result, Optional.of(entry.id())), most);
        }
        text.group(Messages.text("search.record"), hits(result, Optional.empty()), most);
        return text.out.toString();
    }

    private void head() {
        String count = Messages.format("search.count", result.hits().size());
        out.append(folder.fold(
                List.of(
                        new Stroke(dossier.title(), Style.STRONG),
                        new Stroke(" · " + result.query().written() + " · " + count, Style.PLAIN)),
                "",
                "  "));
        if (dossier.fictional()) {
            out.append(ink.draw(Messages.text("report.fictional"), Style.BRACKET))
                    .append('\n');
        }
        if (result.approximate()) {
            out.append(folder.fold(Messages.text("report.approximate"), "", ""));
        }
    }

    private void nothing() {
        if (!result.missing().isEmpty()) {
            String words = Quote.all(
                    result.missing().stream().map(SearchQuery.Term::text).toList());
            out.append(folder.fold(Messages.format("search.missing", words), "", ""));
        } else if (result.everywhere() > 0) {
            out.append(folder.fold(Messages.format("search.everywhere", result.everywhere()), "", ""));
        } else {
            out.append(folder.fold(Messages.text("search.apart"), "", ""));
        }
    }

    /** The hits that stand under a draft; those of the record, an event with its draft too, under none. */
    private static List<Hit> hits(SearchResult result, Optional<String> draft) {
        return result.hits().stream()
                .filter(hit -> (isOfRecord(hit)
                                ? Optional.<String>empty()
                                : hit.passage().draft())
                        .equals(draft))
                .toList();
    }

    private static boolean isOfRecord(Hit hit) {
        return switch (hit.passage().kind()) {
            case TEXT, ELEMENT, NOTE -> false;
            case EVENT, POSITION, STATEMENT, DOCUMENT -> true;
        };
    }

    private void group(String name, List<Hit> hits, int most) {
        if (hits.isEmpty()) {
            return;
        }
        out.append('\n').append(ink.draw(name, Style.STRONG)).append('\n');
        hits.stream().limit(most).forEach(this::hit);
        if (hits.size() > most) {
            out.append(folder.fold(Messages.format("search.more", hits.size() - most), "   ", "   "));
        }
    }

    private void hit(Hit hit) {
        out.append(folder.fold(List.of(new Stroke(heading(hit), Style.FAINT)), "   ", INDENT));
        if (!hit.passage().isHeading() || hit.snippet().words().isEmpty()) {
            out.append(folder.fold(strokes(hit), INDENT, INDENT));
        }
    }

    private String heading(Hit hit) {
        List<String> parts = new ArrayList<>();
        if (hit.passage().kind() != HitKind.TEXT) {
            parts.add(Messages.text("search.kind." + hit.passage().kind().wireName()));
        }
        parts.add(hit.passage().isHeading() ? marked(hit) : named(hit));
        parts.add(hit.passage().label());
        parts.add(isOfRecord(hit) ? hit.passage().draft().map(this::draft).orElse("") : "");
        parts.add(hit.inBrackets() ? Messages.text("search.in-brackets") : "");
        hit.changes()
                .forEach(change -> parts.add(
                        Messages.format("search.change." + change.kind().wireName(), draft(change.draft()))));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String draft(String id) {
        return HistoryWords.name(dossier, id);
    }

    private static String named(Hit hit) {
        return hit.passage().title().isEmpty()
                ? hit.passage().unit().map(Headings::of).orElse("")
                : hit.passage().title();
    }

    private static String marked(Hit hit) {
        return strokes(hit).stream().map(Stroke::text).collect(Collectors.joining());
    }

    private static List<Stroke> strokes(Hit hit) {
        String text = hit.snippet().text();
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        for (TextRange word : hit.snippet().words()) {
            strokes.add(new Stroke(text.substring(at, word.start()), Style.PLAIN));
            strokes.add(new Stroke("{*" + word.of(text) + "*}", Style.FOUND));
            at = word.end();
        }
        strokes.add(new Stroke(text.substring(at), Style.PLAIN));
        return strokes;
    }
}
