package travaux.core.exporting;

import java.util.List;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.Event;
import travaux.core.record.Happened;
import travaux.core.record.PlannedStep;

/** Events to be read on a terminal, grouped by year. */
public final class TimelineText {
    private final Ink ink;
    private final LineFolder folder;
    private final EventLines lines;
    private final StringBuilder out = new StringBuilder();

    private TimelineText(Dossier dossier, Ink ink, int width) {
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
        this.lines = new EventLines(dossier, folder);
    }

    /** The events in the order given under the years they began in, then what was planned beside what happened. */
    public static String of(Dossier dossier, Happened happened, Ink ink, int width) {
        List<Event> events = happened.events();
        TimelineText text = new TimelineText(dossier, ink, width);
        text.out.append(ink.draw(dossier.title(), Style.STRONG)).append('\n');
        if (dossier.fictional()) {
            text.out
                    .append(ink.draw(Messages.text("report.fictional"), Style.BRACKET))
                    .append('\n');
        }
        if (!dossier.asOf().isEmpty()) {
            text.out
                    .append(ink.draw(Messages.format("positions.as-of", dossier.asOf()), Style.FAINT))
                    .append('\n');
        }
        String year = "";
        for (Event event : events) {
            String its = yearOf(event);
            if (!its.equals(year)) {
                text.out.append('\n').append(ink.draw(its, Style.STRONG)).append('\n');
                year = its;
            }
            text.out.append(text.lines.of(event));
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
            out.append(lines.detail(Messages.format("timeline.plan", step.planned(), step.said())));
            out.append(lines.detail(Messages.format("timeline.happened", step.happened())));
            out.append(lines.detail(step.note()));
            out.append(lines.sources(step.sources(), step.confidence()));
        }
    }

    private static String yearOf(Event event) {
        return event.placed()
                .map(date -> date.iso().substring(0, 4))
                .orElseGet(() -> Messages.text("timeline.undated"));
    }
}
