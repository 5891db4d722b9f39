package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.OverviewStrip;
import travaux.ui.support.ChangeTones;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** The paragraphs, only those on screen laid out, with the strip that shows where the changes are. */
final class TextList extends Region {

    /** How often the row of a change is looked for before the reader is left to scroll. */
    private static final int LOOKS = 3;

    /** Height of a line at reading size, in pixels. */
    private static final double LINE = 28;

    private final ListView<TextRow> list = new ListView<>();
    private final OverviewStrip strip = new OverviewStrip();
    private final Line rule = new Line();
    private final Workbench workbench;
    private final ChoiceModel choice;
    private final ObservableDoubleValue scale;
    private boolean sideBySide = true;
    private boolean rightToLeft;
    /** Whether what is shown was not laid out yet: it begins at its first row. */
    private boolean fresh;

    private int looks;
    private Lengths lengths = new Lengths(List.of());

    TextList(ObservableDoubleValue scale, ChoiceModel choice) {
        this.choice = choice;
        this.scale = scale;
        this.workbench = choice.workbench();
        rule.getStyleClass().add("column-rule");
        list.setId("text-list");
        list.setAccessibleText(Messages.text("comparison.text.spoken"));
        list.setCellFactory(view -> new TextCell(this, scale, workbench));
        list.setFocusTraversable(true);
        strip.setOnTick(tick -> workbench.change().set(tick));
        strip.setOnPlace(place -> list.scrollTo((int) (place * list.getItems().size())));
        // The rule lies beneath: a line across both columns covers it.
        getChildren().addAll(rule, list, strip);
        workbench.change().subscribe(this::reveal);
        list.needsLayoutProperty().subscribe(this::showWindow);
        scale.subscribe(list::refresh);
        new TextHands(this, list, choice);
        choice.selecting().selection().subscribe(chosen -> chosen.ifPresent(there -> follow(there.caret())));
    }

    void setMenu(ContextMenu menu) {
        list.setContextMenu(menu);
    }

    ChoiceModel choice() {
        return choice;
    }

    /** Says to people who hear it what is chosen, in place of what the list is. */
    void say(String words) {
        list.setAccessibleText(words.isEmpty() ? Messages.text("comparison.text.spoken") : words);
    }

