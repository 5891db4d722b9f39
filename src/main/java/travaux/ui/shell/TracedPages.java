package travaux.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import travaux.ui.comparison.ChoiceModel;
import travaux.ui.history.ChartsModel;
import travaux.ui.history.ChartsView;
import travaux.ui.history.HistoryModel;
import travaux.ui.history.HistoryView;
import travaux.ui.history.MapModel;
import travaux.ui.history.MapView;
import travaux.ui.support.Background;
import travaux.ui.support.Page;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.timeline.ArticleFinder;
import travaux.ui.timeline.TimelineModel;

/** What looks at all drafts at once, pages and timeline, and what they share: the provisions followed through them. */
final class TracedPages {

    private final Tracking tracking;
    private final ChoiceModel choice;
    private final HistoryModel history;
    private final MapModel map;
    private final ChartsModel charts;
    private final ArticleFinder finder;

    TracedPages(
            Workbench workbench, Background background, Comparer comparer, ChoiceModel choice, TimelineModel timeline) {
        this.choice = choice;
        tracking = new Tracking(workbench, background);
        choice.trace(tracking, comparer::want);
        history = new HistoryModel(workbench, tracking);
        map = new MapModel(workbench, tracking, comparer::want);
        charts = new ChartsModel(workbench, tracking, background);
        finder = new ArticleFinder(timeline, background, tracking.beside());
    }

    /** Offers them; {@code scale} is the size of the text. */
    void addTo(Pages pages, ObservableDoubleValue scale) {
        pages.add(Page.HISTORY, () -> new HistoryView(history, scale))
                .add(Page.MAP, () -> new MapView(map, scale))
                .add(Page.CHARTS, () -> new ChartsView(charts, scale));
    }

    /** What is being found out. */
    Tracking tracking() {
        return tracking;
    }

    /** Follows the provisions again, because the reader corrected which is which. */
    void forget() {
        tracking.forget();
        history.forget();
        map.forget();
        charts.forget();
        finder.forget();
        choice.forget();
    }
}
