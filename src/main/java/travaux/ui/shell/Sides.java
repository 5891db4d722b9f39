package travaux.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import travaux.ui.inspector.InspectorModel;
import travaux.ui.inspector.InspectorView;
import travaux.ui.timeline.TimelineModel;
import travaux.ui.timeline.TimelineView;

/** What stands around the text: the articles before it, the timeline above it, the inspector behind it. */
final class Sides {

    private final Later articles;
    private final Later timeline;
    private final Later inspector;
    private final BooleanProperty articlesFolded = new SimpleBooleanProperty(this, "articlesFolded", false);
    private final BooleanProperty inspectorFolded = new SimpleBooleanProperty(this, "inspectorFolded", false);

    Sides(ArticleTable table, TimelineModel time, InspectorModel inspected) {
        articles = new Later(table::view);
        table.view().setOnPicking(() -> articlesFolded.set(false));
        timeline = new Later(() -> new TimelineView(time));
        timeline.keepHigh(time.height());
        inspector = new Later(() -> new InspectorView(inspected));
        List.of(articles, inspector).forEach(side -> side.getStyleClass().add("side"));
        articlesFolded.subscribe(away -> show(articles, !away));
        inspectorFolded.subscribe(away -> show(inspector, !away));
    }

    /** In the order in which they are looked for. */
    List<Later> all() {
        return List.of(articles, timeline, inspector);
    }

    /** Builds all of them. */
    void fill() {
        all().forEach(Later::fill);
    }

    Region articles() {
        return articles;
    }

    Region timeline() {
        return timeline;
    }

    Region inspector() {
        return inspector;
    }

    /** Whether the articles are folded away. */
    BooleanProperty articlesFolded() {
        return articlesFolded;
    }

    /** Whether the inspector is folded away. */
    BooleanProperty inspectorFolded() {
        return inspectorFolded;
    }

    private static void show(Region side, boolean there) {
        side.setVisible(there);
        side.setManaged(there);
    }
}
