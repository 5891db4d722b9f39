package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import travaux.ui.control.Facing;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;

/**
 * Open brackets as steps under the drafts, of the whole text or the article that is read: broken where the figures may not be
 * compared, a dotted gap where there is none.
 */
final class BracketBand implements Band {

    private static final double HEIGHT = 34;
    private static final double BREAK = 6;

    /** Between the choices of what is counted, in pixels. */
    private static final double APART = 2;

    private final List<BracketStep> steps;
    private final TimelineModel model;
    private final double size;
    private final List<Line> levels = new ArrayList<>();
    private final List<Line> risers = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final ToggleButton whole = choice(false);
    private final ToggleButton article = choice(true);
    private final HBox choices = new HBox(APART, whole, article);

    BracketBand(List<BracketStep> steps, TimelineModel model) {
        this.steps = List.copyOf(steps);
        this.model = model;
        size = model.size().get();
        for (BracketStep step : this.steps) {
            boolean known = step.tally().isKnown();
            levels.add(line(known ? "step" : "step-gap"));
            risers.add(line("step"));
            Label figure = new Label(
                    known
                            ? Messages.text("number", step.tally().count().getAsInt())
                            : step.tally().why());
            figure.getStyleClass().add(known ? "step-figure" : "step-why");
            figure.setAccessibleText(
                    known
                            ? Messages.text(
                                    "timeline.brackets.spoken",
                                    step.tally().count().getAsInt())
                            : figure.getText());
            figures.add(figure);
        }
        whole.setText(Messages.text("timeline.brackets.whole"));
        whole.setAccessibleText(Messages.text("timeline.brackets.whole.spoken"));
        Tips.on(whole, Messages.text("timeline.brackets.whole.spoken"));
        concern(model.article().get());
        choices.widthProperty().subscribe(() -> fit(model.article().get().name()));
    }

    /** Names the article where there is room for its name. */
    private void fit(String name) {
        article.setStyle(Facing.style(name, false));
        article.setText(name);
        double room = choices.getWidth();
        if (room > 0 && whole.prefWidth(-1) + APART + article.prefWidth(-1) > room) {
            article.setText(Messages.text("timeline.brackets.chosen"));
        }
    }

    private ToggleButton choice(boolean its) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("lane-choice");
        button.setMinWidth(its ? 20 : Region.USE_PREF_SIZE);
        button.setOnAction(action -> {
            button.setSelected(true);
            model.ofArticle().set(its);
        });
        return button;
    }

    @Override
    public String name() {
        return Messages.text("timeline.brackets");
    }

    @Override
    public Node caption() {
        Label label = new Label(name());
        label.getStyleClass().add("lane-name");
        VBox box = new VBox(choices);
        box.getChildren().addFirst(label);
        box.getStyleClass().add("lane-caption");
        return box;
    }

    @Override
    public void concern(ArticleInTime its) {
        boolean there = !its.name().isEmpty();
        article.setVisible(there);
        fit(its.name());
        String spoken = Messages.text("timeline.brackets.article.spoken", its.name());
        article.setAccessibleText(spoken);
        Tips.on(article, spoken);
        whole.setSelected(!there || !model.ofArticle().get());
        article.setSelected(!whole.isSelected());
    }

    @Override
    public double height() {
        return HEIGHT * size;
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
            double y = Math.rint(level(step, top)) + (step.tally().isKnown() ? 0 : 0.5);
            levels.get(i).setVisible(inSight);
            draw(levels.get(i), new Point2D(from, y), new Point2D(to, y));
            risers.get(i).setVisible(step.joined() && inSight && step.from() >= 0);
            if (step.joined()) {
                double before = Math.rint(level(steps.get(i - 1), top));
                draw(risers.get(i), new Point2D(from, before), new Point2D(from, y));
            }
            placeFigure(i, from, to, y);
            figures.get(i).setVisible(inSight && (step.tally().isKnown() || to - from > width(i) + 16));
        }
    }

    private double width(int step) {
        return figures.get(step).prefWidth(-1);
    }

    /** A figure stands beside the beginning of its step, the reason for a gap in the middle of it. */
    private void placeFigure(int i, double from, double to, double y) {
        BracketStep step = steps.get(i);
        if (step.tally().isKnown()) {
            boolean high = step.share() > 0.45;
            figures.get(i).resizeRelocate(from + 5, high ? y + 2 : y - 1 - 14 * size, width(i), 14 * size);
        } else {
            figures.get(i)
                    .resizeRelocate(
                            Math.rint((from + to - width(i)) / 2), Math.rint(y - 8 * size), width(i), 15 * size);
        }
    }

    private double level(BracketStep step, double top) {
        double share = step.tally().isKnown() ? step.share() : 0.5;
        return top + 6 + (1 - share) * (height() - 12);
    }

    private static void draw(Line line, Point2D from, Point2D to) {
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        return line;
    }
}
