package travaux.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.HBox;
import travaux.ui.control.Tips;
import travaux.ui.support.Messages;

/** How the reader looks closer at a part of the time: by wheel, pinch, drag, keys, or three small buttons. */
final class Zooming extends HBox {

    /** How much less time one step shows. */
    private static final double STEP = 0.7;
    /** How far one press of a key moves, as a share of what is shown. */
    private static final double MOVE = 0.2;
    /** How far a wheel turns at one notch, in pixels. */
    private static final double NOTCH = 40;
    /** Into how many parts a step is cut where a wheel or two fingers move more finely. */
    private static final int PARTS = 4;

    private final TimelineModel model;
    private final Node plot;
    private double held = Double.NaN;
    /** How much closer was asked for by movements too small to act upon, in steps. */
    private double turned;

    /** Listens to what is done on {@code plot}. */
    Zooming(TimelineModel model, Node plot) {
        super(2);
        this.model = model;
        this.plot = plot;
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        button("−", "timeline.zoom.out", () -> model.zoom(1 / STEP, 0.5)),
                        button("+", "timeline.zoom.in", () -> model.zoom(STEP, 0.5)),
                        button(Messages.text("timeline.zoom.all.word"), "timeline.zoom.all", model::showAll));
        plot.setPickOnBounds(true);
        plot.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        plot.addEventHandler(ZoomEvent.ZOOM, event -> {
            turn(Math.log(event.getZoomFactor()) / -Math.log(STEP), event.getX());
            event.consume();
        });
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> held = event.getTarget() == plot ? event.getX() : held);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> held = Double.NaN);
    }

    /** Plus and minus look closer and wider, zero shows all, shift with an arrow moves; false for any other key. */
    boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(STEP, 0.5);
            case MINUS, SUBTRACT -> model.zoom(1 / STEP, 0.5);
            case DIGIT0, NUMPAD0 -> model.showAll();
            case LEFT -> {
                return move(key, -MOVE);
            }
            case RIGHT -> {
                return move(key, MOVE);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent key, double share) {
        if (key.isShiftDown()) {
            model.pan(share);
        }
        return key.isShiftDown();
    }

    private void scrolled(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            model.pan(-event.getDeltaX() / width());
        } else if (event.getDeltaY() != 0) {
            turn(event.getDeltaY() / NOTCH, event.getX());
        }
        event.consume();
    }

    /** Looks closer by steps at a place, in pixels: as far as the hand has moved in all, however finely it is told. */
    private void turn(double steps, double x) {
        turned += steps;
        double whole = (double) (int) (turned * PARTS) / PARTS;
        if (whole != 0) {
            turned -= whole;
            model.zoom(Math.pow(STEP, whole), place(x));
        }
    }

    private void dragged(MouseEvent event) {
        double by = (held - event.getX()) / width();
        if (!Double.isNaN(held) && model.isZoomed() && Math.abs(event.getX() - held) >= 2) {
            model.pan(by);
            held = event.getX();
        }
    }

    private double place(double x) {
        return Math.clamp(x / width(), 0, 1);
    }

    private double width() {
        return Math.max(1, plot.getLayoutBounds().getWidth());
    }

    private static Button button(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("zoom-button");
        button.setAccessibleText(Messages.text(key));
        Tips.on(button, Messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
