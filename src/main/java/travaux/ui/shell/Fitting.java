package travaux.ui.shell;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import travaux.core.dossier.Dossier;
import travaux.ui.comparison.ComparisonView;
import travaux.ui.concordance.ArticlesView;
import travaux.ui.inspector.InspectorView;
import travaux.ui.timeline.TimelineModel;

/** Fits the window's parts to its size, so that the text keeps at least half of its height and a readable line. */
final class Fitting {

    private static final double LOW = 800;
    private static final double NARROW = 1400;

    private final TimelineModel timeline;
    private final ComparisonView comparison;
    private final ArticlesView articles;
    private final InspectorView inspector;
    private boolean low;
    private boolean sparse;

    Fitting(TimelineModel timeline, ComparisonView comparison, ArticlesView articles, InspectorView inspector) {
        this.timeline = timeline;
        this.comparison = comparison;
        this.articles = articles;
        this.inspector = inspector;
    }

    void follow(Scene scene) {
        scene.widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));
        scene.heightProperty().subscribe(height -> low(height.doubleValue() < LOW));
    }

    private void narrow(boolean narrow) {
        width(articles, narrow ? 272 : 312);
        width(inspector, narrow ? 272 : 330);
    }

    /** Folds the timeline when a dossier without events is laid down, and unfolds it with the next that has some. */
    void laid(Optional<Dossier> dossier) {
        dossier.ifPresent(open -> fold(low, open.events().isEmpty()));
    }

    private void low(boolean now) {
        fold(now, sparse);
        comparison.setCompact(now);
    }

    /** Only a change folds or unfolds; in between the reader may do otherwise. */
    private void fold(boolean nowLow, boolean nowSparse) {
        if ((nowLow || nowSparse) != (low || sparse)) {
            timeline.folded().set(nowLow || nowSparse);
        }
        low = nowLow;
        sparse = nowSparse;
    }

    private static void width(Region pane, double width) {
        pane.setMinWidth(width);
        pane.setPrefWidth(width);
        pane.setMaxWidth(width);
    }
}
