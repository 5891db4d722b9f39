package travaux.core.work;

import java.util.List;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/** Sets two drafts beside each other. */
public final class Comparing {
    private Comparing() {}

    /** Which unit is which. */
    public static Alignment align(OpenedText old, OpenedText now, Budget budget) {
        return Aligner.align(old.draft(), now.draft(), old.assertionsTowards(now), budget);
    }

    /** What changed between two texts, their dossier's concordance respected. */
    public static DraftComparison compare(OpenedText old, OpenedText now, Budget budget) {
        return compare(old.draft(), now.draft(), old.assertionsTowards(now), budget);
    }

    /** What changed between two drafts; the assertions win over what would be computed. */
    public static DraftComparison compare(Draft old, Draft now, List<Assertion> assertions, Budget budget) {
        return DraftDiff.compare(old, now, assertions, budget);
    }
}
