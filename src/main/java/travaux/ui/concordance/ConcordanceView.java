package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.diff.UnitComparison;
import travaux.ui.concordance.ConcordanceModel.Held;
import travaux.ui.control.Scrolling;
import travaux.ui.control.Words;
import travaux.ui.support.Identity;
import travaux.ui.support.Messages;

/** Two drafts' articles as two columns joined by ribbons. Only what is on screen is drawn. */
public final class ConcordanceView extends VBox {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final ConcordanceModel model;
    private final ListView<PairLine> list = new ListView<>();
    private final RibbonPane ribbons;
    private final Words hint = new Words("concordance-hint");
    private final RibbonLegend legend = new RibbonLegend();
    private final NumberColumn numbers = new NumberColumn();
    private boolean following;
    private int wanted = -1;

    /** Shows a model, with a menu by which pairings are corrected. */
    public ConcordanceView(ConcordanceModel model, Supplier<List<MenuItem>> corrections) {
        this.model = model;
        getStyleClass().add("concordance");
        ribbons = new RibbonPane(model, new OnScreen());
        list.setId("concordance-list");
        list.setAccessibleText(Messages.text("concordance.list.spoken"));
        list.setCellFactory(view -> new PairCell(numbers, this::placed));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(
                MouseEvent.MOUSE_DRAGGED,
                event -> ribbons.point(ribbons.sceneToLocal(event.getSceneX(), event.getSceneY())));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.read();
            }
        });
        list.setContextMenu(new ContextMenu(corrections.get().toArray(MenuItem[]::new)));
        new Holding(model, list, this::spot);
        StackPane table = new StackPane(list, ribbons);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(0);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new ConcordanceHead(model.workbench()), table, hint, legend);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.shown().subscribe(this::show);
        model.workbench().unit().subscribe(this::follow);
        model.held().subscribe(this::showHeld);
    }

    private void show(PairLines lines) {
        following = true;
        numbers.show(lines);
        list.getItems().setAll(lines.lines());
        legend.show(lines);
        following = false;
        follow();
    }

    private void chosen(PairLine line) {
        if (!following && line instanceof PairLine.Units units) {
            model.workbench().open(units.row());
        }
    }

    /** Selects the line of the article that is read, unless one of its lines is selected already. */
    private void follow() {
        Optional<UnitComparison> unit = model.workbench().unit().get();
        boolean there = list.getSelectionModel().getSelectedItem() instanceof PairLine.Units units
                && unit.filter(row -> Identity.same(row, units.row())).isPresent();
        if (!there) {
            following = true;
            int line = unit.map(model.shown().get()::line).orElse(-1);
            if (line >= 0) {
                list.getSelectionModel().select(line);
                Scrolling.show(list, line);
                wanted = line;
            } else {
                list.getSelectionModel().clearSelection();
            }
            following = false;
        }
        placed();
    }

    /** Up and down go from unit to unit, over the headings; Enter reads the chosen one. */
    private void pressed(KeyEvent key) {
        boolean done = !key.isShortcutDown()
                && !key.isAltDown()
                && switch (key.getCode()) {
                    case UP -> step(-1);
                    case DOWN -> step(1);
                    case ENTER -> {
                        model.read();
                        yield true;
                    }
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof PairLine.Units) {
                list.getSelectionModel().clearAndSelect(at);
                Scrolling.show(list, at);
                return true;
            }
            at += by;
        }
        return true;
    }

    private void showHeld(Optional<Held> held) {
        hint.say(held.map(PairWords::proposal).orElse(Messages.text("concordance.hint")));
        hint.pseudoClassStateChanged(HELD, held.isPresent());
        placed();
    }

    /** Cells are where they were not before, or show another thing: marks and ribbons follow. */
    private void placed() {
        Optional<Held> held = model.held().get();
        Optional<UnitComparison> unit = model.workbench().unit().get();
        for (PairCell cell : cells()) {
            cell.setKin(cell.getItem() instanceof PairLine.Units units
                    && unit.filter(row -> Identity.same(row, units.row())).isPresent());
            for (boolean old : new boolean[] {true, false}) {
                Node half = cell.half(old);
                half.pseudoClassStateChanged(
                        HELD,
                        held.filter(what -> what.isOld() == old && cell.shows(what.unit(), old))
                                .isPresent());
                half.pseudoClassStateChanged(
                        TARGET,
                        held.filter(what -> what.isOld() != old)
                                .flatMap(Held::over)
                                .filter(over -> cell.shows(over.unit(), old))
                                .isPresent());
            }
        }
        ribbons.requestLayout();
        requestLayout();
    }

    /** Once it is known how high the lines are, what was to be shown may lie elsewhere. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted >= 0 && !cells().isEmpty()) {
            Scrolling.show(list, wanted);
            wanted = -1;
        }
    }

    private Optional<Holding.Spot> spot(Point2D scene) {
        for (PairCell cell : cells()) {
            Point2D in = cell.sceneToLocal(scene);
            if (cell.contains(in) && cell.getItem() instanceof PairLine.Units line) {
                Columns columns = new Columns(cell.getWidth());
                boolean old = in.getX() < (columns.from() + columns.to()) / 2;
                return (old ? line.old() : line.now()).map(unit -> new Holding.Spot(line, old));
            }
        }
        return Optional.empty();
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private List<PairCell> cells() {
        List<PairCell> cells = new ArrayList<>();
        OnScreen sight = new OnScreen();
        for (int i = Math.max(0, sight.first()); i <= sight.last(); i++) {
            int index = i;
            flow().map(flow -> flow.getVisibleCell(index)).ifPresent(cell -> {
                if (cell instanceof PairCell pair) {
                    cells.add(pair);
                }
            });
        }
        return cells;
    }

    /** The lines that the list shows now. */
    private final class OnScreen implements RibbonPane.Sight {

        @Override
        public int first() {
            return flow().map(VirtualFlow::getFirstVisibleCell)
                    .map(cell -> cell.getIndex())
                    .orElse(-1);
        }

        @Override
        public int last() {
            return flow().map(VirtualFlow::getLastVisibleCell)
                    .map(cell -> cell.getIndex())
                    .orElse(-1);
        }

        @Override
        public double middle(int line) {
            return flow().map(flow -> flow.getVisibleCell(line))
                    .map(cell -> ribbons.sceneToLocal(cell.localToScene(0, cell.getHeight() / 2))
                            .getY())
                    .orElse(0.0);
        }
    }
}
