package travaux.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.ui.support.Page;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;

/** The history of the article that is read, told while its page is open. */
public final class HistoryModel {

    private final Workbench workbench;
    private final Tracking tracking;
    private final ReadOnlyObjectWrapper<Optional<ArticleHistory>> history =
            new ReadOnlyObjectWrapper<>(this, "history", Optional.empty());
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(this, "layout", Layout.COLUMNS);
    private Optional<Subject> told = Optional.empty();

    /** How the drafts are laid out. */
    public enum Layout {
        /** Beside each other. */
        COLUMNS,
        /** One below the other. */
        STACK
    }

    private record Subject(Dossier dossier, DraftEntry draft, Unit unit) {}

    /** Follows the workbench. */
    public HistoryModel(Workbench workbench, Tracking tracking) {
        this.workbench = workbench;
        this.tracking = tracking;
        workbench.page().subscribe(this::renew);
        workbench.unit().subscribe(this::renew);
        workbench.dossier().subscribe(this::forget);
        workbench.weakHidden().subscribe(this::forget);
    }

    /** What is told; empty while it is being found out, or where no article is chosen. */
    ReadOnlyObjectProperty<Optional<ArticleHistory>> history() {
        return history.getReadOnlyProperty();
    }

    /** Group of the words whose life is told, or -1. */
    IntegerProperty chosen() {
        return chosen;
    }

    /** How the drafts are laid out. */
    public ObjectProperty<Layout> layout() {
        return layout;
    }

    Tracking tracking() {
        return tracking;
    }

    Workbench workbench() {
        return workbench;
    }

    /** What is to be said of the chosen words, or empty. */
    String life() {
        List<String> lives = history.get().map(ArticleHistory::lives).orElse(List.of());
        int at = chosen.get();
        return at >= 0 && at < lives.size() ? lives.get(at) : "";
    }

    /** Tells it again from the beginning, because what it rests on has changed. */
    public void forget() {
        told = Optional.empty();
        clear();
        renew();
    }

    /** Tells it again after it was stopped. */
    void again() {
        told = Optional.empty();
        renew();
    }

    private void renew() {
        if (workbench.page().get() != Page.HISTORY) {
            // Another page may have asked something meanwhile, and what was not told yet will not be.
            told = history.get().isEmpty() ? Optional.empty() : told;
            return;
        }
        Optional<Subject> wanted = subject();
        if (wanted.isEmpty() || wanted.equals(told)) {
            return;
        }
        told = wanted;
        clear();
        Subject subject = wanted.get();
        boolean weakHidden = workbench.weakHidden().get();
        tracking.ask(
                (tracer, budget, progress) -> new Telling(subject.dossier(), tracer, budget, weakHidden)
                        .tell(subject.draft(), subject.unit()),
                answer -> history.set(Optional.of(answer)));
    }

    private void clear() {
        chosen.set(-1);
        history.set(Optional.empty());
    }

    private Optional<Subject> subject() {
        return workbench
                .dossier()
                .get()
                .flatMap(dossier -> workbench
                        .pair()
                        .get()
                        .flatMap(pair -> workbench.unit().get().map(unit -> subject(dossier, pair, unit))));
    }

    private static Subject subject(Dossier dossier, Workbench.Pair pair, UnitComparison unit) {
        return unit.now().isEmpty()
                ? new Subject(dossier, pair.old(), unit.old().getFirst())
                : new Subject(dossier, pair.now(), unit.now().getFirst());
    }
}
