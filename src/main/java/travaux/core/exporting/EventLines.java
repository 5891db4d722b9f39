package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.Confidence;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Vote;

/** The lines of one event, or of anything else that rests on sources. */
final class EventLines {

    private static final String INDENT = "      ";

    private final Dossier dossier;
    private final LineFolder folder;

    EventLines(Dossier dossier, LineFolder folder) {
        this.dossier = dossier;
        this.folder = folder;
    }

    String of(Event event) {
        String place = event.place().isEmpty() ? "" : ", " + event.place();
        List<Stroke> title = List.of(
                new Stroke(dates(event), Style.FAINT),
                new Stroke(event.title(), Style.STRONG),
                new Stroke(place + marks(event), Style.PLAIN));
        return folder.fold(title, "  ", INDENT)
                + detail(event.description())
                + event.votes().stream().map(this::vote).collect(Collectors.joining())
                + detail("timeline.documents", String.join(", ", event.symbols()))
                + detail("timeline.documents.unverified", String.join(", ", event.symbolsUnverified()))
                + detail("positions.note", event.note())
                + detail("timeline.doubt", event.doubt())
                + sources(event.sources(), event.confidence());
    }

    /** What a fact rests on, and how well. */
    String sources(List<String> sources, Confidence confidence) {
        return detail(Sourced.line("timeline.sources", sources, confidence));
    }

    /** A detail that somebody wrote; nothing where it is empty. */
    String detail(String text) {
        return text.isEmpty() ? "" : folder.fold(text, INDENT, INDENT);
    }

    private String detail(String key, String text) {
        return text.isEmpty() ? "" : detail(Messages.format(key, text));
    }

    private String marks(Event event) {
        Stream<String> weak = Sourced.marks(dossier, event.sources(), event.confidence()).stream();
        Stream<String> late = event.aftermath() ? Stream.of(Messages.text("timeline.aftermath")) : Stream.empty();
        String marks = Stream.concat(weak, late).collect(Collectors.joining(", "));
        return marks.isEmpty() ? "" : "  (" + marks + ")";
    }

    private String vote(Vote vote) {
        String mover = vote.mover()
                .map(by -> Messages.format("timeline.vote.mover", by))
                .orElse("");
        String provision = vote.provision()
                .map(about -> Messages.format("timeline.vote.provision", about))
                .orElse("");
        String motion = Messages.format("timeline.vote.motion", vote.motion()) + provision + mover;
        String figures = figures(vote);
        return detail(motion + ": " + figures + "; " + vote.result()) + detail(vote.note());
    }

    private static String figures(Vote vote) {
        boolean none =
                Stream.of(vote.inFavour(), vote.against(), vote.abstaining()).allMatch(OptionalInt::isEmpty);
        return none
                ? Messages.text("timeline.vote.none")
                : Messages.format(
                        "timeline.vote", figure(vote.inFavour()), figure(vote.against()), figure(vote.abstaining()));
    }

    private static String figure(OptionalInt figure) {
        return figure.isPresent() ? Integer.toString(figure.getAsInt()) : "?";
    }

    private static String dates(Event event) {
        Optional<String> start = event.start().map(EventDate::iso);
        Optional<String> end = event.end().map(EventDate::iso).filter(iso -> !start.equals(Optional.of(iso)));
        String last = end.map(iso -> " to " + iso).orElse("");
        return start.map(iso -> iso + last)
                .or(() -> event.notLaterThan().map(by -> Messages.format("timeline.by", by.iso())))
                .map(date -> date + "  ")
                .orElse("");
    }
}
