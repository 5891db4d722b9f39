package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.Followed;
import travaux.core.record.Confidence;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Happened;
import travaux.core.record.PlannedStep;
import travaux.core.record.Vote;

/** The answer of {@code timeline}. */
record TimelineWire(
        int schema,
        @JsonProperty("as_of") Optional<String> asOf,
        List<EventWire> events,
        List<PlannedWire> timetable,
        List<DocumentWire> documents) {

    /** Something that happened. */
    record EventWire(
            String id,
            Optional<String> start,
            Optional<String> end,
            @JsonProperty("date_precision") Optional<String> precision,
            @JsonProperty("not_later_than") Optional<String> notLaterThan,
            String kind,
            String title,
            Optional<String> place,
            String description,
            Optional<String> draft,
            List<UnitWire> units,
            List<String> symbols,
            @JsonProperty("symbols_unverified") List<String> symbolsUnverified,
            Optional<VoteWire> votes,
            @JsonProperty("more_votes") List<VoteWire> moreVotes,
            boolean aftermath,
            List<String> planned,
            String confidence,
            boolean weak,
            @JsonProperty("machine_made") boolean machineMade,
            Optional<String> note,
            Optional<String> doubt,
            List<SourceWire> sources,
            @JsonProperty("independent_sources") OptionalInt independentSources) {}

    /** A provision that it concerns. */
    record UnitWire(String concordance, Optional<String> topic, List<String> followedTo) {

        static UnitWire of(Dossier dossier, String row) {
            List<Followed> followed = dossier.follow("", Optional.empty(), List.of(row));
            return new UnitWire(
                    row,
                    followed.stream().map(Followed::provision).findFirst(),
                    followed.stream().flatMap(one -> one.numbers().stream()).toList());
        }
    }

    /** Figures are for and against the motion. */
    record VoteWire(
            String motion,
            Optional<String> mover,
            Optional<String> provision,
            Optional<String> body,
            @JsonProperty("for") OptionalInt inFavour,
            OptionalInt against,
            OptionalInt abstaining,
            String result,
            Optional<String> note) {}

    /** What was planned beside what happened. */
    record PlannedWire(
            String id,
            String step,
            String said,
            String planned,
            String happened,
            boolean slipped,
            List<String> events,
            List<SourceWire> sources,
            String confidence,
            Optional<String> note,
            @JsonProperty("independent_sources") OptionalInt independentSources) {}

    static TimelineWire of(Dossier dossier, Happened happened) {
        return new TimelineWire(
                Json.SCHEMA,
                Written.of(dossier.asOf()),
                happened.events().stream().map(event -> event(dossier, event)).toList(),
                happened.planned().stream().map(step -> planned(dossier, step)).toList(),
                happened.documents().stream()
                        .map(document -> DocumentWire.of(dossier, document))
                        .toList());
    }

    private static EventWire event(Dossier dossier, Event event) {
        List<VoteWire> votes = event.votes().stream().map(TimelineWire::vote).toList();
        return new EventWire(
                event.id(),
                event.start().map(EventDate::iso),
                event.end().map(EventDate::iso),
                event.start().map(TimelineWire::precision),
                event.notLaterThan().map(EventDate::iso),
                event.kind(),
                event.title(),
                Written.of(event.place()),
                event.description(),
                event.draft(),
                event.rows().stream().map(row -> UnitWire.of(dossier, row)).toList(),
                event.symbols(),
                event.symbolsUnverified(),
                votes.stream().findFirst(),
                votes.stream().skip(1).toList(),
                event.aftermath(),
                event.planned(),
                event.confidence().wireName(),
                event.confidence() == Confidence.LOW,
                Sourced.isMachineMade(dossier, event.sources()),
                Written.of(event.note()),
                Written.of(event.doubt()),
                SourceWire.of(dossier, event.sources()),
                event.independentSources());
    }

    private static VoteWire vote(Vote vote) {
        return new VoteWire(
                vote.motion(),
                vote.mover(),
                vote.provision(),
                vote.body(),
                vote.inFavour(),
                vote.against(),
                vote.abstaining(),
                vote.result(),
                Written.of(vote.note()));
    }

    private static PlannedWire planned(Dossier dossier, PlannedStep step) {
        return new PlannedWire(
                step.id(),
                step.step(),
                step.said(),
                step.planned(),
                step.happened(),
                step.slipped(),
                step.events(),
                SourceWire.of(dossier, step.sources()),
                step.confidence().wireName(),
                Written.of(step.note()),
                step.independentSources());
    }

    private static String precision(EventDate date) {
        return switch (date.iso().length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
    }
}
