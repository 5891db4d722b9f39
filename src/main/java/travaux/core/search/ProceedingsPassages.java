package travaux.core.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Delegation;
import travaux.core.record.DisputedTerm;
import travaux.core.record.EventDate;
import travaux.core.record.Position;
import travaux.core.record.Proceedings;
import travaux.core.record.ProvisionReference;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Statement;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Who wanted what, what was said, the register of documents, words in dispute, and those who took part. */
final class ProceedingsPassages {

    private final Dossier dossier;
    private final Proceedings record;

    private ProceedingsPassages(Dossier dossier) {
        this.dossier = dossier;
        this.record = dossier.record();
    }

    static Stream<Passage> of(Dossier dossier) {
        ProceedingsPassages passages = new ProceedingsPassages(dossier);
        Proceedings record = passages.record;
        return Stream.of(
                        record.positions().stream().map(passages::position),
                        record.statements().stream().map(passages::statement),
                        record.documents().stream().map(ProceedingsPassages::document),
                        record.terms().stream().map(passages::term),
                        record.delegations().stream().map(ProceedingsPassages::delegation))
                .flatMap(each -> each);
    }

    private Passage position(Position position) {
        Stream<String> words = Stream.of(
                        Stream.of(names(position.delegations())),
                        position.speaker().stream(),
                        position.onBehalfOf().stream(),
                        Stream.of(
                                names(position.support().named()),
                                position.support().note()),
                        Stream.of(position.article(), position.draftVersion(), position.subject(), position.reason()),
                        position.terms().stream(),
                        Stream.of(position.session(), position.setting()),
                        Stream.of(
                                position.evidence().doubt(), position.evidence().note()))
                .flatMap(parts -> parts);
        Passage passage = Passage.entry(
                HitKind.POSITION,
                position.id(),
                names(position.delegations()),
                position.stance().wireName(),
                words);
        return placed(passage, position.draft(), position.article());
    }

    private Passage statement(Statement statement) {
        Stream<String> words = Stream.of(
                        statement.speaker().stream(),
                        statement.onBehalfOf().stream(),
                        Stream.of(statement.text(), statement.article()),
                        statement.terms().stream(),
                        Stream.of(
                                statement.evidence().doubt(),
                                statement.evidence().note()))
                .flatMap(parts -> parts);
        String who = Stream.of(statement.speaker(), statement.onBehalfOf())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        Passage passage = Passage.entry(HitKind.STATEMENT, statement.id(), who, statement.kind(), words);
        Optional<String> draft =
                statement.speaksOf().filter(id -> dossier.draft(id).isPresent());
        return placed(passage, draft, statement.article());
    }

    private static Passage document(RegisteredDocument document) {
        Stream<String> words = Stream.of(
                        Stream.of(document.title()),
                        document.symbol().stream(),
                        document.otherSymbols().stream(),
                        Stream.of(document.type(), document.author(), document.note()))
                .flatMap(parts -> parts);
        String date = document.date().map(EventDate::iso).orElse("");
        return Passage.entry(HitKind.DOCUMENT, document.id(), document.title(), date, words)
                .in(document.draft());
    }

    private Passage term(DisputedTerm term) {
        Stream<String> words = Stream.of(
                        term.terms().stream(),
                        Stream.of(term.what()),
                        term.outcome().map(DisputedTerm.Outcome::text).stream(),
                        Stream.of(term.article(), term.version()),
                        Stream.of(term.evidence().doubt(), term.evidence().note()))
                .flatMap(parts -> parts);
        Passage passage = Passage.entry(
                HitKind.NOTE, term.id(), String.join(" | ", term.terms()), dossier.versionOf(term), words);
        return placed(passage, term.draft(), term.article());
    }

    private static Passage delegation(Delegation delegation) {
        Stream<String> words = Stream.concat(delegation.names().stream(), Stream.of(delegation.note()));
        return Passage.entry(
                HitKind.NOTE,
                delegation.id(),
                delegation.name(),
                delegation.kind().wireName(),
                words);
    }

    private String names(List<String> delegations) {
        return delegations.stream().map(record::nameOf).collect(Collectors.joining(", "));
    }

    /** Under its draft, and the first article it names there where the draft has just one of that number. */
    private Passage placed(Passage passage, Optional<String> draft, String article) {
        Passage there = passage.in(draft);
        return ProvisionReference.in(article).stream()
                .findFirst()
                .flatMap(first -> draft.flatMap(dossier::draft).flatMap(entry -> only(entry, first.number())))
                .map(there::of)
                .orElse(there);
    }

    /** The article of a number, where a draft has just one. */
    private static Optional<Unit> only(DraftEntry draft, String number) {
        List<Unit> units = draft.draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE && unit.number().equals(number))
                .toList();
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }
}
