package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Vote;

/** The answer of {@code timeline}. */
record TimelineWire(int schema, List<EventWire> events) {

    /** Something that happened. */
    record EventWire(
            String id,
            Optional<String> start,
            Optional<String> end,
            @JsonProperty("date_precision") Optional<String> precision,
            String kind,
            String title,
            Optional<String> place,
            String description,
            List<String> symbols,
            Optional<VoteWire> votes,
            @JsonProperty("more_votes") List<VoteWire> moreVotes,
            boolean aftermath,
            List<String> planned,
            String confidence,
            Optional<String> note,
            Optional<String> doubt,
            List<SourceWire> sources) {}

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

    /** What a fact rests on. */
    record SourceWire(String ref, String what, String kind, boolean core) {}

    static TimelineWire of(Dossier dossier, List<Event> events) {
        return new TimelineWire(
                Json.SCHEMA, events.stream().map(event -> event(dossier, event)).toList());
    }

    private static EventWire event(Dossier dossier, Event event) {
        List<VoteWire> votes = event.votes().stream().map(TimelineWire::vote).toList();
        return new EventWire(
                event.id(),
                event.start().map(EventDate::iso),
                event.end().map(EventDate::iso),
                event.start().map(TimelineWire::precision),
                event.kind(),
                event.title(),
                written(event.place()),
                event.description(),
                event.symbols(),
                votes.stream().findFirst(),
                votes.stream().skip(1).toList(),
                event.aftermath(),
                event.planned(),
                event.confidence().wireName(),
                written(event.note()),
                written(event.doubt()),
                event.sources().stream().map(id -> source(dossier, id)).toList());
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
                written(vote.note()));
    }

    private static SourceWire source(Dossier dossier, String id) {
        return Optional.ofNullable(dossier.sources().get(id))
                .map(source -> new SourceWire(id, source.what(), source.kind(), source.core()))
                .orElseGet(() -> new SourceWire(id, "", "", false));
    }

    private static String precision(EventDate date) {
        return switch (date.iso().length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
