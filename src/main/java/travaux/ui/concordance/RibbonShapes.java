package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import travaux.core.diff.UnitComparison;

/**
 * The ways a ribbon is drawn, each to be told without its colour: a hairline where nothing but words changed, two where the
 * number did, an arrow where an article moved, a band where it was split or merged, dashes where the pairing is not sure.
 *
 * @param columns between which
 */
record RibbonShapes(Columns columns) {

    private static final double BAND = 5;
    private static final double ARROW = 5;

    /** How far the two lines of one that was renumbered lie apart, in pixels. */
    static final double TWIN = 4;

    /**
     * Where a ribbon ends.
     *
     * @param old its height at the old column
     * @param now its height at the new one
     * @param level whether these are one line
     */
    record Ends(double old, double now, boolean level) {

        /** The same, lower by some pixels. */
        Ends by(double lower) {
            return new Ends(old + lower, now + lower, level);
        }
    }

    List<Node> ribbon(UnitComparison row, Ends ends, boolean chosen) {
        List<Node> nodes = new ArrayList<>();
        String kind = kind(row);
        for (Path line : lines(kind, ends)) {
            line.getStyleClass().addAll("ribbon", kind);
            mark(line, row, chosen);
            nodes.add(line);
        }
        if (kind.equals("ribbon-moved")) {
            Path arrow = arrow(ends);
            arrow.getStyleClass().addAll("ribbon", "ribbon-moved");
            if (chosen) {
                arrow.getStyleClass().add("ribbon-chosen");
            }
            nodes.add(arrow);
        }
        return nodes;
    }

    private List<Path> lines(String kind, Ends ends) {
        return switch (kind) {
            case "ribbon-band" -> List.of(band(ends));
            case "ribbon-renumbered" -> List.of(curve(ends.by(-TWIN / 2)), curve(ends.by(TWIN / 2)));
            default -> List.of(curve(ends));
        };
    }

    /** The ribbon that would be made, and whether it would be made now. */
    List<Node> pending(Point2D from, Point2D to, boolean sure) {
        Path line =
                new Path(new MoveTo(from.getX(), from.getY()), bend(from.getX(), from.getY(), to.getX(), to.getY()));
        line.setManaged(false);
        line.getStyleClass().addAll("ribbon", sure ? "ribbon-made" : "ribbon-held");
        return List.of(line);
    }

    static String kind(UnitComparison row) {
        if (PairWords.isUnplaced(row)) {
            return "ribbon-unplaced";
        }
        return switch (row.relation()) {
            case SAME, ADDED, REMOVED -> ArticlesModel.isChanged(row) ? "ribbon-changed" : "ribbon-same";
            case RENUMBERED -> "ribbon-renumbered";
            case MOVED -> "ribbon-moved";
            case SPLIT, MERGED -> "ribbon-band";
        };
    }

    private static void mark(Path line, UnitComparison row, boolean chosen) {
        if (PairWords.isDoubtful(row)) {
            line.getStyleClass().add("ribbon-doubtful");
        }
        if (chosen) {
            line.getStyleClass().add("ribbon-chosen");
        }
    }

    private Path curve(Ends ends) {
        // A level hairline lies on whole pixels, or it would be grey.
        double old = ends.level() ? Math.rint(ends.old()) + 0.5 : ends.old();
        double now = ends.level() ? old : ends.now();
        Path path = new Path(new MoveTo(columns.from(), old), bend(columns.from(), old, columns.to(), now));
        path.setManaged(false);
        return path;
    }

    private Path band(Ends ends) {
        double from = columns.from();
        double to = columns.to();
        Path path = new Path(
                new MoveTo(from, ends.old() - BAND),
                bend(from, ends.old() - BAND, to, ends.now() - BAND),
                new LineTo(to, ends.now() + BAND),
                bend(to, ends.now() + BAND, from, ends.old() + BAND),
                new ClosePath());
        path.setManaged(false);
        return path;
    }

    private Path arrow(Ends ends) {
        double to = columns.to() - 4;
        Path path = new Path(
                new MoveTo(to - ARROW, ends.now() - ARROW),
                new LineTo(to, ends.now()),
                new LineTo(to - ARROW, ends.now() + ARROW));
        path.setManaged(false);
        return path;
    }

    private static CubicCurveTo bend(double x1, double y1, double x2, double y2) {
        double middle = (x1 + x2) / 2;
        return new CubicCurveTo(middle, y1, middle, y2, x2, y2);
    }
}
