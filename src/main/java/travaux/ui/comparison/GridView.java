package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.core.text.Element;
import travaux.ui.control.InSight;
import travaux.ui.control.Words;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** Draws elements by drafts; the names of the drafts and of the elements stay while what stands between them scrolls. */
final class GridView extends VBox {

    /** Rows of the grid before the first element: the names of the drafts, and a line. */
    private static final int HEAD = 2;

    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    /** How far the elements are scrolled, in pixels. */
    private final DoubleBinding down = Bindings.createDoubleBinding(
            () -> scroll.getVvalue()
                    * Math.max(0, grid.getHeight() - scroll.getViewportBounds().getHeight()),
            scroll.vvalueProperty(),
            grid.heightProperty(),
            scroll.viewportBoundsProperty());
    /** How far the drafts are scrolled, in pixels. */
    private final DoubleBinding across = Bindings.createDoubleBinding(
            () -> scroll.getHvalue()
                    * Math.max(0, grid.getWidth() - scroll.getViewportBounds().getWidth()),
            scroll.hvalueProperty(),
            grid.widthProperty(),
            scroll.viewportBoundsProperty());

    private final List<List<GridCell>> cells = new ArrayList<>();
    private Optional<GridCell> last = Optional.empty();
    private boolean weakHidden;
    private final Workbench workbench;

    GridView(Workbench workbench) {
        this.workbench = workbench;
        grid.setPadding(new Insets(0, 2, 20, 0));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        InSight.cover(scroll, this::names);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        workbench.element().subscribe(this::choose);
    }

    void show(Grid model, boolean hideWeak) {
        weakHidden = hideWeak;
        grid.getChildren().clear();
        cells.clear();
        columns(model.columns().size());
        addHead(model);
        for (int r = 0; r < model.rows().size(); r++) {
            addRow(model, r);
        }
        scroll.setVvalue(0);
        scroll.setHvalue(0);
        choose();
    }

    private void addHead(Grid model) {
        int columns = model.columns().size();
        Region ground = new Region();
        ground.getStyleClass().addAll("grid-ground", "above");
        grid.add(pinned(ground, true, false), 0, 0, columns + 1, HEAD);
        for (int c = 0; c < columns; c++) {
            grid.add(pinned(heading(model.columns().get(c)), true, false), c + 1, 0);
        }
        grid.add(pinned(name(""), true, true), 0, 0);
        grid.add(pinned(new Hairline("grid-rule-strong"), true, false), 0, 1, columns + 1, 1);
    }

    private static Words name(String element) {
        Words name = new Words(element, "grid-name");
        name.getStyleClass().add("grid-ground");
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxHeight(Double.MAX_VALUE);
        return name;
    }

    /** Keeps a part of the grid in its place while the rest scrolls beneath it. */
    private Node pinned(Node node, boolean above, boolean aside) {
        if (above) {
            node.translateYProperty().bind(down);
        }
        if (aside) {
            node.translateXProperty().bind(across);
        }
        node.setViewOrder((above ? -2 : 0) - (aside ? 1 : 0));
        return node;
    }

    private void addRow(Grid model, int r) {
        Grid.Row row = model.rows().get(r);
        int at = HEAD + 2 * r;
        grid.add(pinned(name(row.name()), false, true), 0, at);
        List<GridCell> line = new ArrayList<>();
        for (int c = 0; c < model.columns().size(); c++) {
            Optional<Element> element = row.cells().get(c);
            GridCell cell = hides(element)
                    ? GridCell.hidden(row.name(), model.columns().get(c), workbench, this::picked)
                    : new GridCell(row.name(), model.columns().get(c), element, workbench, this::picked);
            cell.setFocusTraversable(r == 0 && c == 0);
            line.add(cell);
            if (element.map(known -> known.state() == Element.State.NO_TEXT).orElse(false)) {
                grid.add(new Hatch(), c + 1, at);
            }
            grid.add(cell, c + 1, at);
        }
        cells.add(line);
        grid.add(new Hairline("grid-rule"), 0, at + 1, model.columns().size() + 1, 1);
    }

    private boolean hides(Optional<Element> element) {
        return weakHidden
                && workbench
                        .dossier()
                        .get()
                        .filter(open -> element.filter(open::isWeak).isPresent())
                        .isPresent();
    }

    private void picked(GridCell cell) {
        last = Optional.of(cell);
    }

    /** Marks one cell: of several that say the same, the one the reader went to. */
    private void choose() {
        Optional<Element> chosen = workbench.element().get();
        List<GridCell> same = cells.stream()
                .flatMap(List::stream)
                .filter(cell -> chosen.filter(cell::shows).isPresent())
                .toList();
        Optional<GridCell> one =
                last.filter(same::contains).or(() -> same.stream().findFirst());
        cells.forEach(line ->
                line.forEach(cell -> cell.choose(one.filter(cell::equals).isPresent())));
    }

    private void pressed(KeyEvent key) {
        for (int r = 0; r < cells.size(); r++) {
            int c = cells.get(r).indexOf(key.getTarget());
            if (c >= 0) {
                boolean moved = switch (key.getCode()) {
                    case UP -> go(r - 1, c);
                    case DOWN -> go(r + 1, c);
                    case LEFT -> go(r, c - 1);
                    case RIGHT -> go(r, c + 1);
                    default -> false;
                };
                if (moved || key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
                    key.consume();
                }
                return;
            }
        }
    }

    private boolean go(int row, int column) {
        if (row < 0
                || row >= cells.size()
                || column < 0
                || column >= cells.get(row).size()) {
            return false;
        }
        cells.forEach(line -> line.forEach(cell -> cell.setFocusTraversable(false)));
        GridCell cell = cells.get(row).get(column);
        cell.setFocusTraversable(true);
        cell.requestFocus();
        cell.pick();
        return true;
    }

    /** The names of the drafts and of the elements, beneath which the cells are scrolled. */
    private Insets names() {
        if (cells.isEmpty() || cells.getFirst().isEmpty()) {
            return Insets.EMPTY;
        }
        Bounds first = cells.getFirst().getFirst().getBoundsInParent();
        return new Insets(first.getMinY(), 0, 0, first.getMinX());
    }

    private static Node heading(Grid.Column column) {
        VBox heading = new VBox(
                named(column),
                label(column.draft().date().map(Dates::of).orElse("—"), "what"),
                label(column.label(), "what"));
        heading.getStyleClass().add("grid-head");
        heading.setAlignment(Pos.BOTTOM_LEFT);
        switch (column.side()) {
            case OLD -> heading.getStyleClass().add("old-side");
            case NEW -> heading.getStyleClass().add("new-side");
            case NEITHER -> {}
        }
        GridPane.setValignment(heading, VPos.BOTTOM);
        return heading;
    }

    /** The name of a draft, with its side where it is one of the two that are compared. */
    private static Node named(Grid.Column column) {
        Label name = label(column.draft().name(), "name");
        String side = switch (column.side()) {
            case OLD -> Messages.text("side.old");
            case NEW -> Messages.text("side.new");
            case NEITHER -> "";
        };
        if (side.isEmpty()) {
            return name;
        }
        Label tag = new Label(side);
        tag.getStyleClass().add("grid-side");
        tag.setMinWidth(USE_PREF_SIZE);
        return new VBox(tag, name);
    }

    /** The names' column is as wide as their style says; the others share what is left. */
    private void columns(int count) {
        grid.getColumnConstraints().setAll(new ColumnConstraints());
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private static Label label(String words, String styleClass) {
        Words label = new Words(styleClass);
        label.tell(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