    /** The first row on screen. */
    int firstShown() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    /** Scrolls a word into sight. */
    private void follow(WordAt word) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && word.row() < flow.getCellCount()) {
            if (!(flow.getVisibleCell(word.row()) instanceof TextCell)) {
                list.scrollTo(word.row());
                list.layout();
            }
            if (flow.getVisibleCell(word.row()) instanceof TextCell cell) {
                bring(flow, cell, cell.topOf(word.right(), word.drawn().start()));
            }
        }
    }

    /** Scrolls a line of a row on screen into sight, and says whether that was needed. */
    private boolean bring(VirtualFlow<?> flow, TextCell cell, double line) {
        double high = LINE * scale.get();
        double top = cell.getLayoutY() + line;
        double below = top + 2 * high - list.getHeight();
        double by = top < high / 2 ? top - high / 2 : Math.max(0, below);
        return by != 0 && flow.scrollPixels(by) != 0;
    }

    boolean isSideBySide() {
        return sideBySide;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Shows texts from their beginning. */
    void show(Content.Words words, boolean beside) {
        sideBySide = beside;
        rightToLeft = words.rightToLeft();
        rule.setVisible(beside);
        list.getItems().setAll(words.rows());
        choice.selecting().show(list.getItems());
        fresh = true;
        measure();
        reveal();
        requestLayout();
    }

    /** Moves the text by a share of what is on screen, down for more than zero. */
    void scroll(double share) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(share * list.getHeight());
        }
    }

    /** Puts the rows in the place of the one that stands for them. */
    void unfold(TextRow row) {
        int at = list.getItems().indexOf(row);
        if (at >= 0) {
            list.getItems().remove(at);
            list.getItems().addAll(at, row.folded());
            choice.selecting().show(list.getItems());
            measure();
            list.requestFocus();
        }
    }

    /** What is shown, as plain text, paragraph by paragraph. */
    String text() {
        List<String> lines = new ArrayList<>();
        list.getItems().stream()
                .flatMap(TextRow::unfolded)
                .forEach(row -> lines.add(
                        String.join("\t", row.paragraphs().map(Paragraph::text).toList())));
        return String.join("\n", lines);
    }

    @Override
    protected void layoutChildren() {
        double across = strip.prefWidth(-1);
        list.resizeRelocate(0, 0, getWidth() - across, getHeight());
        strip.resizeRelocate(getWidth() - across, 0, across, getHeight());
        double middle = Math.floor((getWidth() - across - TextCell.BAR) / 2) + 0.5;
        rule.setStartX(middle);
        rule.setEndX(middle);
        rule.setEndY(getHeight());
        if (fresh) {
            list.scrollTo(0);
            fresh = false;
        }
        list.layout();
        while (looks > 0) {
            looks--;
            lookAgain();
            list.layout();
        }
        showWindow();
    }

    private void measure() {
        lengths = new Lengths(list.getItems());
        strip.set(workbench.unit().get().map(this::ticks).orElse(List.of()));
    }

    private List<OverviewStrip.Tick> ticks(UnitComparison unit) {
        return lengths.ticks(i -> ChangeTones.of(unit.changes().get(i)).styleClass());
    }

    private void reveal() {
        looks = LOOKS;
        requestLayout();
    }

    /** The toolkit guesses the heights of rows it has not laid out, and so may miss the row at first. */
    private void lookAgain() {
        int change = workbench.change().get();
        for (int i = 0; i < list.getItems().size() && change >= 0; i++) {
            if (list.getItems().get(i).has(change)) {
                look(i, change);
                return;
            }
        }
        if (isOfHeading(change)) {
            list.scrollTo(0);
        }
        looks = 0;
    }

    /** Whether a change is of the heading, beneath which the text then begins. */
    private boolean isOfHeading(int change) {
        return workbench
                .unit()
                .get()
                .filter(unit -> change >= 0 && change < unit.changes().size())
                .filter(unit ->
                        !Headings.touched(unit, unit.changes().get(change)).isEmpty())
                .isPresent();
    }

    /** Brings the first words of a change in a row into sight, the row before it too where that leaves room. */
    private void look(int row, int change) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getCellCount() > row
                && flow.getVisibleCell(row) instanceof TextCell cell) {
            if (!bring(flow, cell, cell.topOf(change))) {
                looks = 0;
            }
        } else {
            list.scrollTo(looks == LOOKS - 1 ? Math.max(0, row - 1) : row);
        }
    }

    private void showWindow() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && !list.getItems().isEmpty()) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null) {
                boolean atEnd = last.getIndex() == list.getItems().size() - 1 && flow.getPosition() > 0.99;
                boolean all = first.getIndex() == 0
                        && last.getIndex() == list.getItems().size() - 1
                        && last.getLayoutY() + last.getHeight() <= list.getHeight() + 1;
                double end = all || atEnd ? 1 : lengths.share(last.getIndex());
                strip.showWindow(all ? 0 : lengths.share(first.getIndex()), end);
                strip.showLines(all ? lines(flow) : Map.of());
            }
        }
    }

    /** The middle of the line in which each change begins, in a text that is on screen as a whole. */
    private Map<Integer, Double> lines(VirtualFlow<?> flow) {
        Map<Integer, Double> lines = new HashMap<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (flow.getVisibleCell(i) instanceof TextCell cell) {
                double top = cell.getLayoutY() + LINE * scale.get() / 2;
                list.getItems()
                        .get(i)
                        .starts()
                        .forEach((change, within) -> lines.putIfAbsent(change, top + cell.topOf(change)));
            }
        }
        return lines;
    }
}
