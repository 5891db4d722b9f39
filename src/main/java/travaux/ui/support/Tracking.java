package travaux.ui.support;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import travaux.core.dossier.Dossier;
import travaux.core.text.Budget;
import travaux.core.trace.Progress;
import travaux.core.trace.Tracer;
import travaux.core.work.Tracing;

/**
 * The tracer of the dossier on the desk, made once when first asked for and kept for every page that follows provisions; and
 * what is asked of it, off the window's thread.
 */
public final class Tracking {

    private final Workbench workbench;
    private final Background background;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working", false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Kept kept;
    private Budget budget = Budget.unlimited();

    /** The tracer, once it is made. */
    private static final class Kept {
        private Optional<Tracer> tracer = Optional.empty();
    }

    /** Follows the dossier on the desk. */
    public Tracking(Workbench workbench, Background background) {
        this(workbench, background, new Kept());
    }

    private Tracking(Workbench workbench, Background background, Kept kept) {
        this.workbench = workbench;
        this.background = background;
        this.kept = kept;
        workbench.dossier().subscribe(this::forget);
    }

    /** Another that asks without stopping what this one was asked; the tracer is the same. */
    public Tracking beside() {
        return new Tracking(workbench, background, kept);
    }

    /** Something to find out with the tracer; it may take long. */
    public interface Question<T> {

        /** Finds it out. */
        T ask(Tracer tracer, Budget budget, Progress progress);
    }

    /** Whether drafts are being compared. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last question has no answer, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Asks off the window's thread; the answer comes on it, unless another question was asked or the dossier changed. */
    public <T> void ask(Question<T> question, Consumer<T> answer) {
        budget.cancel();
        Optional<Dossier> asked = workbench.dossier().get();
        if (asked.isEmpty()) {
            return;
        }
        Budget mine = Budget.unlimited();
        budget = mine;
        problem.set("");
        progress.set(0);
        working.set(true);
        Optional<Tracer> known = kept.tracer;
        background.run(
                () -> {
                    Tracer made = known.isPresent() ? known.get() : Tracing.tracer(asked.get(), mine, shown(mine));
                    background.tell(() -> keep(made, mine));
                    return question.ask(made, mine, shown(mine));
                },
                result -> ifWanted(mine, () -> answer.accept(result)),
                failure -> ifWanted(mine, () -> fail(failure)));
    }

    /** Stops what is being found out. */
    public void cancel() {
        if (working.get()) {
            problem.set(Messages.text("tracking.cancelled"));
        }
        stop();
    }

    /** Lets the tracer go, because what it rests on has changed. */
    public void forget() {
        stop();
        kept.tracer = Optional.empty();
        problem.set("");
    }

    private void stop() {
        budget.cancel();
        budget = Budget.unlimited();
        working.set(false);
    }

    private void keep(Tracer made, Budget its) {
        if (its == budget) {
            kept.tracer = Optional.of(made);
        }
    }

    private void ifWanted(Budget its, Runnable then) {
        if (its == budget) {
            working.set(false);
            then.run();
        }
    }

    private void fail(Exception failure) {
        problem.set(Failure.sentence(failure));
    }

    private Progress shown(Budget its) {
        return (done, all) -> background.tell(() -> {
            if (its == budget) {
                progress.set(all == 0 ? 1 : (double) done / all);
            }
        });
    }
}
