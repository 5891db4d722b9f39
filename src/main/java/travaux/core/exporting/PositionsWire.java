package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.Followed;
import travaux.core.record.Confidence;
import travaux.core.record.DisputedTerm;
import travaux.core.record.EventDate;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;

/** The answer of {@code positions}, in the field names of the fact base. */
record PositionsWire(
        int schema,
        String caution,
        @JsonProperty("as_of") Optional<String> asOf,
        List<PositionWire> positions,
        List<TermWire> terms,
        List<StatementWire> statements) {

    /** Words in dispute, and how that ended. */
    record TermWire(
            String id,
            String version,
            Optional<String> draft,
            String article,
            Optional<String> followedTo,
            List<PositionWire.FollowedWire> followed,
            List<String> terms,
            String what,
            Optional<String> outcome,
            @JsonProperty("outcome_sources") List<SourceWire> outcomeSources,
            @JsonProperty("outcome_confidence") Optional<String> outcomeConfidence,
            @JsonUnwrapped EvidenceWire evidence) {}

    /** What somebody said. */
    record StatementWire(
            String id,
            String kind,
            Optional<String> speaker,
            @JsonProperty("on_behalf_of") Optional<String> onBehalfOf,
            Optional<String> date,
            String text,
            List<String> terms,
            Optional<String> article,
            Optional<String> draft,
            Optional<String> followedTo,
            List<PositionWire.FollowedWire> followed,
            List<String> about,
            boolean claim,
            @JsonUnwrapped EvidenceWire evidence) {}

    static PositionsWire of(Dossier dossier, Recorded recorded) {
        List<PositionWire> positions = recorded.positions().stream()
                .map(position -> PositionWire.of(dossier, position))
                .toList();
        return new PositionsWire(
                Json.SCHEMA,
                Messages.text("positions.caution"),
                Written.of(dossier.asOf()),
                positions,
                recorded.terms().stream().map(term -> term(dossier, term)).toList(),
                recorded.statements().stream()
                        .map(statement -> statement(dossier, statement))
                        .toList());
    }

    private static TermWire term(Dossier dossier, DisputedTerm term) {
        List<Followed> followed = dossier.follow(term.article(), term.draft(), term.rows());
        return new TermWire(
                term.id(),
                term.version(),
                term.draft(),
                term.article(),
                PositionWire.FollowedWire.numbers(followed),
                PositionWire.FollowedWire.of(followed),
                term.terms(),
                term.what(),
                term.outcome().map(DisputedTerm.Outcome::text),
                SourceWire.of(
                        dossier,
                        term.outcome().map(DisputedTerm.Outcome::sources).orElse(List.of())),
                term.outcome().map(DisputedTerm.Outcome::confidence).map(Confidence::wireName),
                EvidenceWire.of(dossier, term.evidence()));
    }

    private static StatementWire statement(Dossier dossier, Statement statement) {
        List<Followed> followed = dossier.follow(statement.article(), statement.draft(), statement.rows());
        return new StatementWire(
                statement.id(),
                statement.kind(),
                statement.speaker(),
                statement.onBehalfOf(),
                statement.date().map(EventDate::iso),
                statement.text(),
                statement.terms(),
                Optional.of(statement.article()).filter(article -> !article.isEmpty()),
                statement.draft(),
                PositionWire.FollowedWire.numbers(followed),
                PositionWire.FollowedWire.of(followed),
                statement.about(),
                statement.claim(),
                EvidenceWire.of(dossier, statement.evidence()));
    }
}
