package travaux.ui.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.UnitAccount;
import travaux.core.record.Confidence;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Event;
import travaux.core.record.PlannedStep;
import travaux.core.record.Position;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Source;
import travaux.core.record.Statement;
import travaux.core.search.Passage;
import travaux.core.text.Element;

/** On what a found entry of the record rests. */
final class EntrySources {

    private EntrySources() {}

    /** The sources behind a passage, in the order it cites them; a source found as such stands for itself. */
    static List<Source> of(Dossier dossier, Passage passage) {
        return dossier.cited(ids(dossier, passage).toList());
    }

    /** Whether an entry rests on weak or machine-made sources alone. */
    static boolean isWeak(Dossier dossier, Passage passage) {
        String id = passage.id();
        var record = dossier.record();
        return switch (passage.kind()) {
            case TEXT -> false;
            case ELEMENT -> elements(passage).anyMatch(dossier::isWeak);
            case EVENT ->
                of(dossier.events(), Event::id, id)
                        .anyMatch(event -> dossier.isWeak(event.confidence(), event.sources()));
            case POSITION -> of(record.positions(), Position::id, id).anyMatch(each -> dossier.isWeak(each.evidence()));
            case STATEMENT ->
                of(record.statements(), Statement::id, id).anyMatch(each -> dossier.isWeak(each.evidence()));
            case DOCUMENT -> of(record.documents(), RegisteredDocument::id, id).anyMatch(each -> isWeak(dossier, each));
            case NOTE ->
                of(record.terms(), DisputedTerm::id, id).anyMatch(each -> dossier.isWeak(each.evidence()))
                        || elements(passage).anyMatch(dossier::isWeak);
        };
    }

    /** Whether a document is known from weak sources alone; how well it is known was not weighed everywhere. */
    static boolean isWeak(Dossier dossier, RegisteredDocument document) {
        return dossier.isWeak(document.confidence().orElse(Confidence.MEDIUM), document.sources());
    }

    private static Stream<Element> elements(Passage passage) {
        return passage.unit().stream()
                .flatMap(unit -> unit.elements().stream())
                .filter(element -> element.id().equals(passage.id()));
    }

    private static Stream<String> ids(Dossier dossier, Passage passage) {
        String id = passage.id();
        var record = dossier.record();
        return switch (passage.kind()) {
            case TEXT -> Stream.empty();
            case ELEMENT -> elements(passage).map(Element::sources).flatMap(List::stream);
            case EVENT -> cited(dossier.events(), Event::id, Event::sources, id);
            case POSITION ->
                cited(record.positions(), Position::id, each -> each.evidence().sources(), id);
            case STATEMENT ->
                cited(
                        record.statements(),
                        Statement::id,
                        each -> each.evidence().sources(),
                        id);
            case DOCUMENT ->
                Stream.concat(
                        Stream.of(id),
                        cited(record.documents(), RegisteredDocument::id, RegisteredDocument::sources, id));
            case NOTE -> ofNote(dossier, passage);
        };
    }

    private static Stream<String> ofNote(Dossier dossier, Passage note) {
        String id = note.id();
        Stream<String> account = note.draft().flatMap(dossier::draft).stream()
                .flatMap(draft -> draft.account(id).stream())
                .map(UnitAccount::sources)
                .flatMap(List::stream);
        return Stream.of(
                        account,
                        elements(note).map(Element::sources).flatMap(List::stream),
                        cited(
                                dossier.record().terms(),
                                DisputedTerm::id,
                                each -> each.evidence().sources(),
                                id),
                        cited(dossier.planned(), PlannedStep::id, PlannedStep::sources, id),
                        cited(dossier.drafts(), DraftEntry::id, DraftEntry::sources, id),
                        cited(dossier.concordance(), row -> row.id(), row -> row.sources(), id))
                .flatMap(each -> each);
    }

    private static <T> Stream<String> cited(
            List<T> entries, Function<T, String> name, Function<T, List<String>> sources, String id) {
        return of(entries, name, id).flatMap(entry -> sources.apply(entry).stream());
    }

    private static <T> Stream<T> of(List<T> entries, Function<T, String> name, String id) {
        return entries.stream().filter(entry -> name.apply(entry).equals(id));
    }
}
