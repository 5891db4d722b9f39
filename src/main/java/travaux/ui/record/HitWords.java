package travaux.ui.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.search.Hit;
import travaux.core.search.HitKind;
import travaux.core.search.Passage;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchResult;
import travaux.core.search.WordChange;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Messages;
import travaux.ui.support.Quotes;
import travaux.ui.support.UnitWords;

/** What was found, in words: groups, places, and what to do where nothing was found. */
final class HitWords {

    /** The groups of hits, in the order shown. */
    private enum Group {
        TEXTS("search.group.texts"),
        ELEMENTS("search.group.elements"),
        RECORD("search.group.record");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        static Group of(HitKind kind) {
            return switch (kind) {
                case TEXT -> TEXTS;
                case ELEMENT -> ELEMENTS;
                case EVENT, POSITION, STATEMENT, DOCUMENT, NOTE -> RECORD;
            };
        }
    }

    private HitWords() {}

    /** What there is to show; {@code weakHidden} leaves out what rests on weak sources alone, and says how much that is. */
    static SearchAnswer answer(Dossier dossier, SearchResult result, boolean weakHidden) {
        List<Hit> shown = result.hits().stream()
                .filter(hit -> !weakHidden || !EntrySources.isWeak(dossier, hit.passage()))
                .toList();
        if (result.hits().isEmpty()) {
            return sorry(dossier, result);
        }
        int hidden = result.hits().size() - shown.size();
        return shown.isEmpty()
                ? new SearchAnswer.Sorry(
                        Messages.text("search.hidden.title"), Messages.text("search.hidden.advice", hidden))
                : new SearchAnswer.Found(rows(dossier, shown), summary(result, shown.size(), hidden));
    }

    private static String summary(SearchResult result, int shown, int hidden) {
        String all = Messages.text("search.summary", shown);
        String told = hidden == 0 ? all : Messages.text("search.hidden", all, hidden);
        return result.approximate() ? Messages.text("search.approximate", told) : told;
    }

    private static List<SearchAnswer.Row> rows(Dossier dossier, List<Hit> shown) {
        Map<Group, List<Hit>> groups = new EnumMap<>(Group.class);
        for (Hit hit : shown) {
            groups.computeIfAbsent(Group.of(hit.passage().kind()), group -> new ArrayList<>())
                    .add(hit);
        }
        List<SearchAnswer.Row> rows = new ArrayList<>();
        groups.forEach((group, hits) -> {
            Optional<String> heading = Optional.of(Messages.text(group.key, hits.size()));
            for (Hit hit : hits) {
                rows.add(new SearchAnswer.Row(hit, place(dossier, hit), heading));
                heading = Optional.empty();
            }
        });
        return rows;
    }

    private static SearchAnswer sorry(Dossier dossier, SearchResult result) {
        if (!result.missing().isEmpty()) {
            List<String> terms =
                    result.missing().stream().map(SearchQuery.Term::text).toList();
            String words = terms.stream().map(word -> Quotes.of(word, "")).collect(Collectors.joining(", "));
            return new SearchAnswer.Sorry(
                    Messages.text(OwnTexts.areAll(dossier) ? "search.own.missing" : "search.missing.title", words),
                    Messages.text("search.missing.advice", terms.getFirst()));
        }
        return result.everywhere() > 0
                ? new SearchAnswer.Sorry(
                        Messages.text("search.narrow.title"),
                        Messages.text("search.narrow.advice", result.everywhere()))
                : new SearchAnswer.Sorry(Messages.text("search.apart.title"), Messages.text("search.apart.advice"));
    }

    private static String place(Dossier dossier, Hit hit) {
        Passage passage = hit.passage();
        List<String> parts = new ArrayList<>();
        if (passage.kind() != HitKind.TEXT) {
            parts.add(kind(passage.kind()));
        }
        passage.draft().map(id -> draft(dossier, id)).ifPresent(parts::add);
        parts.add(passage.unit().map(UnitWords::full).orElse(""));
        parts.add(passage.title());
        parts.add(passage.label());
        parts.add(hit.inBrackets() ? Messages.text("search.inBrackets") : "");
        parts.add(EntrySources.isWeak(dossier, passage) ? Messages.text("search.weak") : "");
        hit.changes().forEach(change -> parts.add(change(dossier, change)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String draft(Dossier dossier, String id) {
        return dossier.draft(id).map(DraftEntry::name).orElse(id);
    }

    static String kind(HitKind kind) {
        return Messages.text(
                switch (kind) {
                    case TEXT -> "search.kind.text";
                    case ELEMENT -> "search.kind.element";
                    case EVENT -> "search.kind.event";
                    case POSITION -> "search.kind.position";
                    case STATEMENT -> "search.kind.statement";
                    case DOCUMENT -> "search.kind.document";
                    case NOTE -> "search.kind.note";
                });
    }

    private static String change(Dossier dossier, WordChange change) {
        String key = switch (change.kind()) {
            case CAME -> "search.change.came";
            case WENT -> "search.change.went";
            case MOVED -> "search.change.moved";
            case BRACKETS_LIFTED -> "search.change.lifted";
            case BRACKETS_ADDED -> "search.change.added";
        };
        return Messages.text(key, draft(dossier, change.draft()));
    }

    /** Hits a line each: place, a tab, the whole passage. */
    static String lines(List<SearchAnswer.Row> rows) {
        return rows.stream()
                .map(row -> Stream.of(row.place(), row.hit().passage().text().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
