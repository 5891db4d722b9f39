package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Mark;
import travaux.core.text.Note;
import travaux.core.text.OwnMarks;
import travaux.core.text.Place;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench.Pair;

/**
 * What is to be known of how the words of a unit were read: a bracket without its partner, the document's own tracked changes and
 * struck words.
 */
final class ReadingNotes {

    private ReadingNotes() {}

    /** In sentences; empty where there is nothing to say. */
    static String of(Pair pair, UnitComparison unit) {
        List<String> tracked = marked(pair, unit, OwnMarks::changes);
        List<String> struck = marked(pair, unit, OwnMarks::struck);
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

    /** The names of the drafts in which the unit has such marks. */
    private static List<String> marked(Pair pair, UnitComparison unit, Function<Unit, Stream<Mark>> marks) {
        return Stream.of(name(pair.old(), unit.old(), marks), name(pair.now(), unit.now(), marks))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> name(DraftEntry draft, List<Unit> units, Function<Unit, Stream<Mark>> marks) {
        return units.stream().flatMap(marks).findAny().isPresent() ? List.of(draft.name()) : List.of();
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
