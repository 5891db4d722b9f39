package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import travaux.core.record.Lane;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench.Pair;

/** Draws the timeline at the height its model tells. */
public final class TimelineView extends Region {

    private static final double NAMES = 110;
    private static final double AXIS = 18;
    private static final double SIDE = 20;

    private final TimelineModel model;
    private final List<Band> bands = new ArrayList<>();
    private final List<Node> names = new ArrayList<>();
    private final List<Line> rules = new ArrayList<>();
    private final Rectangle span = new Rectangle();
    private final Foot foot;
    private final Grip grip;
    private final Plot plot = new Plot();
    private final Zooming zooming;
    private final Stops stops;
    private Optional<Object> kept = Optional.empty();

    /** Shows a model. */
    public TimelineView(TimelineModel model) {
        this.model = model;
        this.stops = new Stops(() -> bands);
        this.zooming = new Zooming(model, plot);
        span.getStyleClass().add("band");
        span.setMouseTransparent(true);
        this.foot = new Foot(model);
        this.grip = new Grip(model, at -> handles(handles -> handles.follow(at)));
        setAccessibleText(Messages.text("timeline.spoken"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.picture().subscribe(this::rebuild);
        model.folded().subscribe(this::rebuild);
        model.size().subscribe(this::rebuild);
        model.workbench().event().subscribe(this::showChosen);
        model.article().subscribe(this::concern);
        model.held().subscribe(this::showHeld);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> handles(handles -> handles.drag(event)));
        plot.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> handles(Handles::release));
        rebuild();
    }

    @Override
    protected double computePrefHeight(double width) {
        return model.height().get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    /** Pixels at the size type has, of pixels at the size it was drawn for. */
    private double scaled(double pixels) {
        return pixels * model.size().get();
    }

    private void rebuild() {
        // Folded, all drafts are shown, whatever part of the time is looked at.
        kept = stops.focused().map(Node::getUserData);
        boolean folded = model.folded().get();
        getStyleClass().setAll(folded ? "strip" : "timeline");
        bands.clear();
        TimelineModel.Picture picture = model.picture().get();
        if (folded) {
            bands.add(new DraftBand(picture.flags(), model, 1, grip));
        } else {
            addBands(picture);
        }
        foot.renew();
        names.clear();
        rules.clear();
        for (Band band : bands) {
            names.add(band.caption());
            rules.add(rule());
        }
        fill();
        requestLayout();
    }

    private void addBands(TimelineModel.Picture picture) {
        addEvents(picture, Lane.SESSIONS);
        bands.add(new DraftBand(picture.flagsShown(), model, 2, grip));
        addEvents(picture, Lane.DRAFTS);
        if (!picture.steps().isEmpty()) {
            bands.add(new BracketBand(picture.steps(), model));
        }
        addEvents(picture, Lane.DECISIONS);
        addEvents(picture, Lane.STATEMENTS);
    }

    private void addEvents(TimelineModel.Picture picture, Lane lane) {
        // A lane stays where it is while the reader looks at a time at which nothing happened in it.
        if (picture.has(lane)) {
            bands.add(new EventBand(lane, picture.in(lane), model, this::fill));
        }
    }

    /** Puts all nodes in, marks beneath and what takes the keyboard above. */
    private void fill() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(span);
        nodes.addAll(foot.marks());
        nodes.addAll(rules);
        bands.forEach(band -> nodes.addAll(band.nodes()));
        grip.pressed().filter(pressed -> !nodes.contains(pressed)).ifPresent(pressed -> {
            pressed.setOpacity(0);
            pressed.setMouseTransparent(true);
            nodes.add(pressed);
        });
        plot.show(nodes);
        List<Node> all = new ArrayList<>(names);
        all.add(plot);
        all.addAll(foot.nodes());
        all.add(zooming);
        getChildren().setAll(all);
        stops.renew();
        // Signs of events are made when there is room for them: what had the keyboard gets it again as soon as it is
        // there.
        kept = kept.filter(thing -> !stops.focus(thing));
        concern();
        showChosen();
        handles(handles -> handles.show(model.held().get()));
    }

    private void concern() {
        bands.forEach(band -> band.concern(model.article().get()));
        foot.concern();
        requestLayout();
    }

    private void handles(Consumer<Handles> action) {
        // What a handle does may put other bands in the place of these.
        List.copyOf(bands).forEach(band -> {
            if (band instanceof DraftBand drafts) {
                action.accept(drafts.handles());
            }
        });
    }

