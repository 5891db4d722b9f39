package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench.Pair;

/**
 * What is to be known of how the words of a unit were read: a bracket without its partner, the document's own tracked changes and
 * struck words.
 */
final class ReadingNotes {

    private static final Set<MarkKind> TRACKED =
            Set.of(MarkKind.INSERTED, MarkKind.DELETED, MarkKind.MOVED_FROM, MarkKind.MOVED_TO);

    private ReadingNotes() {}

    /** In sentences; empty where there is nothing to say. */
    static String of(Pair pair, UnitComparison unit) {
        List<String> tracked = marked(pair, unit, TRACKED);
        List<String> struck = marked(pair, unit, Set.of(MarkKind.STRUCK));
        List<String> unbalanced = Stream.of(unbalanced(pair.old(), unit.old()), unbalanced(pair.now(), unit.now()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<String> said = new ArrayList<>();
        if (!unbalanced.isEmpty()) {
            said.add(Messages.text("comparison.unbalanced", String.join("; ", unbalanced)));
        }
        if (!tracked.isEmpty()) {
            said.add(Messages.text("comparison.tracked", String.join(", ", tracked)));
        }
        if (!struck.isEmpty()) {
            said.add(Messages.text("comparison.struck", String.join(", ", struck)));
        }
        return String.join(" ", said);
    }

    /** The names of the drafts in which the unit has marks of some kinds. */
    private static List<String> marked(Pair pair, UnitComparison unit, Set<MarkKind> kinds) {
        return Stream.of(name(pair.old(), unit.old(), kinds), name(pair.now(), unit.now(), kinds))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> name(DraftEntry draft, List<Unit> units, Set<MarkKind> kinds) {
        boolean has = units.stream()
                .flatMap(unit -> unit.text().marks().stream())
                .anyMatch(mark -> kinds.contains(mark.kind()));
        return has ? List.of(draft.name()) : List.of();
    }

    /** How many brackets of some units have no partner, and where the first of them stands. */
    private static List<String> unbalanced(DraftEntry draft, List<Unit> units) {
        List<Place> places = draft.readingNotes().stream()
                .filter(note -> note.code().equals(Note.UNBALANCED_BRACKET))
                .map(Note::place)
                .filter(place -> units.stream().anyMatch(unit -> unit.id().equals(place.unit())))
                .toList();
        return places.isEmpty()
                ? List.of()
                : List.of(Messages.text(
                        "comparison.unbalanced.in", places.size(), draft.name(), where(places.getFirst())));
    }

    private static String where(Place place) {
        if (place.page().isPresent()) {
            return Messages.text("comparison.unbalanced.page", place.page().getAsInt());
        }
        return place.line().isPresent()
                ? Messages.text("comparison.unbalanced.line", place.line().getAsInt())
                : "";
    }
}
