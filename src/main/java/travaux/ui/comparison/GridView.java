package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
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
import travaux.ui.control.Words;
import travaux.ui.support.Dates;
import travaux.ui.support.Workbench;

/** Draws elements by drafts; the names of the drafts stay while the elements scroll. */
final class GridView extends VBox {

    private static final double LEAST = 86;

    private final GridPane head = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final List<List<GridCell>> cells = new ArrayList<>();
    private boolean weakHidden;
    private final Workbench workbench;

    GridView(Workbench workbench) {
        this.workbench = workbench;
        head.setPadding(new javafx.geometry.Insets(8, 34, 0, 22));
        grid.setPadding(new javafx.geometry.Insets(0, 22, 20, 22));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        workbench.element().subscribe(this::choose);
    }

    void show(Grid model, boolean hideWeak) {
        weakHidden = hideWeak;
        head.getChildren().clear();
        grid.getChildren().clear();
        cells.clear();
        columns(head, model.columns().size());
        columns(grid, model.columns().size());
        for (int c = 0; c < model.columns().size(); c++) {
            head.add(heading(model.columns().get(c)), c + 1, 0);
        }
        // The names' column is as wide as their style says, in the head as below it.
        head.add(new Words("", "grid-name"), 0, 0);
        head.add(new Hairline("grid-rule-strong"), 0, 1, model.columns().size() + 1, 1);
        for (int r = 0; r < model.rows().size(); r++) {
            addRow(model, r);
        }
        scroll.setVvalue(0);
        choose();
    }

    private void addRow(Grid model, int r) {
        Grid.Row row = model.rows().get(r);
        Words name = new Words(row.name(), "grid-name");
        name.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(name, 0, 2 * r);
        GridPane.setValignment(name, VPos.CENTER);
        List<GridCell> line = new ArrayList<>();
        for (int c = 0; c < model.columns().size(); c++) {
            Optional<Element> element = row.cells().get(c);
            GridCell cell = hides(element)
                    ? GridCell.hidden(row.name(), model.columns().get(c), workbench)
                    : new GridCell(row.name(), model.columns().get(c), element, workbench);
            cell.setFocusTraversable(r == 0 && c == 0);
            line.add(cell);
            if (element.map(known -> known.state() == Element.State.NO_TEXT).orElse(false)) {
                grid.add(new Hatch(), c + 1, 2 * r);
            }
            grid.add(cell, c + 1, 2 * r);
        }
        cells.add(line);
        grid.add(new Hairline("grid-rule"), 0, 2 * r + 1, model.columns().size() + 1, 1);
    }

    private boolean hides(Optional<Element> element) {
        return weakHidden
                && workbench
                        .dossier()
                        .get()
                        .filter(open -> element.filter(open::isWeak).isPresent())
                        .isPresent();
    }

    private void choose() {
        cells.forEach(
                line -> line.forEach(cell -> cell.choose(workbench.element().get())));
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
        double spare = grid.getHeight() - scroll.getViewportBounds().getHeight();
        double wanted = cell.getBoundsInParent().getCenterY()
                - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(spare <= 0 ? 0 : Math.clamp(wanted / spare, 0, 1));
        return true;
    }

    private static Node heading(Grid.Column column) {
        VBox heading = new VBox(
                label(column.draft().name(), "name"),
                label(column.draft().date().map(Dates::of).orElse("—"), "what"),
                label(column.label(), "what"));
        heading.getStyleClass().add("grid-head");
        switch (column.side()) {
            case OLD -> heading.getStyleClass().add("old-side");
            case NEW -> heading.getStyleClass().add("new-side");
            case NEITHER -> {}
        }
        GridPane.setValignment(heading, VPos.BOTTOM);
        return heading;
    }

    private static void columns(GridPane pane, int count) {
        pane.getColumnConstraints().setAll(List.of());
        pane.getColumnConstraints().add(new ColumnConstraints());
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            column.setFillWidth(true);
            column.setPercentWidth(-1);
            pane.getColumnConstraints().add(column);
        }
    }

    private static Label label(String words, String styleClass) {
        Words label = new Words(words, styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
