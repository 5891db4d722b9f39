package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.Followed;
import travaux.core.record.Confidence;
import travaux.core.record.DisputedTerm;
import travaux.core.record.EventDate;
import travaux.core.record.Position;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;

/** The answer of {@code positions}, in the field names of the fact base. */
record PositionsWire(
        int schema,
        String caution,
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
            List<SourceWire> sources,
            String confidence,
            boolean weak,
            Optional<String> outcome,
            @JsonProperty("outcome_sources") List<SourceWire> outcomeSources,
            @JsonProperty("outcome_confidence") Optional<String> outcomeConfidence,
            Optional<String> note,
            Optional<String> doubt,
            @JsonProperty("independent_sources") OptionalInt independentSources) {}

    /** What somebody said. */
    record StatementWire(
            String id,
            String kind,
            Optional<String> speaker,
            @JsonProperty("on_behalf_of") Optional<String> onBehalfOf,
            Optional<String> date,
            String text,
            List<String> terms,
            List<String> about,
            boolean claim,
            List<SourceWire> sources,
            String confidence,
            boolean weak,
            Optional<String> note,
            Optional<String> doubt,
            @JsonProperty("independent_sources") OptionalInt independentSources) {}

    static PositionsWire of(Dossier dossier, Recorded recorded) {
        List<PositionWire> positions = recorded.positions().stream()
                .map((Position position) -> PositionWire.of(dossier, position))
                .toList();
        return new PositionsWire(
                Json.SCHEMA,
                Messages.text("positions.caution"),
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
                SourceWire.of(dossier, term.evidence().sources()),
                term.evidence().confidence().wireName(),
                term.evidence().isWeak(),
                term.outcome().map(DisputedTerm.Outcome::text),
                SourceWire.of(
                        dossier,
                        term.outcome().map(DisputedTerm.Outcome::sources).orElse(List.of())),
                term.outcome().map(DisputedTerm.Outcome::confidence).map(Confidence::wireName),
                Written.of(term.evidence().note()),
                Written.of(term.evidence().doubt()),
                term.evidence().independentSources());
    }

    private static StatementWire statement(Dossier dossier, Statement statement) {
        return new StatementWire(
                statement.id(),
                statement.kind(),
                statement.speaker(),
                statement.onBehalfOf(),
                statement.date().map(EventDate::iso),
                statement.text(),
                statement.terms(),
                statement.about(),
                statement.claim(),
                SourceWire.of(dossier, statement.evidence().sources()),
                statement.evidence().confidence().wireName(),
                statement.evidence().isWeak(),
                Written.of(statement.evidence().note()),
                Written.of(statement.evidence().doubt()),
                statement.evidence().independentSources());
    }
}
