package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;

/** Counts open brackets draft by draft: only of word-comparable texts, and broken where the kind of draft changes. */
final class BracketSteps {

    private BracketSteps() {}

    /** Of the whole text of each draft. */
    static List<Tally> whole(List<DraftEntry> drafts) {
        return drafts.stream()
                .map(draft ->
                        counts(draft) ? Tally.of(open(draft)) : Tally.none(Messages.text("timeline.brackets.noText")))
                .toList();
    }

    /** Steps from draft to draft; neighbours without a figure for the same reason share a gap. */
    static List<BracketStep> of(List<Flag> flags, List<Tally> tallies) {
        int most = tallies.stream()
                .flatMapToInt(tally -> tally.count().stream())
                .max()
                .orElse(0);
        List<BracketStep> steps = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            double end = i + 1 < tallies.size() ? flags.get(i + 1).place() : 1;
            if (tally.isKnown()) {
                boolean joined = i > 0
                        && tallies.get(i - 1).isKnown()
                        && flags.get(i - 1).draft().kind()
                                == flags.get(i).draft().kind();
                double share = (double) tally.count().getAsInt() / Math.max(1, most);
                steps.add(new BracketStep(flags.get(i).place(), end, tally, share, joined));
            } else if (i > 0 && tallies.get(i - 1).equals(tally)) {
                BracketStep before = steps.removeLast();
                steps.add(new BracketStep(before.from(), end, tally, 0, false));
            } else {
                steps.add(new BracketStep(flags.get(i).place(), end, tally, 0, false));
            }
        }
        return steps;
    }

    private static boolean counts(DraftEntry entry) {
        return entry.hasText()
                && entry.draft().isComparableByWords()
                && !entry.draft().units().isEmpty();
    }

    private static int open(DraftEntry entry) {
        return entry.draft().units().stream().mapToInt(Unit::brackets).sum();
    }
}
