package travaux.core.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import travaux.core.text.Budget;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** What became of a passage on its way from one place to another. */
final class MovedPassage {

    /** What leaves the words as they were. */
    private static final Set<ChangeClass> NO_EDIT = EnumSet.of(
            ChangeClass.COSMETIC, ChangeClass.RENUMBERED, ChangeClass.BRACKETS_ADDED, ChangeClass.BRACKETS_LIFTED);
    /** What "moved and edited" says already, and what says nothing of a passage that stands elsewhere. */
    private static final Set<ChangeClass> SAID = EnumSet.of(
            ChangeClass.WORDING,
            ChangeClass.INSERTED,
            ChangeClass.DELETED,
            ChangeClass.COSMETIC,
            ChangeClass.RENUMBERED,
            ChangeClass.MOVED,
            ChangeClass.MOVED_EDITED);

    private final List<Change> changes;

    private MovedPassage(List<Change> changes) {
        this.changes = changes;
    }

    /** Compares a passage with itself elsewhere. */
    static MovedPassage of(MoveRegister.Moved moved, NumberMap numbers) {
        UnitText old = excerpt(moved.old());
        UnitText now = excerpt(moved.now());
        if (old.equals(now) && old.text().chars().noneMatch(Character::isDigit)) {
            // Without a number there is no reference that could have become stale: nothing happened on the way.
            return new MovedPassage(List.of());
        }
        MoveRegister within = new MoveRegister();
        TextPair pair =
                TextPair.matched(old, now, new UnitDiff.Matcher(new Vocabulary(), within, numbers, Budget.unlimited()));
        ChangeList list = new ChangeList(pair, pair.stretches());
        return new MovedPassage(Classifier.classify(list, within, numbers, false));
    }

    private static UnitText excerpt(MoveRegister.Place place) {
        UnitText source = place.tokens().source();
        return place.from() < place.to()
                ? Excerpt.of(source, place.tokens().range(place.from(), place.to()))
                : Excerpt.of(source, TextRange.at(0));
    }

    /** Moved, or moved and edited, and what else a reader must know: brackets, rivals, references, force. */
    Set<ChangeClass> classes() {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        changes.forEach(change -> classes.addAll(change.classes()));
        boolean edited = !NO_EDIT.containsAll(classes);
        classes.removeAll(SAID);
        classes.add(edited ? ChangeClass.MOVED_EDITED : ChangeClass.MOVED);
        return classes;
    }

    /** The rivals that stayed where one was chosen on the way. */
    List<String> retained() {
        return changes.stream().flatMap(change -> change.retained().stream()).toList();
    }

    /** The rivals that went where one was chosen on the way. */
    List<String> notRetained() {
        return changes.stream().flatMap(change -> change.notRetained().stream()).toList();
    }
}
