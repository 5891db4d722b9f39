package travaux.ui.shell;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import travaux.core.align.Assertion;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.work.Comparing;
import travaux.core.work.Concerning;
import travaux.core.work.Correcting;
import travaux.core.work.UnitPlace;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Compares the two chosen drafts off the window's thread, only ever the last two chosen, and opens the unit that was read. */
final class Comparer {

    /** A comparison that takes longer answers more coarsely and says so. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Workbench workbench;
    private final ArticlesModel articles;
    private final Background background;
    private final Consumer<String> complain;
    private final BooleanProperty working = new SimpleBooleanProperty(this, "working", false);
    private Optional<HeadStart> headStart = Optional.empty();
    private Budget budget = Budget.unlimited();
    private String wanted = "";
    private String wantedIn = "";
    private List<UnitPlace> read = List.of();

    Comparer(Workbench workbench, ArticlesModel articles, Background background, Consumer<String> complain) {
        this.workbench = workbench;
        this.articles = articles;
        this.background = background;
        this.complain = complain;
    }

    /** Follows the choice of drafts from now on. */
    void follow() {
        workbench.unit().subscribe(unit -> unit.ifPresent(this::isRead));
        workbench.pair().subscribe(this::compare);
        workbench.dossier().subscribe((before, now) -> {
            if (!before.map(Dossier::id).equals(now.map(Dossier::id))) {
                read = List.of();
            }
        });
    }

    private void isRead(UnitComparison unit) {
        want("");
        read = workbench
                .pair()
                .get()
                .map(pair -> UnitPlace.of(unit, pair.old(), pair.now()))
                .orElse(List.of());
    }

    /** The next comparison was begun already, if it is of the drafts that it was begun with. */
    void begun(HeadStart ahead) {
        headStart = Optional.of(ahead);
    }

    /** Whether a comparison is being made. */
    ReadOnlyBooleanProperty working() {
        return working;
    }

    /** The id of the unit to open with the next comparison, where there is such a unit. */
    void want(String unitId) {
        want("", unitId);
    }

    /** The same of one draft, whichever side it stands on: another draft may have another unit of that id. */
    void want(String draftId, String unitId) {
        wanted = unitId;
        wantedIn = draftId;
    }

    /** Stops a comparison that is being made. */
    void cancel() {
        budget.cancel();
        working.set(false);
    }

    /** Compares two drafts, the dossier's word and the reader's respected. */
    private static DraftComparison compare(Dossier dossier, Pair pair, Budget budget) throws UnusableInputException {
        List<Assertion> assertions =
                Correcting.of(dossier.id(), pair.old(), pair.now()).with(dossier.assertions(pair.old(), pair.now()));
        return Comparing.compare(pair.old().draft(), pair.now().draft(), assertions, budget);
    }

    /** A comparison and how much is recorded of each of its units. */
    record Made(DraftComparison comparison, IdentityHashMap<UnitComparison, Concerning.Tally> recorded) {}

    /** Compares at once, on this thread, and counts what is recorded. */
    static Made make(Dossier dossier, Pair pair, Budget budget) throws UnusableInputException {
        DraftComparison comparison = compare(dossier, pair, budget);
        return new Made(comparison, ArticlesModel.countRecord(dossier, pair, comparison));
    }

    /** Lays a comparison on the desk and opens the unit that is wanted, or the first one worth reading. */
    void show(Made made) {
        show(made, Optional.empty());
    }

    /** The same where a unit was read before; one that is not there now is read again as soon as it is. */
    private void show(Made made, Optional<UnitComparison> again) {
        DraftComparison comparison = made.comparison();
        articles.expect(made.recorded());
        Optional<UnitComparison> found = wanted(comparison).or(() -> again);
        List<UnitPlace> before = read;
        workbench.show(comparison, Optional.empty());
        found.or(articles::first).ifPresent(workbench::open);
        if (found.isEmpty() && !before.isEmpty()) {
            read = before;
        }
    }

    /** Compares the same two again and opens a unit of the new side, or the one that is read if its id is empty. */
    void renew(String unitId) {
        wanted = unitId.isEmpty() ? wanted : unitId;
        compare(workbench.pair().get());
    }

    private void compare(Optional<Pair> pair) {
        budget.cancel();
        Optional<Dossier> dossier = workbench.dossier().get();
        if (pair.isEmpty() || dossier.isEmpty()) {
            working.set(false);
            return;
        }
        Budget mine = Budget.of(PATIENCE);
        budget = mine;
        working.set(true);
        Optional<HeadStart> ahead = headStart;
        headStart = Optional.empty();
        List<UnitPlace> places = read;
        background.run(
                () -> {
                    Made made = make(ahead, dossier.get(), pair.get(), mine);
                    return new Found(made, again(dossier.get(), pair.get(), made.comparison(), places, mine));
                },
                found -> done(pair, found),
                failure -> failed(pair, failure));
    }

    /** A comparison, and the unit of it that was read between other drafts. */
    private record Found(Made made, Optional<UnitComparison> again) {}

    private static Optional<UnitComparison> again(
            Dossier dossier, Pair pair, DraftComparison comparison, List<UnitPlace> places, Budget budget)
            throws UnusableInputException {
        for (UnitPlace place : places) {
            Optional<UnitComparison> unit = place.in(dossier, pair.old(), pair.now(), comparison, budget);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Made make(Optional<HeadStart> ahead, Dossier dossier, Pair pair, Budget budget)
            throws UnusableInputException {
        Optional<Made> made = ahead.isPresent() ? ahead.get().of(pair) : Optional.empty();
        return made.isPresent() ? made.get() : make(dossier, pair, budget);
    }

    private void done(Optional<Pair> pair, Found found) {
        if (pair.equals(workbench.pair().get())) {
            working.set(false);
            show(found.made(), found.again());
        }
    }

    private void failed(Optional<Pair> pair, Exception failure) {
        String sentence = Failure.sentence(failure);
        if (pair.equals(workbench.pair().get())) {
            working.set(false);
            complain.accept(sentence);
        }
    }

    private Optional<UnitComparison> wanted(DraftComparison comparison) {
        String id = wanted;
        if (workbench
                .pair()
                .get()
                .filter(pair -> pair.old().id().equals(wantedIn))
                .isPresent()) {
            return comparison.units().stream()
                    .filter(unit -> has(unit.old(), id))
                    .findFirst();
        }
        // Both drafts may have a unit of this id: that of the new one comes first.
        return comparison.units().stream()
                .filter(unit -> has(unit.now(), id))
                .findFirst()
                .or(() -> comparison.units().stream()
                        .filter(unit -> unit.now().isEmpty() && has(unit.old(), id))
                        .findFirst());
    }

    private static boolean has(List<Unit> units, String id) {
        return units.stream().anyMatch(unit -> unit.id().equals(id));
    }
}
