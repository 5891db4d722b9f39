package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.Chips;
import travaux.ui.control.Scrolling;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;

/** Draws the article table. */
public final class ArticlesView extends VBox {

    private final ArticlesModel model;
    private final Chips chips = new Chips(4);
    private final ListView<ArticleRow> list = new ListView<>();
    private final CorrectionsModel corrections;
    private final ArticleColumns columns;
    private Optional<Node> before = Optional.empty();
    private Runnable picking = () -> {};
    private boolean following;
    private int wanted = -1;
    private boolean renewed;

    /** Shows a model, whose pairings can be corrected. */
    public ArticlesView(ArticlesModel model, CorrectionsModel corrections) {
        this.model = model;
        this.corrections = corrections;
        columns = new ArticleColumns(model.rows());
        getStyleClass().add("articles");
        Label caption = new Label(Messages.text("articles.caption"));
        caption.getStyleClass().add("caption");
        chips.getStyleClass().add("chips");
        list.setItems(model.rows());
        list.setCellFactory(view -> new ArticleCell(model::recorded, columns));
        list.setAccessibleText(Messages.text("articles.list.spoken"));
        list.setId("articles-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(caption, chips, list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.workbench().unit().subscribe(this::follow);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        model.rows().addListener((javafx.collections.ListChangeListener<ArticleRow>) change -> {
            renewed = true;
            showChips();
            follow();
        });
        showChips();
        follow();
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(CorrectionItems.of(this, false));
        list.setContextMenu(menu);
        model.workbench().comparison().subscribe(this::closePicker);
    }

    CorrectionsModel corrections() {
        return corrections;
    }

    Workbench workbench() {
        return model.workbench();
    }

    /** Offers the units that the chosen row may be paired with, in place of the list. */
    public void pickPair() {
        workbench().unit().get().ifPresent(row -> {
            String name = UnitWords.labels(row.old().isEmpty() ? row.now() : row.old());
            PairPicker picker = new PairPicker(name, corrections.others(row), (other, also) -> {
                closePicker();
                corrections.pair(row, other, also);
            });
            VBox.setVgrow(picker, Priority.ALWAYS);
            before = Optional.ofNullable(getScene().getFocusOwner());
            picking.run();
            getChildren().set(2, picker);
            picker.begin();
        });
    }

    /** Does something before a row's partner is chosen, such as to make room for it. */
    public void setOnPicking(Runnable action) {
        picking = action;
    }

    /** Puts the list back; false where it was never away. */
    public boolean closePicker() {
        boolean open = getChildren().get(2) != list;
        if (open) {
            getChildren().set(2, list);
            before.filter(node -> node.getScene() == getScene()).orElse(list).requestFocus();
        }
        return open;
    }

    private void showChips() {
        chips.show(model.filters().get().stream().map(this::chip).toList());
    }

    private Chips.Chip chip(ArticlesModel.Filter filter) {
        String key = switch (filter) {
            case CHANGED -> "articles.filter.changed";
            case IN_BRACKETS -> "articles.filter.brackets";
            case WITH_RECORD -> "articles.filter.record";
            case ALL -> "articles.filter.all";
        };
        return new Chips.Chip(
                Messages.text(key, model.count(filter)), model.filter().get() == filter, () -> model.pick(filter));
    }

    private void chosen(ArticleRow row) {
        if (!following && row instanceof ArticleRow.Entry(UnitComparison comparison)) {
            model.workbench().open(comparison);
        }
    }

    /** The keys go from article to article: a heading between them is no stop. */
    private void step(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN;
        boolean plain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
        if (plain && (down || key.getCode() == KeyCode.UP)) {
            model.step(down ? 1 : -1);
            key.consume();
        }
    }

    private void follow() {
        Optional<UnitComparison> unit = model.workbench().unit().get();
        following = true;
        int at = unit.map(ArticleRow.Entry::new)
                .map(row -> ((List<ArticleRow>) model.rows()).indexOf(row))
                .orElse(-1);
        if (at >= 0) {
            list.getSelectionModel().select(at);
            wanted = at;
            requestLayout();
        } else {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    /** What is to be on screen is brought there with the layout that comes anyway: to scroll at once lays the list out once more. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted >= 0) {
            if (renewed) {
                list.layout(); // the rows that are to be looked among are not there before
                renewed = false;
            }
            Scrolling.show(list, wanted);
            wanted = -1;
        }
    }
}
