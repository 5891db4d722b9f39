package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.Confidence;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Happened;
import travaux.core.record.PlannedStep;
import travaux.core.record.Vote;

/** Events to be read on a terminal, grouped by year. */
public final class TimelineText {
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private TimelineText(Ink ink, int width) {
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
    }

    /** The events in the order given under the years they began in, then what was planned beside what happened. */
    public static String of(Dossier dossier, Happened happened, Ink ink, int width) {
        List<Event> events = happened.events();
        TimelineText text = new TimelineText(ink, width);
        text.out.append(ink.draw(dossier.title(), Style.STRONG)).append('\n');
        if (dossier.fictional()) {
            text.out
                    .append(ink.draw(Messages.text("report.fictional"), Style.BRACKET))
                    .append('\n');
        }
        String year = "";
        for (Event event : events) {
            String its = yearOf(event);
            if (!its.equals(year)) {
                text.out.append('\n').append(ink.draw(its, Style.STRONG)).append('\n');
                year = its;
            }
            text.event(event);
        }
        if (events.isEmpty()) {
            text.out.append(Messages.text("timeline.none")).append('\n');
        }
        text.planned(happened.planned());
        return text.out.toString();
    }

    private void planned(List<PlannedStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        String title = ink.draw(Messages.text("timeline.planned"), Style.STRONG);
        out.append('\n').append(title).append('\n');
        for (PlannedStep step : steps) {
            String slipped = step.slipped() ? "  (" + Messages.text("timeline.slipped") + ")" : "";
            List<Stroke> head = List.of(new Stroke(step.step(), Style.STRONG), new Stroke(slipped, Style.PLAIN));
            out.append(folder.fold(head, "  ", "      "));
            out.append(detail(Messages.format("timeline.plan", step.planned(), step.said())));
            out.append(detail(Messages.format("timeline.happened", step.happened())));
            if (!step.note().isEmpty()) {
                out.append(detail(step.note()));
            }
            out.append(detail(Messages.format("timeline.sources", String.join(", ", step.sources()))));
        }
    }

    private String detail(String text) {
        return folder.fold(text, "      ", "      ");
    }

    private static String yearOf(Event event) {
        return event.start().map(date -> date.iso().substring(0, 4)).orElseGet(() -> Messages.text("timeline.undated"));
    }

    private void event(Event event) {
        String date = dates(event);
        String mark = (event.confidence() == Confidence.LOW ? "  (" + Messages.text("timeline.low") + ")" : "")
                + (event.aftermath() ? "  (" + Messages.text("timeline.aftermath") + ")" : "");
        String place = event.place().isEmpty() ? "" : ", " + event.place();
        List<Stroke> title = List.of(
                new Stroke(date, Style.FAINT),
                new Stroke(event.title(), Style.STRONG),
                new Stroke(place + mark, Style.PLAIN));
        out.append(folder.fold(title, "  ", "      "));
        event.votes().forEach(this::vote);
        if (!event.doubt().isEmpty()) {
            out.append(folder.fold(Messages.format("timeline.doubt", event.doubt()), "      ", "      "));
        }
        out.append(ink.draw(
                folder.fold(
                        Messages.format("timeline.sources", String.join(", ", event.sources())), "      ", "      "),
                Style.PLAIN));
    }

    private void vote(Vote vote) {
        String mover = vote.mover()
                .map(by -> Messages.format("timeline.vote.mover", by))
                .orElse("");
        String provision = vote.provision()
                .map(about -> Messages.format("timeline.vote.provision", about))
                .orElse("");
        String motion = Messages.format("timeline.vote.motion", vote.motion()) + provision + mover;
        String figures = Messages.format(
                "timeline.vote", figure(vote.inFavour()), figure(vote.against()), figure(vote.abstaining()));
        out.append(folder.fold(motion + ": " + figures + ". " + vote.result(), "      ", "      "));
        if (!vote.note().isEmpty()) {
            out.append(detail(vote.note()));
        }
    }

    private static String figure(OptionalInt figure) {
        return figure.isPresent() ? Integer.toString(figure.getAsInt()) : "?";
    }

    private static String dates(Event event) {
        Optional<String> start = event.start().map(EventDate::iso);
        Optional<String> end = event.end().map(EventDate::iso).filter(iso -> !start.equals(Optional.of(iso)));
        return start.map(iso -> iso + end.map(last -> " to " + last).orElse("") + "  ")
                .orElse("");
    }
}
