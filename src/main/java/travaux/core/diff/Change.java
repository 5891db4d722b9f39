package travaux.core.diff;

import java.util.List;
import java.util.Set;

/**
 * One thing a reader would call a change.
 *
 * @param classes what it is; never empty
 * @param old the words before, brackets apart; may be empty
 * @param now the words after, brackets apart; may be empty
 * @param runs indexes of the runs it covers, ascending; empty where it touches a heading or an element only
 * @param retained the rivals of a set of alternatives that stayed; empty unless one was chosen
 * @param notRetained the rivals that went; empty unless one was chosen or some were dropped
 * @param place path of the provision it stands in, such as {@code 1.a}, or empty
 * @param oldHeld how far the words before stood in brackets, numbers and signs apart
 * @param nowHeld how far the words after do
 */
public record Change(
        Set<ChangeClass> classes,
        String old,
        String now,
        List<Integer> runs,
        List<String> retained,
        List<String> notRetained,
        String place,
        Held oldHeld,
        Held nowHeld) {

    /** Refuses a change of no class. */
    public Change {
        classes = java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(classes));
        runs = List.copyOf(runs);
        retained = List.copyOf(retained);
        notRetained = List.copyOf(notRetained);
    }

    /** Whether words came that stand in brackets: they are proposed. */
    public boolean isInsertedInBrackets() {
        return nowHeld == Held.INSIDE && classes.contains(ChangeClass.INSERTED);
    }

    /** Whether it is without substance. */
    public boolean isCosmetic() {
        return classes.equals(Set.of(ChangeClass.COSMETIC));
    }

    /** Whether words came in the place of bracketed ones, and not the rest of these without their brackets. */
    public boolean isReplacedInBrackets() {
        return !now.isBlank()
                && classes.contains(ChangeClass.BRACKETED_TEXT_DROPPED)
                && !classes.contains(ChangeClass.BRACKETS_LIFTED)
                && !classes.contains(ChangeClass.BRACKETS_ADDED);
    }

    /** Whether a note upon the text, such as a status or a proposer's name, came or went, which changes no wording. */
    public boolean isOfRemark() {
        return isCosmetic()
                && old.isBlank() != now.isBlank()
                && (old + now).codePoints().anyMatch(Character::isLetter);
    }
}
