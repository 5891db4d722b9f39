package travaux.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A narrow strip beside a long text that shows where its changes are and which part of it is on screen. */
public final class OverviewStrip extends Region {

    private static final double MARK = 5;
    private static final double EDGE = 4;
    /** Half a pixel of a high strip, as a share of it. */
    private static final double NEAR = 0.0005;

    private final Rectangle window = new Rectangle();
    private final DoubleProperty from = new SimpleDoubleProperty(0);
    private final DoubleProperty to = new SimpleDoubleProperty(1);
    private List<Tick> ticks = List.of();
    private Map<Integer, Double> lines = Map.of();
    private IntConsumer onTick = tick -> {};
    private DoubleConsumer onPlace = place -> {};

    /**
     * A place worth seeing.
     *
     * @param place 0 at the top to 1 at the end
     * @param index what {@link #setOnTick} is told
     * @param styleClass its colour
     */
    public record Tick(double place, int index, String styleClass) {}

    /** An empty strip. */
    public OverviewStrip() {
        getStyleClass().add("overview");
        window.getStyleClass().add("overview-window");
        window.setManaged(false);
        from.subscribe(this::requestLayout);
        to.subscribe(this::requestLayout);
        setOnMousePressed(event -> press(event.getY()));
    }

    /** Shows ticks. */
    public void set(List<Tick> places) {
        ticks = apart(places);
        getChildren().setAll(window);
        ticks.forEach(tick -> {
            Rectangle mark = new Rectangle(1, MARK);
            mark.setManaged(false);
            mark.setArcWidth(3);
            mark.setArcHeight(3);
            mark.getStyleClass().add(tick.styleClass());
            getChildren().add(mark);
        });
        requestLayout();
    }

    /** Without those that no screen would tell from the one before. */
    private static List<Tick> apart(List<Tick> places) {
        List<Tick> apart = new ArrayList<>();
        for (Tick tick : places) {
            boolean told = apart.isEmpty()
                    || Math.abs(tick.place() - apart.getLast().place()) > NEAR
                    || !tick.styleClass().equals(apart.getLast().styleClass());
            if (told) {
                apart.add(tick);
            }
        }
        return List.copyOf(apart);
    }

    /** Says which part is on screen, each 0 to 1. */
    public void showWindow(double first, double last) {
        from.set(first);
        to.set(last);
    }

    /**
     * Says where the lines of ticks stand that are on screen, in pixels from the top to the middle of each: beside these ticks
     * stand, all others at their places.
     */
    public void showLines(Map<Integer, Double> middles) {
        if (!middles.equals(lines)) {
            lines = Map.copyOf(middles);
            requestLayout();
        }
    }

    /** What to do when a tick is pressed. */
    public void setOnTick(IntConsumer action) {
        onTick = action;
    }

    /** What to do when a place without a tick is pressed, 0 to 1. */
    public void setOnPlace(DoubleConsumer action) {
        onPlace = action;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        boolean whole = from.get() <= 0 && to.get() >= 1;
        window.setVisible(!whole);
        window.setX(1);
        window.setWidth(getWidth() - 1);
        window.setY(from.get() * height);
        window.setHeight(Math.max(8, (to.get() - from.get()) * height));
        for (int i = 0; i < ticks.size(); i++) {
            Rectangle mark = (Rectangle) getChildren().get(i + 1);
            mark.setX(4);
            mark.setWidth(getWidth() - 7);
            mark.setY(y(ticks.get(i)));
        }
    }

    private double y(Tick tick) {
        double middle = lines.getOrDefault(tick.index(), Double.NaN);
        return Double.isNaN(middle)
                ? EDGE + tick.place() * Math.max(0, getHeight() - MARK - 2 * EDGE)
                : Math.rint(middle - MARK / 2);
    }

    private void press(double at) {
        for (Tick tick : ticks) {
            if (Math.abs(y(tick) + MARK / 2 - at) <= 4) {
                onTick.accept(tick.index());
                return;
            }
        }
        onPlace.accept(Math.clamp(at / Math.max(1, getHeight()), 0, 1));
    }
}
