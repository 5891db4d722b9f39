package travaux.ui.timeline;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;

/** The lowest line of the timeline: what the ring around a sign means, the axis, and the way to the aftermath. */
final class Foot {

    /** The meaning of the ring has at most this share of the line, or it steps aside. */
    private static final double SHARE = 0.4;

    /** How far the way to the aftermath keeps from the line below the timeline, in pixels. */
    private static final double RAISED = 4;

    private final TimelineModel model;
    private final Axis axis = new Axis();
    private final Label ring = new Label();
    private final Button aftermath = new Button();

    Foot(TimelineModel model) {
        this.model = model;
        Region sign = new Region();
        sign.getStyleClass().add("ring-sign");
        ring.setGraphic(sign);
        ring.getStyleClass().add("ring-legend");
        ring.setId("timeline-legend");
        aftermath.getStyleClass().setAll("aftermath");
        aftermath.setOnAction(
                action -> model.aftermathOpen().set(!model.aftermathOpen().get()));
    }

    /** What is drawn on the plot: lines and the words below them. */
    List<Node> marks() {
        return axis.nodes();
    }

    /** What stands over the plot. */
    List<Node> nodes() {
        return List.of(ring, aftermath);
    }

    /** Shows the time that is looked at. */
    void renew() {
        TimelineModel.Picture picture = model.picture().get();
        boolean folded = model.folded().get();
        axis.show(folded ? java.util.Optional.empty() : picture.scale());
        aftermath.setText(Messages.text(
                model.aftermathOpen().get() ? "timeline.aftermath.close" : "timeline.aftermath.open",
                picture.aftermath()));
        aftermath.setVisible(!folded && picture.aftermath() > 0);
        concern();
    }

    /** Says whose events wear the ring, where any does. */
    void concern() {
        ArticleInTime article = model.article().get();
        boolean any = model.picture().get().momentsShown().stream()
                .anyMatch(moment -> article.events().contains(moment.event().id()));
        ring.setText(any ? Messages.text("timeline.ring", article.name()) : "");
        String spoken = Messages.text("timeline.ring.spoken", article.name());
        ring.setAccessibleText(spoken);
        Tips.on(ring, spoken);
    }

    /** Puts the line below {@code top}, so high, from {@code left} on and so wide; the lines of the axis reach up to 4. */
    void place(double left, double width, double top, double high) {
        double said = ring.prefWidth(-1);
        double across = aftermath.prefWidth(-1);
        aftermath.resizeRelocate(left + width - across, top - RAISED, across, high);
        double to = aftermath.isVisible() ? width - across - 6 : width;
        axis.place(width, to, top);
        OptionalDouble gap = axis.gap(said, to);
        ring.setVisible(!model.folded().get() && !ring.getText().isEmpty() && said < width * SHARE);
        if (ring.isVisible() && gap.isEmpty()) {
            axis.giveWay(said);
        }
        ring.resizeRelocate(left + gap.orElse(0), top, said, high);
    }
}
