package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import travaux.core.diff.UnitComparison;
import travaux.ui.concordance.ConcordanceModel.Held;
import travaux.ui.support.Identity;

/** Draws, over a list of lines, the ribbons of those that are on screen, and the one that is about to be made. */
final class RibbonPane extends Region {

    /** How far beyond the edge a ribbon runs whose other end is not on screen, in pixels. */
    private static final double BEYOND = 60;

    private final ConcordanceModel model;
    private final Sight sight;
    private final Rectangle edge = new Rectangle();
    private Point2D pointer = Point2D.ZERO;

    /** The lines that are on screen. */
    interface Sight {

        /** The first, or -1. */
        int first();

        /** The last, or -1. */
        int last();

        /** The middle of one that is on screen, in pixels from the top of the pane. */
        double middle(int line);
    }

    RibbonPane(ConcordanceModel model, Sight sight) {
        this.model = model;
        this.sight = sight;
        setMouseTransparent(true);
        setClip(edge);
        getStyleClass().add("ribbons");
        model.shown().subscribe(this::requestLayout);
        model.held().subscribe(this::requestLayout);
        model.workbench().unit().subscribe(this::requestLayout);
    }

    /** Where the pointer is that holds a unit. */
    void point(Point2D at) {
        pointer = at;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        List<Node> nodes = new ArrayList<>();
        int first = sight.first();
        if (first >= 0) {
            addRibbons(nodes, first, sight.last());
            addPorts(nodes, first, sight.last());
        }
        getChildren().setAll(nodes);
    }

    private void addRibbons(List<Node> nodes, int first, int last) {
        RibbonShapes shapes = new RibbonShapes(columns());
        Optional<UnitComparison> chosen = model.workbench().unit().get();
        List<Node> above = new ArrayList<>();
        for (Ribbon ribbon : model.shown().get().ribbons()) {
            if (ribbon.endsBetween(first, last)) {
                boolean its =
                        chosen.filter(row -> Identity.same(row, ribbon.row())).isPresent();
                for (int from : ribbon.old()) {
                    for (int to : ribbon.now()) {
                        (its ? above : nodes)
                                .addAll(shapes.ribbon(
                                        ribbon.row(), new RibbonShapes.Ends(y(from), y(to), from == to), its));
                    }
                }
            }
        }
        nodes.addAll(above);
        model.held().get().ifPresent(held -> nodes.addAll(pending(shapes, held)));
    }

    private List<Node> pending(RibbonShapes shapes, Held held) {
        List<PairLine> lines = model.shown().get().lines();
        double own = y(line(lines, held.unit(), held.isOld()));
        Point2D other = held.over()
                .map(over -> new Point2D(
                        held.isOld() ? columns().to() : columns().from(), y(line(lines, over.unit(), !held.isOld()))))
                .orElse(pointer);
        Point2D start = new Point2D(held.isOld() ? columns().from() : columns().to(), own);
        return shapes.pending(start, other, held.over().isPresent());
    }

    private static int line(List<PairLine> lines, travaux.core.text.Unit unit, boolean old) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof PairLine.Units units
                    && (old ? units.old() : units.now())
                            .filter(its -> Identity.same(its, unit))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A small ring at each unit: full where something is joined to it, empty where nothing is. */
    private void addPorts(List<Node> nodes, int first, int last) {
        List<PairLine> lines = model.shown().get().lines();
        for (int i = first; i <= Math.min(last, lines.size() - 1); i++) {
            if (lines.get(i) instanceof PairLine.Units units) {
                boolean joined =
                        !units.row().old().isEmpty() && !units.row().now().isEmpty();
                double y = y(i);
                units.old().ifPresent(unit -> nodes.add(port(columns().from(), y, joined)));
                units.now().ifPresent(unit -> nodes.add(port(columns().to(), y, joined)));
            }
        }
    }

    private static Circle port(double x, double y, boolean joined) {
        Circle port = new Circle(x, y, 3);
        port.setManaged(false);
        port.getStyleClass().add(joined ? "port" : "port-open");
        return port;
    }

    private Columns columns() {
        return new Columns(getWidth() - Columns.BAR);
    }

    private double y(int line) {
        if (line < sight.first()) {
            return -BEYOND;
        }
        return line > sight.last() ? getHeight() + BEYOND : sight.middle(line);
    }
}
