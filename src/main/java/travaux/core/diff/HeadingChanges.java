package travaux.core.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.align.Relation;
import travaux.core.reading.BracketNotes;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Lists what became of a unit's heading: its number, its title, the brackets around it, its place. */
final class HeadingChanges {

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    private final List<Change> changes = new ArrayList<>();

    private HeadingChanges() {}

    /**
     * The changes of the headings of units that belong together.
     *
     * @param titled the kinds of units that bear titles in both drafts; a title that came with a whole document's titles is no
     *     change of this unit
     */
    static List<Change> of(Relation relation, List<Unit> before, List<Unit> after, Set<UnitKind> titled) {
        HeadingChanges heading = new HeadingChanges();
        Unit old = before.getFirst();
        Unit now = after.getFirst();
        switch (relation) {
            case MOVED -> heading.add(ChangeClass.MOVED, old.heading(), now.heading());
            case SAME, RENUMBERED, SPLIT, MERGED, ADDED, REMOVED -> {}
        }
        heading.number(before, after);
        boolean compared = titled.contains(old.kind()) && titled.contains(now.kind());
        if (!compared || !heading.title(BracketNotes.without(old.title()), BracketNotes.without(now.title()))) {
            heading.brackets(old, now);
        }
        return heading.changes;
    }

    /** Names the title alone where the number stands in no brackets. Of words that are not in the other title nothing is said. */
    private void brackets(Unit old, Unit now) {
        int lifted = old.headingBrackets() - now.headingBrackets();
        if (lifted == 0) {
            return;
        }
        ChangeClass of = lifted > 0 ? ChangeClass.BRACKETS_LIFTED : ChangeClass.BRACKETS_ADDED;
        Unit held = lifted > 0 ? old : now;
        Unit free = lifted > 0 ? now : old;
        if (BRACKETS.matcher(old.label() + now.label()).find()) {
            add(of, old.heading(), now.heading());
        } else if (words(free.title()).contains(words(inside(held.title())))) {
            add(of, words(old.title()), words(now.title()));
        }
    }

    /** Of units that were split or merged, all numbers at once: that of a part says nothing of what became of the whole. */
    private void number(List<Unit> before, List<Unit> after) {
        if (!numbers(before).equals(numbers(after))) {
            add(ChangeClass.RENUMBERED, designations(before), designations(after));
        }
    }

    private static List<String> numbers(List<Unit> units) {
        return units.stream().map(Unit::number).toList();
    }

    private static String designations(List<Unit> units) {
        return units.stream().map(HeadingChanges::designation).collect(Collectors.joining(" + "));
    }

    /** Says what became of a title's words; true where that tells what became of the title's brackets as well. */
    private boolean title(String old, String now) {
        String before = words(old);
        String after = words(now);
        if (before.equals(after)) {
            return false;
        }
        if (before.isEmpty()) {
            add(ChangeClass.INSERTED, before, after);
        } else if (words(outside(old)).equals(after)) {
            add(ChangeClass.BRACKETED_TEXT_DROPPED, words(inside(old)), "");
            return true;
        } else if (words(outside(now)).equals(before)) {
            add(ChangeClass.INSERTED, "", words(inside(now)), Held.INSIDE);
            return true;
        } else if (after.isEmpty()) {
            add(ChangeClass.DELETED, before, after);
        } else {
            add(letters(before).equals(letters(after)) ? ChangeClass.COSMETIC : ChangeClass.WORDING, before, after);
        }
        return false;
    }

    private static String outside(String heading) {
        return inBrackets(heading, false);
    }

    private static String inside(String heading) {
        return inBrackets(heading, true);
    }

    private static String inBrackets(String heading, boolean wanted) {
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < heading.length(); at++) {
            char sign = heading.charAt(at);
            depth += sign == '[' ? 1 : 0;
            if (depth > 0 == wanted) {
                part.append(sign);
            }
            depth -= sign == ']' ? 1 : 0;
        }
        return part.toString();
    }

    private void add(ChangeClass of, String before, String after) {
        add(of, before, after, Held.OUTSIDE);
    }

    private void add(ChangeClass of, String before, String after, Held now) {
        changes.add(new Change(EnumSet.of(of), before, after, List.of(), List.of(), List.of(), "", Held.OUTSIDE, now));
    }

    private static String designation(Unit unit) {
        String label = unit.designation();
        return label.isEmpty() ? unit.number() : label;
    }

    private static String words(String heading) {
        return SPACES.matcher(BRACKETS.matcher(heading).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String letters(String heading) {
        return NO_LETTERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
