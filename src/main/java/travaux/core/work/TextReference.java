package travaux.core.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;

/** What somebody wrote to name a text: a file, or {@code DOSSIER:DRAFT}. */
public sealed interface TextReference {

    /** A file of the reader's own. */
    record OfFile(String file) implements TextReference {}

    /**
     * A draft of a dossier.
     *
     * @param dossier an id of the library, or a folder
     * @param draft an id in that dossier
     */
    record OfDraft(String dossier, String draft) implements TextReference {}

    /**
     * Tells the two apart. A file that exists is a file whatever its name; otherwise the last colon divides dossier and
     * draft, but for that of a drive letter.
     */
    static TextReference parse(String written) {
        return parse(written, TextReference::exists);
    }

    /** As {@link #parse(String)}, with another idea of which files exist. */
    static TextReference parse(String written, Predicate<String> exists) {
        int colon = written.lastIndexOf(':');
        boolean drive = colon == 1 && Character.isLetter(written.charAt(0));
        boolean divided = colon > 0 && colon < written.length() - 1 && !drive;
        return divided && !exists.test(written)
                ? new OfDraft(written.substring(0, colon), written.substring(colon + 1))
                : new OfFile(written);
    }

    /**
     * Opens what is named.
     *
     * @throws UnusableInputException if there is no such file, dossier or draft, or it cannot be used; the message says what
     *     there is instead
     */
    default OpenedText open(Library library, Texts texts) throws UnusableInputException {
        return switch (this) {
            case OfFile(String file) -> openFile(file, library, texts);
            case OfDraft(String dossier, String draft) -> openDraft(library.open(dossier), draft);
        };
    }

    private static OpenedText openFile(String file, Library library, Texts texts) throws UnusableInputException {
        if (!exists(file) && library.ids().contains(file)) {
            throw new UnusableInputException("“" + file + "” is a dossier, not a text. Name one of its drafts: "
                    + names(file, library.open(file)) + ".");
        }
        try {
            return OpenedText.of(texts.open(Path.of(file)));
        } catch (InvalidPathException e) {
            throw new UnusableInputException("“" + file + "” is no name a file can have. Check the spelling.", e);
        }
    }

    private static OpenedText openDraft(Dossier dossier, String draft) throws UnusableInputException {
        DraftEntry entry = dossier.draft(draft).orElseThrow(() -> noSuchDraft(dossier, draft));
        return OpenedText.of(dossier, entry);
    }

    /** Says that a dossier has no such draft, what was likely meant, and what there is. */
    static UnusableInputException noSuchDraft(Dossier dossier, String draft) {
        List<String> known = dossier.drafts().stream().map(DraftEntry::id).toList();
        return new UnusableInputException("The dossier “" + dossier.id() + "” has no draft “" + draft + "”"
                + DidYouMean.sentence(draft, known) + " It has: " + String.join(", ", known) + ".");
    }

    private static String names(String id, Dossier dossier) {
        return String.join(
                ", ",
                dossier.drafts().stream().map(draft -> id + ":" + draft.id()).toList());
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
