package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.core.align.Assertion;
import travaux.core.dossier.Correction;
import travaux.core.dossier.CorrectionFile;
import travaux.core.dossier.Corrections;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Draft;

/**
 * The reader's corrections of one pair of texts, kept in the program's data folder. Every step reads the file afresh, so that a
 * window and a command see each other's.
 *
 * @param oldKey what the old text is kept under
 * @param nowKey what the new text is kept under
 * @param old the old text
 * @param now the new text
 */
public record Correcting(String oldKey, String nowKey, Draft old, Draft now) {

    /** Of two texts. */
    public static Correcting of(OpenedText old, OpenedText now) {
        return new Correcting(key(old), key(now), old.draft(), now.draft());
    }

    /** Of two drafts; those of a dossier without an id are known by their bytes. */
    public static Correcting of(String dossier, DraftEntry old, DraftEntry now) {
        return new Correcting(key(dossier, old), key(dossier, now), old.draft(), now.draft());
    }

    private static String key(OpenedText text) {
        return text.home().map(home -> key(home.dossier().id(), home.entry())).orElseGet(() -> key(text.draft()));
    }

    static String key(String dossier, DraftEntry entry) {
        return dossier.isBlank() ? key(entry.draft()) : dossier + ":" + entry.id();
    }

    private static String key(Draft draft) {
        return "sha256:" + draft.info().sha256();
    }

    /**
     * What was said so far.
     *
     * @throws UnusableInputException if the file cannot be understood
     */
    public Corrections corrections() throws UnusableInputException {
        return file().between(oldKey, nowKey);
    }

    /**
     * What is vouched for: the reader's word after that of others, which it wins over.
     *
     * @throws UnusableInputException if the file cannot be understood
     */
    public List<Assertion> with(List<Assertion> others) throws UnusableInputException {
        List<Assertion> all = new ArrayList<>(others);
        all.addAll(corrections().assertions(old, now));
        return all;
    }

    /** Keeps a correction. */
    public void add(Correction correction) throws UnusableInputException {
        take(file -> {
            file.add(oldKey, nowKey, correction);
            return true;
        });
    }

    /** Takes the last correction back; false where there is none. */
    public boolean undo() throws UnusableInputException {
        return take(file -> file.undo(oldKey, nowKey));
    }

    /** Says again what was taken back last; false where there is nothing. */
    public boolean redo() throws UnusableInputException {
        return take(file -> file.redo(oldKey, nowKey));
    }

    /** Drops all corrections of this pair for good; false where there was none. */
    public boolean forget() throws UnusableInputException {
        return take(file -> file.forget(oldKey, nowKey));
    }

    /** Each correction that is kept but not applied, in a sentence. */
    public List<String> lost() throws UnusableInputException {
        return corrections().lost(old, now).stream()
                .map(lost -> "Your correction “" + say(lost.old()) + " = " + say(lost.now())
                        + "” is kept but not applied: a text no longer has one of these units.")
                .toList();
    }

    private static String say(List<String> ids) {
        return ids.isEmpty() ? "—" : ids.stream().collect(Collectors.joining(", "));
    }

    private static CorrectionFile file() throws UnusableInputException {
        return CorrectionFile.open(DataFolder.path());
    }

    private static boolean take(CorrectionFile.Step step) throws UnusableInputException {
        return CorrectionFile.change(DataFolder.path(), step);
    }
}
