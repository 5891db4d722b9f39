package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import travaux.core.diff.UnitComparison;
import travaux.ui.support.Messages;

/** What the kinds of ribbon mean. */
final class RibbonLegend extends FlowPane {

    private static final double LONG = 30;
    private static final double MIDDLE = 7.5;

    RibbonLegend() {
        super(18, 4);
        getStyleClass().add("ribbon-legend");
        setMinHeight(USE_PREF_SIZE);
        show(PairLines.NONE);
    }

    /** Explains the ribbons of lines; where no words are at hand, nothing is said of words. */
    void show(PairLines lines) {
        List<UnitComparison> rows = lines.ribbons().stream().map(Ribbon::row).toList();
        boolean worded = rows.isEmpty() || rows.stream().anyMatch(PairWords::isWorded);
        List<Node> entries = new ArrayList<>();
        entries.add(entry(line("ribbon-same"), worded ? "concordance.same" : "concordance.sameNumber"));
        entries.add(entry(line("ribbon-changed"), worded ? "concordance.changed" : "concordance.changedElements"));
        entries.add(entry(twin(), "concordance.legend.renumbered"));
        entries.add(entry(arrow(), "concordance.legend.moved"));
        entries.add(entry(band(), "concordance.legend.band"));
        if (rows.stream().anyMatch(PairWords::isUnplaced)) {
            entries.add(entry(line("ribbon-unplaced"), "concordance.legend.unplaced"));
        }
        entries.add(entry(line("ribbon-changed", "ribbon-doubtful"), "concordance.legend.doubtful"));
        getChildren().setAll(entries);
    }

    private static Pane twin() {
        double half = RibbonShapes.TWIN / 2;
        Path path = new Path(
                new MoveTo(0, MIDDLE - half),
                new LineTo(LONG, MIDDLE - half),
                new MoveTo(0, MIDDLE + half),
                new LineTo(LONG, MIDDLE + half));
        path.getStyleClass().addAll("ribbon", "ribbon-renumbered");
        return sample(path);
    }

    private static Node entry(Node sample, String key) {
        Label label = new Label(Messages.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(6, sample, label);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static Pane sample(Node... nodes) {
        Pane pane = new Pane(nodes);
        pane.setMinSize(LONG, 2 * MIDDLE);
        pane.setMaxSize(LONG, 2 * MIDDLE);
        return pane;
    }

    private static Pane line(String... styleClasses) {
        Path path = new Path(new MoveTo(0, MIDDLE), new LineTo(LONG, MIDDLE));
        path.getStyleClass().add("ribbon");
        path.getStyleClass().addAll(styleClasses);
        return sample(path);
    }

    private static Pane arrow() {
        Pane pane = line("ribbon-moved");
        Path head =
                new Path(new MoveTo(LONG - 5, MIDDLE - 4), new LineTo(LONG, MIDDLE), new LineTo(LONG - 5, MIDDLE + 4));
        head.getStyleClass().addAll("ribbon", "ribbon-moved");
        pane.getChildren().add(head);
        return pane;
    }

    private static Pane band() {
        Rectangle band = new Rectangle(0, MIDDLE - 4, LONG, 8);
        band.getStyleClass().addAll("ribbon", "ribbon-band");
        return sample(band);
    }
}
