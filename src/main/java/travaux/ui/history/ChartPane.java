package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** A chart drawn: a row of bars for each series, a bar and its exact figure for each draft. */
final class ChartPane extends VBox {

    private static final double FIRST = 56;
    private static final double OTHERS = 30;
    private static final double LEAST = 2;
    private static final double WIDEST = 56;

    private final double scale;

    /** Draws a chart; {@code scale} is the size of the text, 1 at reading size. */
    ChartPane(Chart chart, double scale) {
        this.scale = scale;
        getStyleClass().add("chart");
        getChildren().add(head(chart));
        if (!chart.explained().isEmpty()) {
            Words note = new Words(chart.explained(), "history-legend");
            note.getStyleClass().add("chart-note");
            getChildren().add(note);
        }
        getChildren().add(names(chart));
        for (int i = 0; i < chart.series().size(); i++) {
            getChildren().add(row(chart, chart.series().get(i), pixels(chart, i)));
        }
    }

    /** Pixels for each one counted: the first row has a scale of its own, the others share one and can be compared. */
    private double pixels(Chart chart, int row) {
        int first = chart.series().getFirst().most();
        int others = chart.series().stream()
                .skip(1)
                .mapToInt(Chart.Series::most)
                .max()
                .orElse(0);
        return scale * (row == 0 ? FIRST / Math.max(1, first) : OTHERS / Math.max(1, others));
    }

    private static Node head(Chart chart) {
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

    private static Node names(Chart chart) {
        List<Node> cells = new ArrayList<>();
        for (int i = 0; i < chart.drafts().size(); i++) {
            cells.add(cell(chart, i, new ColumnHead(i, chart.drafts().get(i))));
        }
        HBox line = line("", cells);
        line.getStyleClass().add("chart-heads");
        return line;
    }

    /** The figure of one draft, what came above the floor and what went below it. */
    private VBox bars(Chart.Series series, int draft, double pixels) {
        Label figure = new Label(series.figure(draft));
        figure.getStyleClass().add("chart-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        VBox bars = new VBox(figure);
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bar(series.up().get(draft), pixels, "chart-bar").forEach(bars.getChildren()::add);
        Region floor = new Region();
        floor.getStyleClass().add("chart-floor");
        VBox below = new VBox();
        below.setMinHeight(below(series) * pixels);
        below.setAlignment(Pos.TOP_CENTER);
        bar(series.down().get(draft), pixels, "chart-bar-down").forEach(below.getChildren()::add);
        bars.getChildren().addAll(floor, below);
        return bars;
    }

    private Node row(Chart chart, Chart.Series series, double pixels) {
        List<Node> cells = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < chart.drafts().size(); i++) {
            cells.add(cell(chart, i, bars(series, i, pixels)));
            spoken.append(spoken.isEmpty() ? "" : ", ")
                    .append(chart.drafts().get(i).name())
                    .append(": ")
                    .append(series.up().get(i).isEmpty() ? Messages.text("unknown") : series.figure(i));
        }
        HBox line = line(series.name(), cells);
        line.getStyleClass().add("chart-row");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(Messages.text("charts.row.spoken", series.name(), spoken));
        return line;
    }

    /** The most that is drawn below the line, so that all lines of a row are level. */
    private static int below(Chart.Series series) {
        return series.down().stream().flatMapToInt(OptionalInt::stream).max().orElse(0);
    }

    /** A bar as high as its figure; nothing for nought and for what is not known. */
    private List<Node> bar(OptionalInt value, double pixels, String styleClass) {
        if (value.isEmpty() || value.getAsInt() == 0) {
            return List.of();
        }
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        double high = Math.max(LEAST * scale, pixels * value.getAsInt());
        bar.setMinHeight(high);
        bar.setPrefHeight(high);
        bar.setMaxWidth(WIDEST * scale);
        return List.of(bar);
    }

    /** A cell of a row; a line stands before it where the kind of draft changes. */
    private static Node cell(Chart chart, int draft, Node content) {
        HBox cell = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.setAlignment(Pos.BOTTOM_CENTER);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.getStyleClass().add("chart-cell");
        if (chart.breaksBefore(draft)) {
            cell.getStyleClass().add("chart-break");
        }
        return cell;
    }

    private static HBox line(String words, List<Node> cells) {
        Words name = new Words(words, "chart-name");
        HBox line = new HBox(name);
        name.setMaxHeight(Double.MAX_VALUE);
        line.getChildren().addAll(cells);
        return line;
    }
}