    private void showHeld() {
        Optional<TimelineModel.Handle> held = model.held().get();
        handles(handles -> handles.show(held));
        if (held.isEmpty()) {
            grip.open();
        }
        requestLayout();
    }

    private void showChosen() {
        Optional<travaux.core.record.Event> event = model.workbench().event().get();
        bands.forEach(band -> {
            if (band instanceof EventBand events && event.isPresent()) {
                events.choose(event.get());
            }
        });
    }

    @Override
    protected void layoutChildren() {
        // Folded, the names of the drafts have what their caption leaves.
        double caption = model.folded().get() ? names.getFirst().prefWidth(-1) + SIDE : scaled(NAMES);
        double left = SIDE + caption;
        double width = Math.max(100, getWidth() - left - SIDE);
        plot.resizeRelocate(left, 0, width, getHeight());
        double y =
                model.folded().get() ? (model.height().get() - bands.getFirst().height()) / 2 : 5;
        double below = scaled(AXIS);
        double bottom = getHeight() - (model.folded().get() ? 0 : below);
        double spare = Math.max(
                        0, bottom - y - bands.stream().mapToDouble(Band::height).sum())
                / bands.size();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double room = band.height() + (model.folded().get() ? 0 : spare);
            band.place(width, y + (room - band.height()) / 2);
            names.get(i).resizeRelocate(SIDE, y, caption - 8, room);
            rule(rules.get(i), width, y + room, i < bands.size() - 1);
            y += room;
        }
        placeSpan(width, bottom);
        foot.place(left, width, bottom, below);
        zooming.setVisible(
                !model.folded().get() && model.picture().get().scale().isPresent());
        zooming.resizeRelocate(SIDE - 4, getHeight() - below - 3, caption, below + 2);
    }

    private void placeSpan(double width, double bottom) {
        double[] sides = model.picture().get().flags().stream()
                .filter(this::bounds)
                .mapToDouble(flag -> Math.clamp(flag.place(), 0, 1) * width)
                .sorted()
                .toArray();
        span.setVisible(
                sides.length == 2 && sides[1] > sides[0] && !model.folded().get());
        if (sides.length == 2) {
            span.setX(sides[0]);
            span.setWidth(sides[1] - sides[0]);
            span.setY(4);
            span.setHeight(bottom - 4);
        }
    }

    /** Whether the time between the two drafts begins or ends at a flag, a handle that is moved being where it is over. */
    private boolean bounds(Flag flag) {
        Optional<TimelineModel.Handle> held = model.held().get();
        boolean moved = held.filter(handle -> handle.side() == flag.side()).isPresent();
        boolean target =
                held.filter(handle -> handle.target().equals(flag.draft())).isPresent();
        return target || (!moved && flag.side() != Flag.Side.NEITHER);
    }

    /** Moves the side whose flag has the keyboard to the next draft, or the one before. */
    private boolean moveHandle(int by) {
        Optional<Pair> pair = model.workbench().pair().get();
        Object at = stops.focused().map(Node::getUserData).orElse("");
        boolean old = pair.filter(two -> two.old().id().equals(at)).isPresent();
        if (!old && pair.filter(two -> two.now().id().equals(at)).isEmpty()) {
            return false;
        }
        model.step(old, by);
        model.workbench()
                .pair()
                .get()
                .map(two -> (old ? two.old() : two.now()).id())
                .ifPresent(stops::focus);
        return true;
    }

    private void pressed(KeyEvent key) {
        boolean sideways = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (key.isShortcutDown() && sideways && moveHandle(key.getCode() == KeyCode.LEFT ? -1 : 1)) {
            key.consume();
            return;
        }
        if (!model.folded().get() && zooming.pressed(key)) {
            key.consume();
            return;
        }
        boolean moved = switch (key.getCode()) {
            case LEFT -> stops.move(key.getTarget(), -1);
            case RIGHT -> stops.move(key.getTarget(), 1);
            case UP -> stops.changeBand(key.getTarget(), -1);
            case DOWN -> stops.changeBand(key.getTarget(), 1);
            default -> false;
        };
        if (moved || sideways) {
            key.consume();
        }
    }

    private static Line rule() {
        Line line = new Line();
        line.getStyleClass().add("lane-line");
        return line;
    }

    private static void rule(Line line, double width, double y, boolean visible) {
        line.setEndX(width);
        line.setStartY(Math.rint(y) - 0.5);
        line.setEndY(Math.rint(y) - 0.5);
        line.setVisible(visible);
    }
}
