package travaux.ui.record;

import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.search.HitKind;
import travaux.core.search.Passage;
import travaux.core.text.Element;
import travaux.core.text.Unit;
import travaux.ui.support.Page;

/** Opens what was found in its place: a unit or element in the reading, an event beside it, a document in its register. */
final class HitOpener {

    private final Going going;
    private final DocumentsModel documents;
    private final StoryModel stories;

    HitOpener(Going going, DocumentsModel documents, StoryModel stories) {
        this.going = going;
        this.stories = stories;
        this.documents = documents;
    }

    boolean hasPlace(Passage passage) {
        return isEvent(passage)
                || stories.has(passage.id())
                || isDocument(passage)
                || passage.draft().isPresent()
                || going.dossier().flatMap(open -> row(open, passage)).isPresent();
    }

    void open(Passage passage) {
        if (isEvent(passage)) {
            going.workbench().page().set(Page.READING);
            going.event(Optional.of(passage.id()));
        } else if (isDocument(passage)) {
            going.workbench().page().set(Page.DOCUMENTS);
            documents.choose(passage.id());
        } else if (stories.has(passage.id())) {
            stories.open(passage.id());
        } else if (passage.draft().isPresent()) {
            String draft = passage.draft().get();
            passage.unit().ifPresentOrElse(unit -> unit(draft, unit, passage), () -> going.draft(draft));
        } else {
            going.dossier()
                    .flatMap(open -> row(open, passage))
                    .ifPresent(place -> going.unit(place.draft().id(), place.unit()));
        }
    }

    private void unit(String draft, Unit unit, Passage passage) {
        going.unit(draft, unit);
        if (passage.kind() == HitKind.ELEMENT) {
            unit.elements().stream()
                    .filter(element -> element.id().equals(passage.id()))
                    .findFirst()
                    .ifPresent(this::element);
        }
    }

    /** Opening a unit takes the choice of an element away, so the element waits for its unit. */
    private void element(Element element) {
        going.whenOpen(element, () -> going.workbench().element().set(Optional.of(element)));
    }

    private static boolean isEvent(Passage passage) {
        return passage.kind() == HitKind.EVENT;
    }

    /** Sources are found as documents too, but stand in no register. */
    private boolean isDocument(Passage passage) {
        return passage.kind() == HitKind.DOCUMENT
                && going.dossier()
                        .flatMap(open -> open.record().document(passage.id()))
                        .isPresent();
    }

    /** Where a row of the concordance, or a position or dispute that is put to one, stands in the last draft that has it. */
    private static Optional<Ties.Article> row(Dossier dossier, Passage passage) {
        Stream<String> rows = switch (passage.kind()) {
            case POSITION ->
                dossier.record().positions().stream()
                        .filter(position -> position.id().equals(passage.id()))
                        .flatMap(position -> position.rows().stream());
            case NOTE ->
                Stream.concat(
                        Stream.of(passage.id()),
                        dossier.record().terms().stream()
                                .filter(term -> term.id().equals(passage.id()))
                                .flatMap(term -> term.rows().stream()));
            case TEXT, ELEMENT, EVENT, STATEMENT, DOCUMENT -> Stream.empty();
        };
        return rows.flatMap(id -> Ties.inLastDraft(dossier, id).stream()).findFirst();
    }
}
