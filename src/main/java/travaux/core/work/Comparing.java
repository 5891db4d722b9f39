package travaux.core.work;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Note;

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

    /**
     * What is to be said before two texts are compared: that they were read in different ways, that one is older than a
     * corrigendum to it, that what was added to it cannot be used. To be shown with the comparison, never only logged.
     */
    public static List<Note> warnings(OpenedText old, OpenedText now) {
        return Stream.of(old.warnings(), now.warnings(), WayOfReading.differences(old, now))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
