package travaux.ui.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import travaux.core.record.Slip;
import travaux.ui.support.SlipWords;

/** One plan on a line of time that all plans share: a ring where it was planned, a dot where it was held. */
final class SlipBar extends Region {

    private static final double HEIGHT = 26;
    private static final double RADIUS = 4;
    private static final double MIDDLE = 8;

    /** The time that all plans of a dossier cover. */
    record Span(LocalDate from, LocalDate to) {

        /** In whole years around them all. */
        static Span around(List<Slip> slips) {
            List<LocalDate> days = new ArrayList<>();
            slips.forEach(slip -> days.addAll(List.of(
                    slip.planned().first(), slip.planned().last(), slip.held().first())));
            LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
            LocalDate last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
            return new Span(first.withDayOfYear(1), last.plusYears(1).withDayOfYear(1));
        }

        private double share(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }
    }

    private final Slip slip;
    private final Span span;
    private final Line axis = line("slip-axis");
    private final Line way = line("slip-way");
    private final Circle planned = new Circle(RADIUS);
    private final Circle held = new Circle(RADIUS);
    private final List<Label> years = new ArrayList<>();

    SlipBar(Slip slip, Span span) {
        this.slip = slip;
        this.span = span;
        getStyleClass().add("slip-bar");
        planned.getStyleClass().add("slip-planned");
        held.getStyleClass().add("slip-held");
        getChildren().addAll(axis, way);
        for (LocalDate year = span.from(); year.isBefore(span.to()); year = year.plusYears(1)) {
            Label label = new Label(Integer.toString(year.getYear()));
            label.getStyleClass().add("slip-year");
            years.add(label);
            getChildren().add(label);
        }
        getChildren().addAll(planned, held);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleText(SlipWords.of(slip));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * RADIUS;
        // what is planned for a month or a year is drawn at its end: so much the plan allows
        double from = RADIUS + span.share(slip.planned().last()) * width;
        double to = RADIUS + span.share(slip.held().first()) * width;
        set(axis, RADIUS, RADIUS + width);
        set(way, from, to);
        planned.relocate(from - RADIUS, MIDDLE - RADIUS);
        held.relocate(to - RADIUS, MIDDLE - RADIUS);
        for (int i = 0; i < years.size(); i++) {
            Label year = years.get(i);
            year.autosize();
            year.relocate(RADIUS + span.share(span.from().plusYears(i)) * width, MIDDLE + RADIUS + 1);
        }
    }

    private static void set(Line line, double from, double to) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(MIDDLE);
        line.setEndY(MIDDLE);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }
}
