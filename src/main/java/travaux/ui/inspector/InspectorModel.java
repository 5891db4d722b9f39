package travaux.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.Change;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.ElementChange;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.Source;
import travaux.core.text.Element;
import travaux.ui.support.ChangeTones;
import travaux.ui.support.Workbench;

/** What is said of what is shown: changes, sources, the chosen event. Never touches a scene. */
public final class InspectorModel {

    private final Workbench workbench;
    private final RecordModel record;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.CHANGES);
    private final BooleanProperty guided = new SimpleBooleanProperty(this, "guided", false);
    private Tab beforeGuide = Tab.CHANGES;
    private Tab beforeEvent = Tab.CHANGES;
    private final ReadOnlyObjectWrapper<List<Item>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Cited>> sources = new ReadOnlyObjectWrapper<>(List.of());

    /** The pages of the inspector. */
    public enum Tab {
        /** The changes of the unit, in words. */
        CHANGES,
        /** Who wanted what of the unit. */
        POSITIONS,
        /** What is shown rests on these. */
        SOURCES,
        /** The event that is looked at. */
        EVENT,
        /** What marks and keys mean. */
        GUIDE
    }

    /** A change in words. They are made when they are asked for: a long text has thousands, a screen shows a dozen. */
    sealed interface Item {

        /** In the unit's changes, or -1 for an element. */
        int index();

        /** The name of its class, or the element's. */
        String kind();

        /** What changed. */
        String sentence();

        /** Its colour. */
        ChangeTones tone();
    }

    private record OfWords(int index, Change change, String language) implements Item {

        @Override
        public String kind() {
            return ChangeWords.kind(change);
        }

        @Override
        public String sentence() {
            return new ChangeWords(language).sentence(change);
        }

        @Override
        public ChangeTones tone() {
            return ChangeTones.of(change);
        }
    }

    private record OfElement(String kind, String sentence) implements Item {

        @Override
        public int index() {
            return -1;
        }

        @Override
        public ChangeTones tone() {
            return ChangeTones.PLAIN;
        }
    }

    /**
     * A source and for what it is cited.
     *
     * @param source which
     * @param about what rests on it
     * @param doubt what it does not settle, or empty
     */
    record Cited(Source source, String about, String doubt) {}

    /** Follows the workbench. */
    public InspectorModel(Workbench workbench) {
        this.workbench = workbench;
        record = new RecordModel(workbench);
        workbench.unit().subscribe(this::renew);
        workbench.unmarked().subscribe(this::renew);
        workbench.element().subscribe(this::elementChosen);
        workbench.event().subscribe(this::eventChosen);
        workbench.pair().subscribe(this::renew);
        workbench.comparison().subscribe(this::compared);
        guided.subscribe(this::guide);
        renew();
    }

    /** The page that is open. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** Whether the guide to marks and keys is open; it then has a tab, which is gone to as it opens. */
    public BooleanProperty guided() {
        return guided;
    }

    ReadOnlyObjectProperty<List<Item>> changes() {
        return changes.getReadOnlyProperty();
    }

    /** How many changes the reader does not want marked, and so are not among these. */
    long unmarked() {
        return workbench.unit().get().stream()
                .flatMap(unit -> unit.changes().stream())
                .filter(change -> !workbench.isMarked(change))
                .count();
    }

    ReadOnlyObjectProperty<List<Cited>> sources() {
        return sources.getReadOnlyProperty();
    }

    Workbench workbench() {
        return workbench;
    }

    /** What is recorded of the unit. */
    RecordModel record() {
        return record;
    }

    /** All changes as text, one to a line, to be copied. */
    public String text() {
        return String.join(
                "\n",
                changes.get().stream()
                        .map(item -> item.kind() + "\t" + item.sentence())
                        .toList());
    }

    /** Where there are no words to compare, the positions are what is to be read beside. */
    private void compared(Optional<DraftComparison> made) {
        if (made.isPresent() && tab.get() != Tab.EVENT && tab.get() != Tab.GUIDE) {
            boolean words = made.get().units().stream().anyMatch(unit -> unit.basis() == UnitComparison.Basis.WORDS);
            boolean recorded = workbench
                    .dossier()
                    .get()
                    .filter(open -> !open.record().positions().isEmpty())
                    .isPresent();
            tab.set(recorded && !words ? Tab.POSITIONS : Tab.CHANGES);
        }
    }

    private void elementChosen(Optional<Element> element) {
        renew();
        if (element.isPresent()) {
            tab.set(Tab.SOURCES);
        }
    }

    private void eventChosen(Optional<Event> event) {
        renew();
        if (event.isPresent()) {
            beforeEvent = tab.get() == Tab.EVENT || tab.get() == Tab.GUIDE ? beforeEvent : tab.get();
            tab.set(Tab.EVENT);
        } else if (tab.get() == Tab.EVENT) {
            tab.set(beforeEvent);
        }
    }

    private void guide(boolean on) {
        if (on) {
            beforeGuide = tab.get();
            tab.set(Tab.GUIDE);
        } else if (tab.get() == Tab.GUIDE) {
            tab.set(beforeGuide);
        }
    }

    private void renew() {
        changes.set(workbench.unit().get().map(this::items).orElse(List.of()));
        sources.set(workbench.dossier().get().map(this::cited).orElse(List.of()));
    }

    private List<Item> items(UnitComparison unit) {
        List<Item> items = new ArrayList<>();
        String language = workbench
                .comparison()
                .get()
                .map(comparison -> comparison.now().info().language())
                .orElse("");
        for (int i = 0; i < unit.changes().size(); i++) {
            if (workbench.isMarked(unit.changes().get(i))) {
                items.add(new OfWords(i, unit.changes().get(i), language));
            }
        }
        for (ElementChange change : unit.elements()) {
            ChangeWords.sentence(change).ifPresent(words -> items.add(new OfElement(change.name(), words)));
        }
        return items;
    }

    private List<Cited> cited(Dossier dossier) {
        Citations citations = new Citations(dossier);
        Optional<Element> element = workbench.element().get();
        if (element.isPresent()) {
            citations.add(element.get());
            return citations.list();
        }
        workbench
                .unit()
                .get()
                .ifPresent(unit -> Stream.concat(unit.old().stream(), unit.now().stream())
                        .flatMap(side -> side.elements().stream())
                        .forEach(citations::add));
        workbench.pair().get().ifPresent(pair -> {
            citations.add(pair.old());
            citations.add(pair.now());
        });
        return citations.list();
    }
}
