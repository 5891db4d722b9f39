package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.ReadAs;
import travaux.core.importing.Convention;
import travaux.core.text.Note;
import travaux.core.text.Place;

/** What makes two texts read in different ways, so that some of what differs may be of our making. */
final class WayOfReading {

    /** The code of a page's note that its words were recognised in a picture. */
    private static final String RECOGNISED = "recognised-text";

    private static final String ACCEPTED = "revisions-accepted";
    private static final String ORIGINAL = "revisions-rejected";

    private WayOfReading() {}

    static boolean isRecognised(List<Note> notes) {
        return notes.stream().anyMatch(note -> note.code().equals(RECOGNISED));
    }

    /** Warnings about two texts that are to be compared; none where they were read alike. */
    static List<Note> differences(OpenedText old, OpenedText now) {
        List<Note> warnings = new ArrayList<>();
        recognised(old, now).ifPresent(warnings::add);
        revisions(old, now).ifPresent(warnings::add);
        conventions(old, now).ifPresent(warnings::add);
        return warnings;
    }

    private static Optional<Note> recognised(OpenedText old, OpenedText now) {
        boolean before = isRecognised(old.reading().notes());
        boolean after = isRecognised(now.reading().notes());
        if (before == after) {
            return Optional.empty();
        }
        String scanned = name(before ? old : now);
        return Optional.of(warning("The words of " + scanned + " were recognised from a scan, those of "
                + name(before ? now : old) + " were not: letters misread there are shown as changes."));
    }

    private static Optional<Note> revisions(OpenedText old, OpenedText now) {
        String before = way(old);
        String after = way(now);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(warning("The texts were read in different ways (" + name(old) + ": " + before + "; "
                        + name(now) + ": " + after + "): some of what differs may come from that."));
    }

    private static Optional<Note> conventions(OpenedText old, OpenedText now) {
        Convention before = Convention.of(old.reading().notes());
        Convention after = Convention.of(now.reading().notes());
        return before == after
                ? Optional.empty()
                : Optional.of(warning("The texts were read by different conventions (" + name(old) + ": "
                        + before.wireName() + "; " + name(now) + ": " + after.wireName()
                        + "): brackets of one are no brackets in the other."));
    }

    /** The note that says in which state tracked changes were read; none where they were read as marked. */
    static Optional<Note> of(ReadAs read) {
        return switch (read.state()) {
            case MARKED -> Optional.empty();
            case ACCEPTED -> Optional.of(state(ACCEPTED, "Tracked changes were read as accepted."));
            case ORIGINAL ->
                Optional.of(state(ORIGINAL, "Tracked changes were read as rejected: the text before them."));
        };
    }

    private static Note state(String code, String message) {
        return new Note(Note.Severity.INFO, code, message, Place.WHOLE);
    }

    private static String way(OpenedText text) {
        return text.reading().notes().stream()
                .map(Note::code)
                .filter(code -> code.equals(ACCEPTED) || code.equals(ORIGINAL))
                .map(code -> code.equals(ACCEPTED) ? "tracked changes accepted" : "tracked changes rejected")
                .findFirst()
                .orElse("as marked");
    }

    private static String name(OpenedText text) {
        return text.draft().info().name();
    }

    private static Note warning(String message) {
        return new Note(Note.Severity.WARNING, "read-differently", message, Place.WHOLE);
    }
}
