package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;

/** Counts open brackets draft by draft: only of word-comparable texts, and broken where the kind of draft changes. */
final class BracketSteps {

    private BracketSteps() {}

    static List<BracketStep> of(List<Flag> flags) {
        int most = flags.stream()
                .map(Flag::draft)
                .filter(BracketSteps::counts)
                .mapToInt(BracketSteps::open)
                .max()
                .orElse(0);
        List<BracketStep> steps = new ArrayList<>();
        for (int i = 0; i < flags.size() && most > 0; i++) {
            DraftEntry draft = flags.get(i).draft();
            if (counts(draft)) {
                double end = i + 1 < flags.size() ? flags.get(i + 1).place() : 1;
                boolean joined = i > 0
                        && counts(flags.get(i - 1).draft())
                        && flags.get(i - 1).draft().kind() == draft.kind();
                int count = open(draft);
                steps.add(new BracketStep(flags.get(i).place(), end, count, (double) count / most, joined));
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
