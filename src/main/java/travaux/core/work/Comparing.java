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
import travaux.core.text.OwnMarks;
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

    /**
     * What is to be known of two texts that were compared: that they are hardly drafts of one text; and of how each was read:
     * brackets that are not closed or not opened, whose groups are a guess; words that the document itself strikes; changes that
     * it marks.
     */
    public static List<Note> asRead(OpenedText old, OpenedText now, DraftComparison comparison) {
        Stream<Optional<Note>> ofEach =
                Stream.of(old, now).distinct().flatMap(text -> Stream.of(unbalanced(text), struck(text), marked(text)));
        return Stream.concat(Stream.of(unlike(comparison)), ofEach)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Note> unlike(DraftComparison comparison) {
        return comparison.isUnlike()
                ? Optional.of(new Note(
                        Note.Severity.WARNING,
                        "unlike-texts",
                        "Next to nothing of one text stands in the other: are both drafts of one text, in one"
                                + " language?",
                        Place.WHOLE))
                : Optional.empty();
    }

    private static Optional<Note> unbalanced(OpenedText text) {
        long count = text.reading().notes().stream()
                .filter(note -> note.code().equals(Note.UNBALANCED_BRACKET))
                .count();
        return note(count, "unbalanced-brackets", "Brackets not balanced: %d in %s (see inspect).", text);
    }

    private static Optional<Note> struck(OpenedText text) {
        return note(
                text.draft().units().stream().flatMap(OwnMarks::struck).count(),
                "struck-text",
                "Struck passages compared as text: %d in %s.",
                text);
    }

    private static Optional<Note> marked(OpenedText text) {
        return note(
                text.draft().units().stream().flatMap(OwnMarks::changes).count(),
                "marked-changes",
                "Changes read as marked, what came and what went: %d in %s (see inspect).",
                text);
    }

    private static Optional<Note> note(long count, String code, String said, OpenedText text) {
        String name = text.draft().info().name();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Note(Note.Severity.WARNING, code, said.formatted(count, name), Place.WHOLE));
    }
}
