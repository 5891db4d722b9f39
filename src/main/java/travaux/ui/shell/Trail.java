package travaux.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.ui.control.Facing;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Where the reader has been in this dossier, with the way back and forward as in a browser. */
final class Trail {

    /** More steps than anybody goes back. */
    private static final int LONGEST = 200;

    /** Pages that show no article: whatever is opened from one, it stays one place. */
    private static final Set<Page> LISTS = Set.of(Page.RECORD, Page.DOCUMENTS, Page.SEARCH);

    private final Workbench workbench;
    private final Comparer comparer;
    private final Panels panels;
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final IntegerProperty length = new SimpleIntegerProperty(0);
    private boolean going;

    /**
     * A place.
     *
     * @param unit id of the unit that was read
     * @param gone whether it stands in the earlier draft alone, where another may have its id
     * @param name of the unit, for people
     */
    record Place(Pair pair, String unit, boolean gone, String name, Page page) {

        /** {@code Costs · Zero draft → Adopted text}, and the page where it is not that of the article. */
        String words() {
            String read = Messages.text(
                    "trail.place", name, pair.old().name(), pair.now().name());
            return Facing.sentence(page == Page.READING ? read : Messages.text("trail.page", read, Pages.name(page)));
        }

        boolean isAlike(Place other) {
            return pair.equals(other.pair) && unit.equals(other.unit) && gone == other.gone && page == other.page;
        }
    }

    /** Follows the reader from now on; a panel that covers the place is put away. */
    Trail(Workbench workbench, Comparer comparer, Panels panels) {
        this.workbench = workbench;
        this.comparer = comparer;
        this.panels = panels;
        workbench.dossier().subscribe(this::forget);
        workbench.unit().subscribe(this::note);
        workbench.page().subscribe(this::note);
    }

    /** The index of the present place, or -1. */
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** How many places there are. */
    ReadOnlyIntegerProperty length() {
        return length;
    }

    /** The places, the last one first, those that read the same once. */
    List<Place> recent() {
        List<Place> recent = new ArrayList<>();
        for (Place place : places.reversed()) {
            if (recent.stream().map(Place::words).noneMatch(place.words()::equals)) {
                recent.add(place);
            }
        }
        return recent;
    }

    /** Goes one step back for -1, first from what covers the place; forward for 1; false where there is no such step. */
    boolean step(int by) {
        if (by < 0 && panels.leave()) {
            return true;
        }
        int next = at.get() + by;
        if (next < 0 || next >= places.size()) {
            return false;
        }
        at.set(next);
        go(places.get(next));
        return true;
    }

    /** Goes to a place. */
    void go(Place place) {
        panels.leave();
        going = true;
        workbench.page().set(place.page());
        if (Optional.of(place.pair()).equals(workbench.pair().get())) {
            workbench.units().stream()
                    .filter(unit -> unit.now().isEmpty() == place.gone())
                    .filter(unit -> unit.unit().id().equals(place.unit()))
                    .findFirst()
                    .ifPresent(workbench::open);
        } else {
            comparer.want(place.gone() ? place.pair().old().id() : "", place.unit());
            workbench.choose(place.pair());
        }
        going = false;
    }

    private void forget(Optional<Dossier> laid) {
        places.clear();
        length.set(0);
        at.set(-1);
    }

    private void note() {
        Optional<UnitComparison> unit = workbench.unit().get();
        Optional<Pair> pair = workbench.pair().get();
        if (going || unit.isEmpty() || pair.isEmpty()) {
            return;
        }
        Place here = new Place(
                pair.get(),
                unit.get().unit().id(),
                unit.get().now().isEmpty(),
                UnitWords.name(unit.get()),
                workbench.page().get());
        if (at.get() >= 0 && places.get(at.get()).isAlike(here)) {
            return;
        }
        boolean leaving = at.get() >= 0 && here.page() == places.get(at.get()).page() && LISTS.contains(here.page());
        places.subList(at.get() + (leaving ? 0 : 1), places.size()).clear();
        places.add(here);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        at.set(places.size() - 1);
        length.set(places.size());
    }
}
