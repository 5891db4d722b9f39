package travaux.core.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Note;
import travaux.core.text.Place;

/** Sets two drafts beside each other. */
public final class Comparing {
    private Comparing() {}

    /**
     * Which unit is which, the dossier's concordance and the reader's corrections respected.
     *
     * @throws UnusableInputException if the reader's corrections cannot be understood
     */
    public static Alignment align(OpenedText old, OpenedText now, Budget budget) throws UnusableInputException {
        return Aligner.align(old.draft(), now.draft(), vouched(old, now), budget);
    }

    /**
     * What changed between two texts, the dossier's concordance and the reader's corrections respected.
     *
     * @throws UnusableInputException if the reader's corrections cannot be understood
     */
    public static DraftComparison compare(OpenedText old, OpenedText now, Budget budget) throws UnusableInputException {
        return compare(old.draft(), now.draft(), vouched(old, now), budget);
    }

    private static List<Assertion> vouched(OpenedText old, OpenedText now) throws UnusableInputException {
        return Correcting.of(old, now).with(old.assertionsTowards(now));
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

    /** How many brackets of each text are not closed or not opened, where there are any: their groups are a guess. */
    public static List<Note> unbalanced(OpenedText old, OpenedText now) {
        return Stream.of(old, now)
                .distinct()
                .flatMap(text -> unbalanced(text).stream())
                .toList();
    }

    private static Optional<Note> unbalanced(OpenedText text) {
        long count = text.reading().notes().stream()
                .filter(note -> note.code().equals(Note.UNBALANCED_BRACKET))
                .count();
        String name = text.draft().info().name();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Note.Severity.WARNING,
                        "unbalanced-brackets",
                        "Brackets not balanced: " + count + " in " + name + " (see inspect).",
                        Place.WHOLE));
    }
}
