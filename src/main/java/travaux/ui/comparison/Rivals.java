package travaux.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * The brackets that words stand in, and the wordings that rival them.
 *
 * @param group the innermost brackets around them, if any
 * @param depth how many groups are open there
 * @param rivals the wordings of which one is to be chosen, in order; empty where there is no choice
 */
record Rivals(Optional<TextRange> group, int depth, List<Rival> rivals) {

    /** What became of one wording in the other draft. */
    enum Fate {
        /** Nothing is chosen yet, as far as these two drafts tell. */
        OPEN,
        /** It was retained, and another was not. */
        RETAINED,
        /** Another was retained. */
        NOT_RETAINED
    }

    /** One wording: where it stands, its words, whether it is the one that is looked at, and what became of it. */
    record Rival(TextRange range, String words, boolean isMine, Fate fate) {}

    Rivals {
        rivals = List.copyOf(rivals);
    }

    /** Those at a place of one side of a comparison; empty where no brackets and no alternatives are. */
    static Optional<Rivals> at(UnitComparison unit, boolean isNow, int place) {
        UnitText text = isNow ? unit.nowText() : unit.oldText();
        List<BracketGroup> around = text.brackets().stream()
                .filter(group -> group.range().contains(place))
                .toList();
        Optional<TextRange> group = around.stream()
                .max(Comparator.comparingInt(BracketGroup::depth))
                .map(BracketGroup::range);
        List<Rival> rivals = choice(text, place, around)
                .map(choice -> rivals(unit, isNow, choice, place))
                .orElse(List.of());
        return group.isEmpty() && rivals.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rivals(group, around.size(), rivals));
    }

    /** The narrowest choice one of whose wordings holds a place, be it by its brackets alone. */
    private static Optional<Alternatives> choice(UnitText text, int place, List<BracketGroup> around) {
        return text.alternatives().stream()
                .filter(choice -> choice.rivals().stream().anyMatch(rival -> holds(rival, place, around)))
                .min(Comparator.comparingInt(choice -> choice.span().length()));
    }

    private static boolean holds(TextRange rival, int place, List<BracketGroup> around) {
        return rival.contains(place)
                || around.stream().anyMatch(group -> group.content().equals(rival));
    }

    private static List<Rival> rivals(UnitComparison unit, boolean isNow, Alternatives choice, int place) {
        UnitText text = isNow ? unit.nowText() : unit.oldText();
        boolean isOption = choice.kind() == Alternatives.Kind.OPTIONS;
        List<Change> made = isNow ? List.of() : made(unit, choice.span()).toList();
        return choice.rivals().stream()
                .map(range -> {
                    String words = range.of(text.text());
                    boolean mine = new TextRange(Math.max(0, range.start() - 1), range.end() + 1).contains(place);
                    return new Rival(range, words, mine, fate(made, words, isOption));
                })
                .toList();
    }

    /** The changes by which one of the wordings was chosen. */
    private static Stream<Change> made(UnitComparison unit, TextRange span) {
        return unit.changes().stream()
                .filter(change -> change.classes().contains(ChangeClass.ALTERNATIVE_CHOSEN)
                        || !change.notRetained().isEmpty())
                .filter(change -> change.runs().stream()
                        .map(unit.runs()::get)
                        .map(Run::old)
                        .anyMatch(span::overlaps));
    }

    private static Fate fate(List<Change> made, String words, boolean isOption) {
        if (made.stream().anyMatch(change -> isNamed(change.retained(), words, isOption))) {
            return Fate.RETAINED;
        }
        return made.stream().anyMatch(change -> isNamed(change.notRetained(), words, isOption))
                ? Fate.NOT_RETAINED
                : Fate.OPEN;
    }

    /** Where a wording is named, brackets and slashes are no words of it, and an option has its label before it. */
    private static boolean isNamed(List<String> named, String words, boolean isOption) {
        String bare = bare(words);
        return named.stream()
                .map(Rivals::bare)
                .anyMatch(name -> name.equals(bare) || (isOption && name.endsWith(" " + bare)));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\[\\]/\\s]+", " ").strip();
    }
}
