package travaux.ui.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import travaux.core.exporting.SmallFigures;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.Samples;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** What the marks of a history mean: each drawn as in the text, its meaning beside it. */
final class HistoryLegend extends VBox {

    private static final double SMALLER = 0.8;

    private final FlowPane marks = new FlowPane(20, 2);

    HistoryLegend() {
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Says a sentence in place of what marks mean. */
    void say(String sentence) {
        setAccessibleText(sentence);
        getChildren().setAll(new Words(sentence, "history-legend"));
    }

    /** Draws the marks at a size of the text, 1 at reading size. */
    void show(double scale) {
        setAccessibleText(Messages.text("history.legend"));
        String words = Messages.text("history.legend.sample");
        marks.getChildren()
                .setAll(
                        entry(
                                "history.legend.figure",
                                scale,
                                Samples.sign(SmallFigures.of(2), Tone.MUTED),
                                Stretch.plain(words, Tone.WORDS)),
                        entry("history.legend.came", scale, Samples.came(words)),
                        entry("history.legend.gone", scale, Samples.went(words)),
                        entry(
                                "history.legend.brackets",
                                scale,
                                Samples.bracket("["),
                                Samples.inside(words),
                                Samples.bracket("]")));
        getChildren().setAll(marks);
    }

    private static Node entry(String key, double scale, Stretch... words) {
        MarkedFlow sample = new MarkedFlow();
        sample.set(List.of(words), MarkedFlow.READING_SIZE * SMALLER * scale, false);
        sample.setMinWidth(USE_PREF_SIZE);
        Label meaning = new Label(Messages.text(key));
        meaning.getStyleClass().add("history-legend");
        meaning.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(6, sample, meaning);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
