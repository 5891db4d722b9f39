package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Facing;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** A chart drawn: a row of bars for each series, a bar and its exact figure for each draft. */
final class ChartPane extends VBox {

    /** How high the highest bar is: of one row alone, and of the first of several. */
    private static final double ALONE = 56;

    private static final double FIRST = 96;
    private static final double LEAST = 2;
    private static final double WIDEST = 56;
    /** What the name of a row is left, in pixels of reading size, where there is room and where there is not. */
    private static final double NAME = 176;

    private static final double SHORT_NAME = 112;
    /** Columns so wide leave room for long names of rows. */
    private static final double ROOMY = 90;
    /** Space at both sides of the rows and of the cells, as the style sheet has it. */
    private static final double SIDES = 12;

    private static final double CELL_SIDES = 10;

    private final double scale;
    private final List<ColumnHead> heads = new ArrayList<>();
    private final List<Region> cells = new ArrayList<>();
    private final List<Region> names = new ArrayList<>();
    private final List<Words> labels = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final Words note = new Words("history-legend");
    private final Words key = new Words("history-legend");
    private final HBox head;
    private double fitted = -1;

    /** Draws a chart; {@code scale} is the size of the text, 1 at reading size. */
    ChartPane(Chart chart, double scale) {
        this.scale = scale;
        getStyleClass().add("chart");
        head = head(chart);
        getChildren().add(head);
        if (!chart.explained().isEmpty()) {
            note.say(chart.explained());
            note.getStyleClass().add("chart-note");
            getChildren().add(note);
        }
        key.tell(key(chart));
        key.getStyleClass().add("chart-note");
        getChildren().addAll(key, heads(chart));
        double pixels = pixels(chart.series());
        chart.series().forEach(series -> getChildren().add(row(chart, series, pixels)));
        boolean left = chart.series().stream().anyMatch(series -> Facing.isLeft(series.name()));
        labels.forEach(label -> label.beside(left));
    }

    /** Pixels for each one counted, the same in all rows, so that their bars can be compared. */
    private double pixels(List<Chart.Series> rows) {
        int most = rows.stream().mapToInt(Chart.Series::most).max().orElse(0);
        return scale * (rows.size() > 1 ? FIRST : ALONE) / Math.max(1, most);
    }

