package travaux.ui.proposal;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.core.work.Proposing;
import travaux.ui.support.Background;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Which proposal the article that is read could have, and whether it has it. */
public final class ProposalFinder {

    private final Workbench workbench;
    private final Background background;
    private final ObjectProperty<Optional<Proposing>> possible =
            new SimpleObjectProperty<>(this, "possible", Optional.empty());
    private final BooleanProperty there = new SimpleBooleanProperty(this, "there", false);

    /** Follows the workbench. */
    public ProposalFinder(Workbench workbench, Background background) {
        this.workbench = workbench;
        this.background = background;
        workbench.unit().subscribe(this::renew);
    }

    /** For the article that is read; empty where its words are not known. */
    public ReadOnlyObjectProperty<Optional<Proposing>> possible() {
        return possible;
    }

    /** Whether something is kept for it. */
    public ReadOnlyBooleanProperty there() {
        return there;
    }

    /** Against the earlier draft, where that is wanted and has the article. */
    public Optional<Proposing> against(boolean old) {
        return workbench.unit().get().flatMap(unit -> of(unit, old));
    }

    /** Looks again, because something was written or removed. */
    public void renew() {
        possible.set(against(false).or(() -> against(true)));
        there.set(false);
        Optional<Proposing> now = possible.get();
        now.ifPresent(proposing -> background.run(
                () -> proposing.kept().isPresent(),
                kept -> there.set(kept && now.equals(possible.get())),
                unusable -> there.set(false)));
    }

    private Optional<Proposing> of(UnitComparison unit, boolean old) {
        Optional<Pair> pair = workbench.pair().get();
        Optional<Unit> side = (old ? unit.old() : unit.now())
                .stream().filter(one -> one.state().isComparableByWords()).findFirst();
        return pair.flatMap(two -> side.map(one ->
                Proposing.of(workbench.dossier().get().map(open -> open.id()).orElse(""), draft(two, old), one)));
    }

    private static DraftEntry draft(Pair pair, boolean old) {
        return old ? pair.old() : pair.now();
    }
}
