package travaux.ui.shell;

import java.util.Optional;
import travaux.ui.control.Banner;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** One step back by Escape: out of what was opened or chosen last, until only the text is left. */
final class Leaving {

    private final MainWindow window;
    private final ArticleTable table;
    private final Banner banner;
    private final Guiding guiding;

    Leaving(MainWindow window, ArticleTable table, Banner banner, Guiding guiding) {
        this.window = window;
        this.table = table;
        this.banner = banner;
        this.guiding = guiding;
    }

    /** Takes the step; false where there is nothing to leave. */
    boolean step() {
        Workbench workbench = window.workbench();
        if (window.timeline().leave() || table.leave()) {
            return true;
        } else if (window.panels().leave()) {
            return window.focusText();
        } else if (guiding.leave()) {
            return window.focusText();
        } else if (window.record().isReading() && window.record().leave()) {
            return true;
        } else if (workbench.page().get() != Page.READING) {
            workbench.page().set(Page.READING);
        } else if (window.comparison().choice().clear()) {
            return window.focusText();
        } else if (workbench.event().get().isPresent()) {
            workbench.event().set(Optional.empty());
        } else if (workbench.element().get().isPresent()) {
            workbench.element().set(Optional.empty());
        } else if (banner.isVisible()) {
            banner.clear();
        } else {
            return window.focusText();
        }
        return true;
    }
}
