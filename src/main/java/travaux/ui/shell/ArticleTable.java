package travaux.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.concordance.ArticlesView;
import travaux.ui.concordance.ConcordanceModel;
import travaux.ui.concordance.ConcordanceView;
import travaux.ui.concordance.CorrectionItems;
import travaux.ui.concordance.CorrectionsModel;
import travaux.ui.support.Background;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** Wires the article table, beside the text and as a page of two columns, and the corrections of its pairings. */
final class ArticleTable {

    private final ArticlesView view;
    private final CorrectionsModel corrections;
    private final ConcordanceModel concordance;

    /** {@code corrected} is told the id of a unit whose pairing was corrected. */
    ArticleTable(ArticlesModel articles, Background background, Consumer<String> corrected, Consumer<String> say) {
        Workbench workbench = articles.workbench();
        corrections = new CorrectionsModel(workbench, background, corrected, say);
        view = new ArticlesView(articles, corrections);
        concordance = new ConcordanceModel(workbench, background, corrections);
    }

    ArticlesView view() {
        return view;
    }

    CorrectionsModel corrections() {
        return corrections;
    }

    void offer(Pages pages) {
        pages.add(Page.CONCORDANCE, () -> new ConcordanceView(concordance, () -> CorrectionItems.of(view, false)));
    }

    /** The words of a menu that is always there, with their keys. */
    List<MenuItem> items() {
        return CorrectionItems.of(view, true);
    }

    /** Leaves a correction that is being made; false where none is. */
    boolean leave() {
        return concordance.leave() || view.closePicker();
    }
}
