package travaux.ui.support;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** Small signs drawn for this window on a grid of 16, as strokes in the colour of the text around them. */
public enum Icons {
    /** Two arrows, one each way. */
    SWAP("M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3"),
    /** An opened folder. */
    OPEN("M1.5 12.5v-9h4l1.5 2h6.5v2M1.5 12.5l2.5-5h10.5l-2.5 5z"),
    /** Sliders: how the window looks. */
    VIEW("M2 4.5h6M12 4.5h2M10 2.5v4M2 11.5h2M8 11.5h6M6 9.5v4"),
    /** A cross: close. */
    CLOSE("M4 4l8 8M12 4l-8 8"),
    /** Points down: unfolded, or opens below. */
    DOWN("M4 6l4 4 4-4"),
    /** Points to the right: folded. */
    RIGHT("M6 4l4 4-4 4"),
    /** Points up. */
    UP("M4 10l4-4 4 4"),
    /** Points to the left: back. */
    BACK("M10 4L6 8l4 4"),
    /** Points to the right: forward. */
    ON("M6 4l4 4-4 4"),
    /** A sheet of paper. */
    PAGE("M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 10.5h5"),
    /** A board with a sheet: paste. */
    PASTE("M5.5 2.5h-2v12h9v-12h-2M5.5 1.5h5v3h-5zM5.5 8h5M5.5 11h5"),
    /** A pen, for what the reader corrected. */
    PEN("M3 13l.8-3.3L10.6 2.9l2.5 2.5L6.3 12.2zM9 4.5l2.5 2.5"),
    /** A glass to look through: search. */
    SEARCH("M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.3 10.3l4 4"),
    /** An exclamation mark in a circle. */
    NOTICE("M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 4.5v4.5M8 11v.6");

    private static final double GRID = 16;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** The sign as a node of 16 by 16 pixels, more where type is larger; style class {@code icon}. */
    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-stroke");
        StackPane frame = new StackPane(shape);
        frame.getStyleClass().add("icon");
        frame.setMouseTransparent(true);
        frame.widthProperty().subscribe(width -> {
            double scale = Math.max(1, Math.floor(width.doubleValue() / GRID * 4) / 4);
            shape.setScaleX(scale);
            shape.setScaleY(scale);
        });
        return frame;
    }
}
