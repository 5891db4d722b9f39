package travaux.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.Change;
import travaux.core.diff.ElementChange;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.record.Source;
import travaux.core.text.Element;
import travaux.ui.support.ChangeTones;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** What is said of what is shown: changes, sources, the chosen event. Never touches a scene. */
public final class InspectorModel {

    private final Workbench workbench;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.CHANGES);
    private final ReadOnlyObjectWrapper<List<Item>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Cited>> sources = new ReadOnlyObjectWrapper<>(List.of());

    /** The pages of the inspector. */
    public enum Tab {
        /** The changes of the unit, in words. */
        CHANGES,
        /** What is shown rests on these. */
        SOURCES,
        /** The event that is looked at. */
        EVENT
    }

    /**
     * A change in words.
     *
     * @param index in the unit's changes, or -1 for an element
     * @param kind the name of its class
     * @param sentence what changed
     * @param tone its colour
     */
    record Item(int index, String kind, String sentence, ChangeTones tone) {}

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
        workbench.unit().subscribe(this::renew);
        workbench.element().subscribe(this::elementChosen);
        workbench.event().subscribe(this::eventChosen);
        workbench.pair().subscribe(this::renew);
        renew();
    }

    /** The page that is open. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    ReadOnlyObjectProperty<List<Item>> changes() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Cited>> sources() {
        return sources.getReadOnlyProperty();
    }

    Workbench workbench() {
        return workbench;
    }

    /** All changes as text, one to a line, to be copied. */
    public String text() {
        return String.join(
                "\n",
                changes.get().stream()
                        .map(item -> item.kind() + "\t" + item.sentence())
                        .toList());
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
            tab.set(Tab.EVENT);
        } else if (tab.get() == Tab.EVENT) {
            tab.set(Tab.CHANGES);
        }
    }

    private void renew() {
        changes.set(workbench.unit().get().map(InspectorModel::items).orElse(List.of()));
        sources.set(workbench.dossier().get().map(this::cited).orElse(List.of()));
    }

    private static List<Item> items(UnitComparison unit) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < unit.changes().size(); i++) {
            Change change = unit.changes().get(i);
            items.add(new Item(i, ChangeWords.kind(change), ChangeWords.sentence(change), ChangeTones.of(change)));
        }
        for (ElementChange change : unit.elements()) {
            ChangeWords.sentence(change)
                    .ifPresent(words -> items.add(new Item(-1, change.name(), words, ChangeTones.PLAIN)));
        }
        return items;
    }

    private List<Cited> cited(Dossier dossier) {
        Map<String, Cited> cited = new LinkedHashMap<>();
        Optional<Element> element = workbench.element().get();
        if (element.isPresent()) {
            add(
                    cited,
                    dossier,
                    element.get().sources(),
                    Messages.text("sources.element", element.get().name()),
                    "");
            return List.copyOf(cited.values());
        }
        workbench
                .unit()
                .get()
                .ifPresent(unit -> Stream.concat(unit.old().stream(), unit.now().stream())
                        .flatMap(side -> side.elements().stream())
                        .forEach(one ->
                                add(cited, dossier, one.sources(), Messages.text("sources.element", one.name()), "")));
        workbench.pair().get().ifPresent(pair -> {
            add(cited, dossier, pair.old());
            add(cited, dossier, pair.now());
        });
        return List.copyOf(cited.values());
    }

    private static void add(Map<String, Cited> cited, Dossier dossier, DraftEntry draft) {
        add(cited, dossier, draft.sources(), Messages.text("sources.draft", draft.name()), draft.doubt());
    }

    private static void add(Map<String, Cited> cited, Dossier dossier, List<String> ids, String about, String doubt) {
        for (String id : ids) {
            Source source = dossier.sources().get(id);
            if (source != null) {
                cited.merge(id, new Cited(source, about, doubt), InspectorModel::both);
            }
        }
    }

    private static Cited both(Cited first, Cited second) {
        boolean said = List.of(first.about().split("; ", -1)).contains(second.about());
        String about = said ? first.about() : first.about() + "; " + second.about();
        return new Cited(first.source(), about, first.doubt().isEmpty() ? second.doubt() : first.doubt());
    }
}
