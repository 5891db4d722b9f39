package travaux.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** Years under the timeline: a hairline where each begins, its number in its middle. */
final class Axis {

    private Optional<TimeScale> scale = Optional.empty();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();

    /** Shows a scale, or nothing. */
    void show(Optional<TimeScale> next) {
        scale = next;
        lines.clear();
        years.clear();
        next.ifPresent(days -> days.years().forEach(year -> {
            Line line = new Line();
            line.getStyleClass().add("year-line");
            lines.add(line);
            Label label = new Label(Integer.toString(year));
            label.getStyleClass().add("year");
            years.add(label);
        }));
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(lines);
        nodes.addAll(years);
        return nodes;
    }

    /** Puts lines from {@code top} to {@code bottom} and the numbers below, those not past {@code room}. */
    void place(double width, double room, double top, double bottom) {
        scale.ifPresent(days -> {
            List<Integer> all = days.years();
            for (int i = 0; i < all.size(); i++) {
                double start = days.place(LocalDate.of(all.get(i), 1, 1)) * width;
                double end = days.place(LocalDate.of(all.get(i) + 1, 1, 1)) * width;
                place(lines.get(i), start, top, bottom);
                place(years.get(i), Math.max(0, start), Math.min(room, end), bottom);
            }
        });
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
        year.resizeRelocate(Math.rint((left + right - across) / 2), top + 1, across, 15);
    }
}
