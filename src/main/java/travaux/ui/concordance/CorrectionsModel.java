package travaux.ui.concordance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import travaux.core.align.Pairing;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Correction;
import travaux.core.dossier.Corrections;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Unit;
import travaux.core.work.Correcting;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;

/**
 * The reader's corrections of the pair on the desk: said, taken back, said again. The file is never touched on the window's
 * thread.
 */
public final class CorrectionsModel {

    private final Workbench workbench;
    private final Background background;
    private final Consumer<String> renew;
    private final Consumer<String> say;
    private final BooleanProperty canUndo = new SimpleBooleanProperty(this, "canUndo", false);
    private final BooleanProperty canRedo = new SimpleBooleanProperty(this, "canRedo", false);
    private String lastSaid = "";

    /** What the file says of the pair. */
    private record Kept(Corrections corrections, List<String> lost) {}

    /**
     * Follows the workbench.
     *
     * @param renew compares again and opens the unit with an id, or stays where it is if that is empty
     * @param say tells the reader a sentence
     */
    public CorrectionsModel(Workbench workbench, Background background, Consumer<String> renew, Consumer<String> say) {
        this.workbench = workbench;
        this.background = background;
        this.renew = renew;
        this.say = say;
        workbench.comparison().subscribe(made -> made.ifPresent(comparison -> refresh()));
    }

    /** Whether there is a correction to take back. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo;
    }

    /** Whether there is a correction to say again. */
    public ReadOnlyBooleanProperty canRedo() {
        return canRedo;
    }

    /**
     * The units that a row can be paired with: those of the new draft, or of the old one where the row has only a new unit; with
     * the titles they have in the draft of the row.
     */
    SequencedMap<Unit, String> others(UnitComparison row) {
        boolean older = row.old().isEmpty();
        Map<String, String> elsewhere = titlesElsewhere(older);
        SequencedMap<Unit, String> others = new LinkedHashMap<>();
        workbench.comparison().get().map(whole -> older ? whole.old() : whole.now()).stream()
                .flatMap(draft -> draft.units().stream())
                .filter(unit -> older || !row.now().contains(unit))
                .forEach(unit -> others.put(unit, elsewhere.getOrDefault(unit.id(), "")));
        return others;
    }

    /** By unit of one draft, what its counterparts in the other one are called. */
    private Map<String, String> titlesElsewhere(boolean older) {
        Map<String, String> titles = new HashMap<>();
        for (UnitComparison row : workbench.units()) {
            String there = (older ? row.now() : row.old())
                    .stream().map(UnitWords::title).collect(Collectors.joining("\n"));
            (older ? row.old() : row.now())
                    .forEach(unit -> titles.merge(unit.id(), there, (one, other) -> one + "\n" + other));
        }
        return titles;
    }

    /** A row's units of the old draft, or those of the new one where it has only such, as what a counterpart is wanted for. */
    static Joining.Side side(UnitComparison row) {
        boolean isOld = !row.old().isEmpty();
        return new Joining.Side(isOld ? row.old() : row.now(), row, isOld);
    }

    /** Says that a row's units are another unit of the other draft, or that this one belongs to them too. */
    void pair(UnitComparison row, Unit other, boolean also) {
        Joining.Side held = side(row);
        if (also) {
            targetOf(held, other)
                    .flatMap(target -> Joining.added(held, target))
                    .ifPresentOrElse(this::say, () -> say.accept(Messages.text("correct.several")));
        } else {
            say(Joining.alone(held, other));
        }
    }

    private Optional<Joining.Side> targetOf(Joining.Side held, Unit other) {
        return workbench.units().stream()
                .filter(row -> (held.isOld() ? row.now() : row.old())
                        .stream().anyMatch(unit -> unit.id().equals(other.id())))
                .findFirst()
                .map(row -> new Joining.Side(List.of(other), row, !held.isOld()));
    }

    /** Says which units of the old draft are which of the new one. */
    void say(Joining joining) {
        say(joining.correction());
    }

    /** Says that a row's new unit has no counterpart, or the old one where there is no new one. */
    public void standAlone(UnitComparison row) {
        say(
                row.now().isEmpty()
                        ? new Correction(ids(row.old()), List.of())
                        : new Correction(List.of(), ids(row.now())));
    }

    /** Whether that would change anything. */
    static boolean canStandAlone(UnitComparison row) {
        return !(isCorrected(row) && (row.old().isEmpty() || row.now().isEmpty()));
    }

    /** Whether the reader said how a row's units belong together. */
    static boolean isCorrected(UnitComparison row) {
        return row.source() == Pairing.Source.READER;
    }

    /** Takes the last correction back. */
    public void undo() {
        step(Correcting::undo, canUndo);
    }

    /** Says again what was taken back last. */
    public void redo() {
        step(Correcting::redo, canRedo);
    }

    private interface Step {
        boolean take(Correcting correcting) throws UnusableInputException;
    }

    private void step(Step step, BooleanProperty possible) {
        if (possible.get()) {
            correcting().ifPresent(pair -> run(() -> step.take(pair), done -> renew.accept("")));
        }
    }

    private void say(Correction correction) {
        correcting()
                .ifPresent(pair -> run(
                        () -> {
                            pair.add(correction);
                            return true;
                        },
                        done -> renew.accept(
                                correction.now().stream().findFirst().orElse(""))));
    }

    private void refresh() {
        Optional<DraftComparison> shown = workbench.comparison().get();
        correcting()
                .ifPresent(pair -> run(() -> new Kept(pair.corrections(), pair.lost()), kept -> {
                    if (shown.equals(workbench.comparison().get())) {
                        took(kept);
                    }
                }));
    }

    private void took(Kept kept) {
        canUndo.set(!kept.corrections().made().isEmpty());
        canRedo.set(!kept.corrections().undone().isEmpty());
        String lost = String.join(" ", kept.lost());
        if (!lost.isEmpty() && !lost.equals(lastSaid)) {
            say.accept(lost);
        }
        lastSaid = lost;
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        background.run(work, done, this::failed);
    }

    private void failed(Exception failure) {
        say.accept(Failure.sentence(failure));
    }

    private Optional<Correcting> correcting() {
        return workbench
                .dossier()
                .get()
                .flatMap(dossier ->
                        workbench.pair().get().map(pair -> Correcting.of(dossier.id(), pair.old(), pair.now())));
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
