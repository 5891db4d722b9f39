package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** Years, months or weeks under the timeline: a hairline where each begins, its name in its middle. */
final class Axis {

    private static final double TOP = 4;
    /** Between a number and what stands beside it. */
    private static final double AIR = 8;

    private List<TimeScale.Division> divisions = List.of();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();

    /** Shows a scale, or nothing. */
    void show(Optional<TimeScale> next) {
        divisions = next.map(TimeScale::divisions).orElse(List.of());
        lines.clear();
        years.clear();
        divisions.forEach(division -> {
            Line line = new Line();
            line.getStyleClass().add("year-line");
            lines.add(line);
            Label label = new Label(division.name());
            label.getStyleClass().add("year");
            years.add(label);
        });
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(lines);
        nodes.addAll(years);
        return nodes;
    }

    /** Puts lines down to {@code bottom} and the numbers below, those that find room as far as {@code to}. */
    void place(double width, double to, double bottom) {
        for (int i = 0; i < divisions.size(); i++) {
            double start = divisions.get(i).start() * width;
            double end = divisions.get(i).end() * width;
            place(lines.get(i), start, TOP, bottom);
            place(years.get(i), Math.max(0, start), Math.min(to, end), bottom);
        }
    }

    /** Makes room for words so wide beside the numbers, one of which may give way a little; empty where there is none. */
    OptionalDouble gap(double across, double width) {
        OptionalDouble between = gap(across, width, false);
        return between.isPresent() ? between : gap(across, width, true);
    }

    /** Leaves the beginning of the line to words so wide. */
    void giveWay(double across) {
        years.stream().filter(year -> year.getLayoutX() < across + AIR).forEach(year -> year.setVisible(false));
    }

    private OptionalDouble gap(double across, double width, boolean giveWay) {
        double from = 0;
        for (int i = 0; i < years.size(); i++) {
            Label year = years.get(i);
            if (!year.isVisible()) {
                continue;
            }
            if (year.getLayoutX() - from >= across + AIR) {
                return OptionalDouble.of(from);
            }
            double left = giveWay ? Math.max(0, lines.get(i).getStartX()) + 2 : year.getLayoutX();
            from = Math.rint(left) + year.getWidth() + AIR;
            if (giveWay && next(i, width) - from >= across + AIR) {
                year.setLayoutX(Math.rint(left));
                return OptionalDouble.of(from);
            }
        }
        return width - from >= across ? OptionalDouble.of(from) : OptionalDouble.empty();
    }

    /** Where the number behind one begins. */
    private double next(int after, double width) {
        return years.stream()
                .skip(after + 1L)
                .filter(Label::isVisible)
                .mapToDouble(Label::getLayoutX)
                .findFirst()
                .orElse(width);
    }

    private static void place(Line line, double x, double top, double bottom) {
        line.setStartX(Math.rint(x) + 0.5);
        line.setEndX(Math.rint(x) + 0.5);
        line.setStartY(top);
        line.setEndY(bottom);
        line.setVisible(x > 0);
    }

    private static void place(Label year, double left, double right, double top) {
        double across = year.prefWidth(-1);
        year.setVisible(right - left > across + 2);
        year.resizeRelocate(Math.rint((left + right - across) / 2), top + 1, across, year.prefHeight(-1));
    }
}
