package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench.Pair;

/** What is to be known of how the words of a unit were read: a bracket without its partner, the document's own tracked changes. */
final class ReadingNotes {

    private static final Set<MarkKind> TRACKED =
            Set.of(MarkKind.INSERTED, MarkKind.DELETED, MarkKind.MOVED_FROM, MarkKind.MOVED_TO);

    private ReadingNotes() {}

    /** In sentences; empty where there is nothing to say. */
    static String of(Pair pair, UnitComparison unit) {
        List<String> tracked = Stream.of(name(pair.old(), unit.old()), name(pair.now(), unit.now()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<String> said = new ArrayList<>();
        said.addAll(unbalanced(pair.old(), unit.old()));
        said.addAll(unbalanced(pair.now(), unit.now()));
        if (!tracked.isEmpty()) {
            said.add(Messages.text("comparison.tracked", String.join(", ", tracked)));
        }
        return said.stream().distinct().collect(Collectors.joining(" "));
    }

    /** The name of a draft, if units of it hold tracked changes. */
    private static List<String> name(DraftEntry draft, List<Unit> units) {
        boolean tracked = units.stream()
                .flatMap(unit -> unit.text().marks().stream())
                .anyMatch(mark -> TRACKED.contains(mark.kind()));
        return tracked ? List.of(draft.name()) : List.of();
    }

    /** The first bracket of some units that has no partner, and how many more there are. */
    private static List<String> unbalanced(DraftEntry draft, List<Unit> units) {
        List<Note> notes = draft.readingNotes().stream()
                .filter(note -> note.code().equals("unbalanced-bracket"))
                .filter(note -> units.stream()
                        .anyMatch(unit -> unit.id().equals(note.place().unit())))
                .toList();
        return notes.isEmpty()
                ? List.of()
                : List.of(Messages.text(
                        "comparison.unbalanced", draft.name(), notes.getFirst().message(), notes.size() - 1));
    }
}
