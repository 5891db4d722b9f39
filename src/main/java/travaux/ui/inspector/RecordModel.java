package travaux.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import travaux.core.diff.Change;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.AskedWords;
import travaux.core.exporting.PositionWords;
import travaux.core.record.Position;
import travaux.core.record.Source;
import travaux.core.work.Asking;
import travaux.core.work.Concerning;
import travaux.ui.support.PositionPlace;
import travaux.ui.support.Quotes;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** What is recorded of the unit that is read, and what of it touches the chosen change. Never touches a scene. */
final class RecordModel {

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<List<Entry>> positions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Entry>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private String element = "";
    private int hidden;

    /**
     * One position in words.
     *
     * @param who took it
     * @param what was wanted
     * @param place where in the negotiation, and under which number
     * @param weak that it rests on weak sources alone, or empty
     * @param details what is known beside
     * @param why it is listed beside a change, or empty
     * @param sources it rests on
     */
    record Entry(
            String who,
            String what,
            String place,
            String weak,
            List<String> details,
            String why,
            List<Source> sources) {

        Entry {
            details = List.copyOf(details);
            sources = List.copyOf(sources);
        }

        Entry because(String reason) {
            return new Entry(who, what, place, weak, details, reason, sources);
        }

        /** Everything in one sentence for people who hear the window. */
        String spoken() {
            return Stream.concat(Stream.of(who, what, weak, why, place), details.stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(". "));
        }
    }

    RecordModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.unit().subscribe(() -> {
            element = "";
            renew();
        });
        workbench.weakHidden().subscribe(this::renew);
        workbench.change().subscribe(this::renewAsked);
        renew();
    }

    ReadOnlyObjectProperty<List<Entry>> positions() {
        return positions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Entry>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The words of the change, or the element, that is looked at; empty where none is chosen. */
    ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /** How many positions the reader has hidden as weak. */
    int hidden() {
        return hidden;
    }

    /** Whether the dossier keeps a record of positions at all. */
    boolean isKept() {
        return workbench
                .dossier()
                .get()
                .filter(dossier -> !dossier.record().positions().isEmpty())
                .isPresent();
    }

    /** Looks at an element by its name; at the chosen change of words if empty. */
    void look(String elementName) {
        if (!elementName.equals(element)) {
            element = elementName;
            renewAsked();
        }
    }

    private void renew() {
        List<Entry> entries = new ArrayList<>();
        hidden = 0;
        onDesk((dossier, pair, unit) -> {
            List<Position> all = Concerning.unit(
                            dossier, pair.old().id(), pair.now().id(), unit)
                    .positions();
            List<Position> shown = all.stream().filter(isShown(dossier)).toList();
            shown.forEach(position -> entries.add(entry(dossier, position)));
            hidden = all.size() - shown.size();
        });
        positions.set(List.copyOf(entries));
        renewAsked();
    }

    private void renewAsked() {
        List<Entry> entries = new ArrayList<>();
        about.set(workbench.unit().get().map(this::changed).orElse("").strip());
        onDesk((dossier, pair, unit) -> {
            String changed = about.get();
            if (!changed.isEmpty()) {
                Asking.of(dossier, pair.old(), pair.now(), unit, changed).stream()
                        .filter(one -> isShown(dossier).test(one.position()))
                        .forEach(one ->
                                entries.add(entry(dossier, one.position()).because(AskedWords.why(one))));
            }
        });
        asked.set(List.copyOf(entries));
    }

    private String changed(UnitComparison unit) {
        int at = workbench.change().get();
        if (element.isEmpty() && at >= 0 && at < unit.changes().size()) {
            Change change = unit.changes().get(at);
            return change.old() + " " + change.now();
        }
        return element;
    }

    private Predicate<Position> isShown(Dossier dossier) {
        return position -> !workbench.weakHidden().get() || !dossier.isWeak(position.evidence());
    }

    private static Entry entry(Dossier dossier, Position position) {
        PositionWords words = new PositionWords(dossier, word -> Quotes.of(word, dossier.language()));
        return new Entry(
                words.who(position),
                words.what(position),
                PositionPlace.of(dossier, position),
                words.marks(position.evidence()),
                words.details(position),
                "",
                dossier.cited(position.evidence().sources()));
    }

    private interface Work {
        void on(Dossier dossier, Pair pair, UnitComparison unit);
    }

    private void onDesk(Work work) {
        Optional<Dossier> dossier = workbench.dossier().get();
        Optional<Pair> pair = workbench.pair().get();
        Optional<UnitComparison> unit = workbench.unit().get();
        if (dossier.isPresent() && pair.isPresent() && unit.isPresent()) {
            work.on(dossier.get(), pair.get(), unit.get());
        }
    }
}
