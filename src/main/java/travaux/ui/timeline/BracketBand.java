package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
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
            double from = Math.max(0, step.from() * width + (step.joined() ? 0 : BREAK / 2));
            double to = Math.min(width, Math.max(from + 2, step.to() * width - (nextJoined ? 0 : BREAK / 2)));
            boolean inSight = step.to() > 0 && step.from() < 1;
            levels.get(i).setVisible(inSight);
            figures.get(i).setVisible(inSight);
            double y = Math.rint(level(step, top));
            draw(levels.get(i), new Point2D(from, y), new Point2D(to, y));
            risers.get(i).setVisible(step.joined() && inSight && step.from() >= 0);
            if (step.joined()) {
                double before = Math.rint(level(steps.get(i - 1), top));
                draw(risers.get(i), new Point2D(from, before), new Point2D(from, y));
            }
            Label figure = figures.get(i);
            boolean high = step.share() > 0.45;
            figure.resizeRelocate(from + 5, high ? y + 2 : y - 15, figure.prefWidth(-1), 14);
        }
    }

    private static double level(BracketStep step, double top) {
        return top + 4 + (1 - step.share()) * (HEIGHT - 8);
    }

    private static void draw(Line line, Point2D from, Point2D to) {
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("step");
        return line;
    }
}
