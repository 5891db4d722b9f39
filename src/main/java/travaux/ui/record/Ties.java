package travaux.ui.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.dossier.ConcordanceRow;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Source;
import travaux.core.record.Statement;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/**
 * What a document is tied to.
 *
 * @param events those it belongs to, or that name its symbol
 * @param drafts the one it holds or speaks of
 * @param articles provisions that events or positions tie to it
 * @param positions positions about it or made in it
 * @param statements what was said of it
 * @param sources on what its entry rests
 */
record Ties(
        List<Event> events,
        List<DraftEntry> drafts,
        List<Article> articles,
        List<Position> positions,
        List<Statement> statements,
        List<Source> sources) {

    /** A unit of a draft. */
    record Article(DraftEntry draft, Unit unit) {}

    Ties {
        events = List.copyOf(events);
        drafts = List.copyOf(drafts);
        articles = List.copyOf(articles);
        positions = List.copyOf(positions);
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    static Ties of(Dossier dossier, RegisteredDocument document) {
        List<Event> events = dossier.events().stream()
                .filter(event -> document.event().filter(event.id()::equals).isPresent()
                        || document.symbol().filter(event.symbols()::contains).isPresent())
                .toList();
        List<DraftEntry> drafts =
                document.draft().flatMap(dossier::draft).stream().toList();
        List<Position> positions = dossier.record().positions().stream()
                .filter(position ->
                        position.document().filter(document.id()::equals).isPresent())
                .toList();
        return new Ties(
                events,
                drafts,
                List.copyOf(articles(dossier, document, events, positions)),
                positions,
                dossier.record().statements().stream()
                        .filter(statement -> statement.about().contains(document.id()))
                        .toList(),
                document.sources().stream()
                        .map(dossier.sources()::get)
                        .flatMap(source -> Optional.ofNullable(source).stream())
                        .toList());
    }

    private static Set<Article> articles(
            Dossier dossier, RegisteredDocument document, List<Event> events, List<Position> positions) {
        Set<Article> articles = new LinkedHashSet<>();
        for (Position position : positions) {
            position.draft()
                    .or(document::draft)
                    .flatMap(dossier::draft)
                    .ifPresent(draft -> ProvisionReference.in(position.article())
                            .forEach(named -> add(articles, draft, named.number())));
        }
        document.draft()
                .flatMap(dossier::draft)
                .or(() -> dossier.drafts().stream().reduce((first, second) -> second))
                .ifPresent(shown -> rows(dossier, events)
                        .flatMap(row -> row.in(shown.id()).orElse(List.of()).stream())
                        .forEach(number -> add(articles, shown, number)));
        return articles;
    }

    private static Stream<ConcordanceRow> rows(Dossier dossier, List<Event> events) {
        return dossier.concordance().stream()
                .filter(row -> events.stream().anyMatch(event -> event.rows().contains(row.id())));
    }

    /** Where a row of the concordance stands in the last draft in which its article is known. */
    static Optional<Article> inLastDraft(Dossier dossier, String rowId) {
        Set<Article> articles = new LinkedHashSet<>();
        dossier.concordance().stream()
                .filter(row -> row.id().equals(rowId))
                .forEach(row -> dossier.drafts()
                        .forEach(draft ->
                                row.in(draft.id()).orElse(List.of()).forEach(number -> add(articles, draft, number))));
        return articles.stream().reduce((first, second) -> second);
    }

    private static void add(Set<Article> articles, DraftEntry draft, String number) {
        only(draft, number).ifPresent(articles::add);
    }

    /** The article of a number, where a draft has just one. */
    static Optional<Article> only(DraftEntry draft, String number) {
        List<Unit> units = draft.draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE && unit.number().equals(number))
                .toList();
        return units.size() == 1 ? Optional.of(new Article(draft, units.getFirst())) : Optional.empty();
    }
}
