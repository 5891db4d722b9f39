package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import travaux.ui.support.Messages;

/** Open brackets as steps under the drafts, broken where the figures may not be compared. */
final class BracketBand implements Band {

    private static final double HEIGHT = 26;
    private static final double BREAK = 6;

    private final List<BracketStep> steps;
    private final List<Line> levels = new ArrayList<>();
    private final List<Line> risers = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();

    BracketBand(List<BracketStep> steps) {
        this.steps = List.copyOf(steps);
        for (BracketStep step : this.steps) {
            levels.add(line());
            risers.add(line());
            Label figure = new Label(Messages.text("number", step.count()));
            figure.getStyleClass().add("step-figure");
            figure.setAccessibleText(Messages.text("timeline.brackets.spoken", step.count()));
            figures.add(figure);
        }
    }

    @Override
    public String name() {
        return Messages.text("timeline.brackets");
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(levels);
        nodes.addAll(risers);
        nodes.addAll(figures);
        return nodes;
    }

    @Override
    public List<Node> stops() {
        return List.of();
    }

    @Override
    public void place(double width, double top) {
        for (int i = 0; i < steps.size(); i++) {
            BracketStep step = steps.get(i);
            boolean nextJoined = i + 1 < steps.size() && steps.get(i + 1).joined();
            double from = step.from() * width + (step.joined() ? 0 : BREAK / 2);
            double to = Math.max(from + 2, step.to() * width - (nextJoined ? 0 : BREAK / 2));
            double y = Math.rint(level(step, top));
            level(levels.get(i), from, y, to, y);
            risers.get(i).setVisible(step.joined());
            if (step.joined()) {
                level(risers.get(i), from, Math.rint(level(steps.get(i - 1), top)), from, y);
            }
            Label figure = figures.get(i);
            boolean high = step.share() > 0.45;
            figure.resizeRelocate(from + 5, high ? y + 2 : y - 15, figure.prefWidth(-1), 14);
        }
    }

    private static double level(BracketStep step, double top) {
        return top + 4 + (1 - step.share()) * (HEIGHT - 8);
    }

    private static void level(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("step");
        return line;
    }
}