    private static HBox head(Chart chart) {
        Words title = new Words(chart.title(), "chart-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button copy = new Button(Messages.text("charts.copy"));
        copy.getStyleClass().setAll("field-button");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(Messages.text("charts.copy.spoken", chart.title()));
        copy.setOnAction(action -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(chart.table());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(Messages.text("charts.copied"));
        });
        HBox head = new HBox(10, title, copy);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    /** The drafts by number and name, where columns are too narrow for names. */
    private static String key(Chart chart) {
        return IntStream.range(0, chart.drafts().size())
                .mapToObj(i -> Messages.text(
                        "charts.draft.named", i + 1, chart.drafts().get(i).name()))
                .collect(Collectors.joining(" · "));
    }

    /** Keeps what is no column within a width, though the columns be wider together. */
    void keepWithin(ObservableDoubleValue width) {
        DoubleBinding inner = Bindings.createDoubleBinding(
                () -> width.get() - snappedLeftInset() - snappedRightInset(), width, insetsProperty());
        List.of(head, note, key).forEach(region -> region.maxWidthProperty().bind(inner));
    }

    /** Gives every row the same columns in a width, as wide as their figures need at least. */
    private void fit(double width) {
        if (width <= 0 || width == fitted) {
            return;
        }
        fitted = width;
        applyCss();
        double each = (width - SIDES - NAME * scale) / heads.size();
        boolean roomy = each >= ROOMY * scale;
        double name = (roomy ? NAME : SHORT_NAME) * scale;
        double across = Math.max(least(), Math.floor((width - SIDES - name) / heads.size()));
        names.forEach(region -> size(region, name));
        cells.forEach(region -> size(region, across));
        boolean named = heads.stream().allMatch(head -> head.fits(across - CELL_SIDES));
        heads.forEach(head -> head.name(named));
        key.setVisible(!named);
        key.setManaged(!named);
    }

    private static void size(Region region, double across) {
        region.setMinWidth(across);
        region.setPrefWidth(across);
        region.setMaxWidth(across);
    }

    /** As wide as the widest figure needs. */
    private double least() {
        ToDoubleFunction<Label> wide = figure -> figure.prefWidth(-1);
        return Math.ceil(figures.stream().mapToDouble(wide).max().orElse(0)) + CELL_SIDES;
    }

    @Override
    protected double computeMinWidth(double height) {
        applyCss();
        return SIDES + SHORT_NAME * scale + heads.size() * least();
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private Node heads(Chart chart) {
        List<Node> named = new ArrayList<>();
        for (int i = 0; i < chart.drafts().size(); i++) {
            heads.add(new ColumnHead(i, chart.drafts().get(i)));
            named.add(cell(chart, i, heads.getLast()));
        }
        HBox line = line(new Words("", "chart-name"), named);
        line.getStyleClass().add("chart-heads");
        return line;
    }

    /** What came above the floor and what went below it, each with its figure. */
    private VBox bars(Chart.Series series, int draft, double pixels) {
        VBox bars = new VBox(figure(series.above(draft)));
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bar(series.up().get(draft), pixels, "chart-bar").forEach(bars.getChildren()::add);
        Region floor = new Region();
        floor.getStyleClass().add("chart-floor");
        bars.getChildren().add(floor);
        if (series.isTwoSided()) {
            List<Node> went = bar(series.down().get(draft), pixels, "chart-bar-down");
            Region air = new Region();
            air.setMinHeight(deepest(series, pixels) - height(series.down().get(draft), pixels));
            bars.getChildren().addAll(went);
            bars.getChildren().addAll(figure(series.below(draft)), air);
        }
        return bars;
    }

    private Label figure(String words) {
        Label figure = new Label(words);
        figure.getStyleClass().add("chart-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        figures.add(figure);
        return figure;
    }

    private Node row(Chart chart, Chart.Series series, double pixels) {
        List<Node> drawn = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < chart.drafts().size(); i++) {
            drawn.add(cell(chart, i, bars(series, i, pixels)));
            spoken.append(spoken.isEmpty() ? "" : ", ")
                    .append(chart.drafts().get(i).name())
                    .append(": ")
                    .append(series.up().get(i).isEmpty() ? Messages.text("unknown") : series.figure(i));
        }
        HBox line = line(name(series, pixels), drawn);
        line.getStyleClass().add("chart-row");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(Messages.text("charts.row.spoken", series.name(), spoken));
        return line;
    }

    /** The most that is drawn below the line, so that all lines of a row are level. */
    private double deepest(Chart.Series series, double pixels) {
        return series.down().stream()
                .mapToDouble(value -> height(value, pixels))
                .max()
                .orElse(0);
    }

    /** A bar as high as its figure; nothing for nought and for what is not known. */
    private List<Node> bar(OptionalInt value, double pixels, String styleClass) {
        double high = height(value, pixels);
        if (high == 0) {
            return List.of();
        }
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setMinHeight(high);
        bar.setPrefHeight(high);
        bar.setMaxWidth(WIDEST * scale);
        return List.of(bar);
    }

    private double height(OptionalInt value, double pixels) {
        return value.orElse(0) == 0 ? 0 : Math.ceil(Math.max(LEAST * scale, pixels * value.getAsInt()));
    }

    /** A cell of a row; a line stands before it where the kind of draft changes. */
    private Node cell(Chart chart, int draft, Node content) {
        HBox cell = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.setAlignment(Pos.BOTTOM_CENTER);
        cells.add(cell);
        cell.getStyleClass().add("chart-cell");
        if (chart.breaksBefore(draft)) {
            cell.getStyleClass().add("chart-break");
        }
        return cell;
    }

    /** Of a row: on its zero line, whatever is drawn below that. */
    private Region name(Chart.Series series, double pixels) {
        Words words = new Words(series.name(), "chart-name");
        words.setMaxWidth(Double.MAX_VALUE);
        labels.add(words);
        VBox name = new VBox(words);
        name.setAlignment(Pos.BOTTOM_LEFT);
        if (series.isTwoSided()) {
            Region air = new Region();
            air.setMinHeight(deepest(series, pixels));
            name.getChildren().addAll(figure(""), air);
        }
        return name;
    }

    private HBox line(Region name, List<Node> drawn) {
        HBox line = new HBox(name);
        name.setMaxHeight(Double.MAX_VALUE);
        names.add(name);
        line.getChildren().addAll(drawn);
        return line;
    }
}
