package travaux.ui.shell;

import java.util.Optional;
import java.util.concurrent.FutureTask;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.work.Library;
import travaux.core.work.Waiting;
import travaux.ui.library.Pairs;
import travaux.ui.support.Workbench.Pair;

/** Reads and compares what will be seen first while the toolkit still starts. */
final class HeadStart implements Runnable {

    private final First first;
    private final FutureTask<Dossier> dossier;
    private final FutureTask<Optional<Begun>> comparison = new FutureTask<>(this::compare);

    /** Drafts that were compared. */
    private record Begun(Pair pair, Comparer.Made made) {}

    /** Announces to a library what will be opened; to be run on another thread. */
    HeadStart(Library library, First first) {
        this.first = first;
        this.dossier = library.ahead(first.dossier());
    }

    /** What was, or will be, opened. */
    First first() {
        return first;
    }

    @Override
    public void run() {
        dossier.run();
        comparison.run();
    }

    private Optional<Begun> compare() throws UnusableInputException {
        Dossier read = Waiting.on(dossier);
        Optional<Pair> pair = Pairs.choose(read, first.old(), first.now());
        return pair.isEmpty()
                ? Optional.empty()
                : Optional.of(new Begun(pair.get(), Comparer.make(read, pair.get(), Budget.of(Comparer.PATIENCE))));
    }

    /** What was made of two drafts, or is being made; nothing where it was begun with others. */
    Optional<Comparer.Made> of(Pair pair) throws UnusableInputException {
        return Waiting.on(comparison).filter(begun -> begun.pair.equals(pair)).map(Begun::made);
    }
}
