package travaux.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.trace.Tracer;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Quotes;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;

/** The figures of the dossier's drafts, counted while the page is open. */
public final class ChartsModel {

    private static final Logger LOG = LoggerFactory.getLogger(ChartsModel.class);

    private final Workbench workbench;
    private final Tracking tracking;
    private final ReadOnlyObjectWrapper<Optional<Chart>> brackets = chart("brackets");
    private final ReadOnlyObjectWrapper<Optional<Chart>> words = chart("words");
    private final ReadOnlyObjectWrapper<Optional<Chart>> terms = chart("terms");
    private final StringProperty term = new SimpleStringProperty(this, "term", "");
    private final Background background;
    private boolean asked;
    private Budget budget = Budget.unlimited();

    /** Follows the workbench; a term is counted in the background. */
    public ChartsModel(Workbench workbench, Tracking tracking, Background background) {
        this.workbench = workbench;
        this.tracking = tracking;
        this.background = background;
        workbench.page().subscribe(() -> renew());
        workbench.dossier().subscribe(() -> forget());
        term.subscribe(() -> count());
    }

    private ReadOnlyObjectWrapper<Optional<Chart>> chart(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, Optional.empty());
    }

    /** Open brackets, by chapters once these are followed; empty where no draft's words are at hand. */
    ReadOnlyObjectProperty<Optional<Chart>> brackets() {
        return brackets.getReadOnlyProperty();
    }

    /** Words that came and went; empty while they are being compared. */
    ReadOnlyObjectProperty<Optional<Chart>> words() {
        return words.getReadOnlyProperty();
    }

    /** How often the term stands; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Chart>> terms() {
        return terms.getReadOnlyProperty();
    }

    /** Goes to the page on which texts are added. */
    void addTexts() {
        workbench.page().set(Page.COMPLETE);
    }

    /** The words to be counted. */
    public StringProperty term() {
        return term;
    }

    Tracking tracking() {
        return tracking;
    }

    /** Counts again from the beginning, because what it rests on has changed. */
    public void forget() {
        brackets.set(Optional.empty());
        words.set(Optional.empty());
        budget.cancel();
        budget = Budget.unlimited();
        terms.set(Optional.empty());
        again();
    }

    /** Counts again after it was stopped. */
    void again() {
        asked = false;
        renew();
    }

    private List<DraftEntry> drafts() {
        return workbench.dossier().get().map(Dossier::drafts).orElse(List.of());
    }

    private void renew() {
        boolean open = workbench.page().get() == Page.CHARTS;
        Counting counting = new Counting(drafts());
        if (!open || !counting.isPossible()) {
            asked = false;
            return;
        }
        if (brackets.get().isEmpty()) {
            brackets.set(Optional.of(brackets(counting.brackets())));
            count();
        }
        if (words.get().isEmpty() && !asked) {
            asked = true;
            tracking.ask(
                    (tracer, budget, progress) -> List.of(brackets(counting.brackets(tracer)), words(counting, tracer)),
                    made -> {
                        brackets.set(Optional.of(made.getFirst()));
                        words.set(Optional.of(made.getLast()));
                    });
        }
    }

    private Chart brackets(List<Chart.Series> rows) {
        String title = Messages.text(rows.size() > 1 ? "charts.brackets" : "charts.brackets.draft");
        return new Chart(title, "", drafts(), rows, true);
    }

    private Chart words(Counting counting, Tracer tracer) {
        return new Chart(
                Messages.text("charts.words"),
                Messages.text("charts.words.note"),
                drafts(),
                counting.words(tracer),
                false);
    }

    /** Counts the term off the window's thread; the chart of the last one stays until there is another. */
    private void count() {
        budget.cancel();
        Budget mine = Budget.unlimited();
        budget = mine;
        String wanted = term.get().strip();
        List<DraftEntry> drafts = drafts();
        if (wanted.isEmpty()) {
            terms.set(Optional.empty());
            return;
        }
        background.run(
                () -> new Counting(drafts).term(wanted, mine),
                rows -> counted(mine, chart(wanted, drafts, rows)),
                failure -> {
                    LOG.error("counting a term failed", failure);
                    counted(mine, Optional.empty());
                });
    }

    private void counted(Budget whose, Optional<Chart> chart) {
        if (whose == budget) {
            terms.set(chart);
        }
    }

    private static Optional<Chart> chart(String term, List<DraftEntry> drafts, List<Chart.Series> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Chart(Quotes.of(term, ""), "", drafts, rows, false));
    }
}
