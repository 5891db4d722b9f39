package travaux.ui.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.text.Element;

/**
 * What lies on the reader's desk: the dossier, the two drafts, their comparison, and what is chosen in it. Every view shows it
 * and changes it; what is chosen in one place shows in all.
 */
public final class Workbench {

    private final ObjectProperty<Optional<Dossier>> dossier = none();
    private final ObjectProperty<Optional<Pair>> pair = none();
    private final ObjectProperty<Optional<DraftComparison>> comparison = none();
    private final ObjectProperty<Optional<UnitComparison>> unit = none();
    private final IntegerProperty change = new SimpleIntegerProperty(this, "change", -1);
    private final ObjectProperty<Optional<Event>> event = none();
    private final ObjectProperty<Optional<Element>> element = none();
    private final BooleanProperty weakHidden = new SimpleBooleanProperty(this, "weakHidden", false);
    private final ObjectProperty<Set<ChangeClass>> unmarked = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.READING);

    /** The earlier and the later draft of the comparison. */
    public record Pair(DraftEntry old, DraftEntry now) {

        /** The same two the other way round. */
        public Pair swapped() {
            return new Pair(now, old);
        }
    }

    /** The dossier that is open. */
    public ReadOnlyObjectProperty<Optional<Dossier>> dossier() {
        return dossier;
    }

    /** The two drafts set beside each other. */
    public ReadOnlyObjectProperty<Optional<Pair>> pair() {
        return pair;
    }

    /** Their comparison; empty while it is being made. */
    public ReadOnlyObjectProperty<Optional<DraftComparison>> comparison() {
        return comparison;
    }

    /** The unit that is read. */
    public ReadOnlyObjectProperty<Optional<UnitComparison>> unit() {
        return unit;
    }

    /** Index of the chosen change in the unit's changes, or -1. */
    public IntegerProperty change() {
        return change;
    }

    /** The event that is looked at. */
    public ObjectProperty<Optional<Event>> event() {
        return event;
    }

    /** The element that is looked at. */
    public ObjectProperty<Optional<Element>> element() {
        return element;
    }

    /** Whether what is known from weak or machine-made sources alone is left out of every view. */
    public BooleanProperty weakHidden() {
        return weakHidden;
    }

    /** Classes that the reader does not want marked: a change that is of no other is passed over wherever changes are told. */
    public ObjectProperty<Set<ChangeClass>> unmarked() {
        return unmarked;
    }

    /** Whether the reader wants a change marked. */
    public boolean isMarked(Change its) {
        return !unmarked.get().containsAll(its.classes());
    }

    /** Index of the nearest change of the unit that is marked, from one on by steps of 1 or -1; or -1. */
    public int marked(int from, int by) {
        List<Change> changes = unit.get().map(UnitComparison::changes).orElse(List.of());
        for (int at = from; at >= 0 && at < changes.size(); at += by) {
            if (isMarked(changes.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The page that is open. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Lays a dossier down and takes everything of the last one away. */
    public void lay(Dossier next) {
        clearComparison();
        pair.set(Optional.empty());
        event.set(Optional.empty());
        dossier.set(Optional.of(next));
    }

    /** Chooses two drafts; their comparison follows. */
    public void choose(Pair next) {
        if (!Optional.of(next).equals(pair.get())) {
            clearComparison();
            pair.set(Optional.of(next));
        }
    }

    /** Lays the comparison of the chosen drafts down and opens a unit of it. */
    public void show(DraftComparison made, Optional<UnitComparison> first) {
        comparison.set(Optional.of(made));
        first.ifPresent(this::open);
    }

    /** Opens a unit, its first marked change chosen. */
    public void open(UnitComparison next) {
        if (!Optional.of(next).equals(unit.get())) {
            change.set(-1);
            element.set(Optional.empty());
            unit.set(Optional.of(next));
            change.set(marked(0, 1));
        }
    }

    /** The units of the comparison, or none. */
    public List<UnitComparison> units() {
        return comparison.get().map(DraftComparison::units).orElse(List.of());
    }

    private void clearComparison() {
        change.set(-1);
        element.set(Optional.empty());
        unit.set(Optional.empty());
        comparison.set(Optional.empty());
    }

    private static <T> ObjectProperty<Optional<T>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
