package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.support.Background;
import travaux.ui.support.Identity;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** Which unit of one draft is which of the other: two columns, laid out off the window's thread while their page is open. */
public final class ConcordanceModel {

    private final Workbench workbench;
    private final Background background;
    private final CorrectionsModel corrections;
    private final ReadOnlyObjectWrapper<PairLines> shown = new ReadOnlyObjectWrapper<>(this, "shown", PairLines.NONE);
    private final ObjectProperty<Optional<Held>> held = new SimpleObjectProperty<>(this, "held", Optional.empty());
    private Optional<DraftComparison> laid = Optional.empty();

    /**
     * A unit that the reader holds, to pair it with one of the other draft.
     *
     * @param unit which
     * @param row where it belongs now
     * @param isOld whether it is of the old draft
     * @param over the unit it is held over, with the row that one belongs to now
     * @param also whether what belongs together already is to stay so
     */
    record Held(Unit unit, UnitComparison row, boolean isOld, Optional<Over> over, boolean also) {

        Held over(Optional<Over> next, boolean beside) {
            return new Held(unit, row, isOld, next, beside);
        }

        /** What it would be to let go now; none over no unit, and where several would become several. */
        Optional<Joining> joining() {
            return also ? added() : over.map(target -> Joining.alone(side(), target.unit()));
        }

        /** What it would be with what belongs together already. */
        Optional<Joining> added() {
            return over.flatMap(
                    target -> Joining.added(side(), new Joining.Side(List.of(target.unit()), target.row(), !isOld)));
        }

        private Joining.Side side() {
            return new Joining.Side(List.of(unit), row, isOld);
        }
    }

    /** A unit that another is held over. */
    record Over(Unit unit, UnitComparison row) {}

    /** Follows the workbench; pairings are corrected by {@code corrections}. */
    public ConcordanceModel(Workbench workbench, Background background, CorrectionsModel corrections) {
        this.workbench = workbench;
        this.background = background;
        this.corrections = corrections;
        workbench.comparison().subscribe(this::renew);
        workbench.page().subscribe(this::renew);
    }

    /** What is laid out. */
    ReadOnlyObjectProperty<PairLines> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the reader holds. */
    ReadOnlyObjectProperty<Optional<Held>> held() {
        return held;
    }

    Workbench workbench() {
        return workbench;
    }

    /** Takes a unit up. */
    void hold(Unit unit, UnitComparison row, boolean isOld) {
        held.set(Optional.of(new Held(unit, row, isOld, Optional.empty(), false)));
    }

    /** Holds what was taken up over another unit, or over none; {@code also} lets what belongs together already stay so. */
    void over(Optional<Over> over, boolean also) {
        held.set(held.get().map(what -> what.over(over, also)));
    }

    /** Holds what was taken up where it is. */
    void also(boolean also) {
        held.set(held.get().map(what -> what.over(what.over(), also)));
    }

    /** Joins what is held to what it is over; nothing where it is over none. */
    void letGo() {
        Optional<Held> last = held.get();
        held.set(Optional.empty());
        last.flatMap(Held::joining).ifPresent(corrections::say);
    }

    /** Lets go of what is held without a change; false where nothing is. */
    public boolean leave() {
        boolean holding = held.get().isPresent();
        held.set(Optional.empty());
        return holding;
    }

    /** Opens the article that is chosen to be read. */
    void read() {
        workbench.page().set(Page.READING);
    }

    private void renew() {
        Optional<DraftComparison> next = workbench.comparison().get();
        boolean same = next.isPresent() && laid.isPresent() && Identity.same(next.get(), laid.get());
        if (workbench.page().get() != Page.CONCORDANCE || same) {
            return;
        }
        leave();
        laid = next;
        if (next.isEmpty()) {
            // The columns stay while the next comparison is made, unless another dossier is laid down.
            return;
        }
        DraftComparison comparison = next.get();
        background.run(
                () -> PairLines.of(comparison),
                lines -> {
                    if (laid.isPresent() && Identity.same(laid.get(), comparison)) {
                        shown.set(lines);
                    }
                },
                failure -> shown.set(PairLines.NONE));
    }
}
