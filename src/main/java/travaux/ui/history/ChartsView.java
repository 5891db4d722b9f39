package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import travaux.ui.control.EmptyPage;
import travaux.ui.control.Writing;
import travaux.ui.support.Messages;

/** Charts of the whole text: brackets by draft and chapter, words that came and went, a term's rise and fall. */
public final class ChartsView extends ScrollPane {

    /** Space at both sides of the charts, as the style sheet has it. */
    private static final double SIDES = 48;

    private static final double LEAST = 240;

    private final ChartsModel model;
    /** How wide what is no column of a chart may be to stand in sight. */
    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", LEAST);

    private final ObservableDoubleValue scale;
    private final VBox body = new VBox();
    private final TextField term = new TextField();
    private final VBox counted = new VBox();
    private final Node terms;
    private final Waiting waiting;

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public ChartsView(ChartsModel model, ObservableDoubleValue scale) {
        this.model = model;
        this.scale = scale;
        this.waiting = new Waiting(model.tracking(), model::again);
        getStyleClass().add("history");
        body.getStyleClass().add("charts");
        viewportBoundsProperty().subscribe(view -> room.set(Math.max(LEAST, view.getWidth() - SIDES)));
        setFitToWidth(true);
        setContent(body);
        terms = terms();
        model.brackets().subscribe(() -> show());
        model.words().subscribe(() -> show());
        model.terms().subscribe(() -> count());
        scale.subscribe(this::draw);
        draw();
    }

    private void draw() {
        show();
        count();
    }

    private Node terms() {
        Label label = new Label(Messages.text("charts.term"));
        label.getStyleClass().add("chart-title");
        label.setLabelFor(term);
        term.setId("chart-term");
        Writing.follow(term);
        term.setPromptText(Messages.text("charts.term.prompt"));
        term.setPrefColumnCount(22);
        term.textProperty().bindBidirectional(model.term());
        HBox line = new HBox(12, label, term);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, line, counted);
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        Optional<Chart> brackets = model.brackets().get();
        if (brackets.isEmpty()) {
            parts.add(new EmptyPage(
                    Messages.text("charts.nothing.title"),
                    Messages.text("charts.nothing"),
                    new AddTexts(model::addTexts)));
        } else {
            parts.add(pane(brackets.get()));
            parts.add(model.words().get().<Node>map(this::plain).orElse(waiting));
            parts.add(terms);
        }
        body.getChildren().setAll(parts);
    }

    private void count() {
        counted.getChildren()
                .setAll(model.terms().get().map(this::plain).stream().toList());
        if (term.isFocused() && !counted.getChildren().isEmpty()) {
            // The term's chart is the last of all.
            applyCss();
            layout();
            setVvalue(getVmax());
        }
    }

    /** A chart of words: not in the ink of brackets. */
    private Node plain(Chart chart) {
        ChartPane pane = pane(chart);
        pane.getStyleClass().add("came");
        return pane;
    }

    private ChartPane pane(Chart chart) {
        ChartPane pane = new ChartPane(chart, scale.get());
        pane.keepWithin(room);
        return pane;
    }
}
