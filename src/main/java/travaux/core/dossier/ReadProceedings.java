package travaux.core.dossier;

import java.util.Optional;
import travaux.core.record.Confidence;
import travaux.core.record.Delegation;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Evidence;
import travaux.core.record.Position;
import travaux.core.record.Proceedings;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Stance;
import travaux.core.record.Statement;
import travaux.core.record.Support;

/** Turns entries of a dossier's files into delegations, positions, statements, documents and disputed terms. */
final class ReadProceedings {

    private ReadProceedings() {}

    static Proceedings of(DossierFiles files) {
        return new Proceedings(
                files.entries(DossierFiles.DELEGATIONS, "delegations").stream()
                        .map(ReadProceedings::delegation)
                        .toList(),
                files.entries(DossierFiles.POSITIONS, "positions").stream()
                        .map(ReadProceedings::position)
                        .toList(),
                files.entries(DossierFiles.STATEMENTS, "statements").stream()
                        .map(ReadProceedings::statement)
                        .toList(),
                files.entries(DossierFiles.DOCUMENTS, "documents").stream()
                        .map(ReadProceedings::document)
                        .toList(),
                files.entries(DossierFiles.TERMS, "terms").stream()
                        .map(ReadProceedings::term)
                        .toList());
    }

    private static Delegation delegation(Fields entry) {
        String name = entry.text("name");
        return new Delegation(
                entry.text("id"),
                name,
                entry.maybe("shortName").orElse(name),
                entry.maybe("officialName").orElse(name),
                Delegation.Kind.named(entry.text("kind")).orElse(Delegation.Kind.ORGANISATION),
                entry.texts("aliases"),
                !entry.has("named") || entry.flag("named"),
                entry.maybe("partOf"),
                entry.text("note"));
    }

    private static Position position(Fields entry) {
        return new Position(
                entry.text("id"),
                entry.texts("delegations"),
                entry.flag("andOthers"),
                entry.maybe("speaker"),
                entry.maybe("onBehalfOf"),
                new Support(
                        entry.texts("supportersNamed"), entry.count("supportersCount"), entry.text("supportersNote")),
                entry.text("article"),
                entry.text("draftVersion"),
                entry.maybe("draft"),
                entry.maybe("document"),
                entry.text("session"),
                entry.date("date"),
                entry.text("setting"),
                Stance.named(entry.text("stance")).orElse(Stance.STATEMENT),
                entry.text("subject"),
                entry.text("reason"),
                entry.texts("terms"),
                entry.maybe("withdrawnBy"),
                entry.texts("units"),
                evidence(entry));
    }

    private static Statement statement(Fields entry) {
        return new Statement(
                entry.text("id"),
                entry.text("kind"),
                entry.maybe("speaker"),
                entry.maybe("onBehalfOf"),
                entry.date("date"),
                entry.text("text"),
                entry.texts("terms"),
                entry.text("article"),
                entry.maybe("draft"),
                entry.texts("units"),
                entry.texts("about"),
                entry.flag("claim"),
                evidence(entry));
    }

    private static RegisteredDocument document(Fields entry) {
        return new RegisteredDocument(
                entry.text("id"),
                entry.maybe("symbol"),
                !entry.flag("symbolUnverified"),
                entry.texts("otherSymbols"),
                entry.text("series"),
                entry.text("type"),
                entry.text("author"),
                entry.date("date"),
                entry.text("language"),
                entry.text("title"),
                entry.maybe("event"),
                entry.maybe("draft"),
                entry.maybe("link"),
                entry.confidence(),
                entry.text("note"),
                entry.sources());
    }

    private static DisputedTerm term(Fields entry) {
        Optional<DisputedTerm.Outcome> outcome = entry.maybe("outcome")
                .map(text -> new DisputedTerm.Outcome(
                        text,
                        entry.maybe("outcomeConfidence")
                                .flatMap(Confidence::named)
                                .orElse(Confidence.LOW),
                        entry.texts("outcomeSources")));
        return new DisputedTerm(
                entry.text("id"),
                entry.text("version"),
                entry.maybe("draft"),
                entry.text("article"),
                entry.texts("terms"),
                entry.text("what"),
                outcome,
                entry.texts("units"),
                evidence(entry));
    }

    static Evidence evidence(Fields entry) {
        return new Evidence(
                ReadRecord.confidence(entry),
                entry.text("doubt"),
                entry.text("note"),
                entry.sources(),
                entry.count("independentSources"));
    }
}
