package travaux.core.work;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.DraftGuess;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Overlay;
import travaux.core.dossier.Preview;
import travaux.core.dossier.ReadAs;
import travaux.core.importing.Checksum;
import travaux.core.importing.Convention;
import travaux.core.importing.RawFile;
import travaux.core.importing.ReaderVersion;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.TextState;

/**
 * Adds official texts to a dossier: first a preview, then keeping it, in two steps so that somebody can look in between. What is
 * kept lies in the overlay and is there the next time {@link Library#open} opens the dossier. Safe to use from several threads.
 */
public final class Keeping {

    private final Path home;

    /** With the folder of the program's own data. */
    public Keeping(Path home) {
        this.home = home;
    }

    /** In the program's data folder. */
    public static Keeping standard() {
        return new Keeping(DataFolder.path());
    }

    /**
     * Reads a file and tells what it would become. Keeps nothing.
     *
     * @param file its name and all of its bytes, as downloaded, dropped or pasted
     * @param dossier as {@link Library#open} gave it
     * @param choice what is known of the file, such as {@link ImportChoice#of} a draft
     * @throws UnusableInputException if nothing that can be trusted comes out of the file, or the dossier has no such draft
     */
    public Preview preview(RawFile file, Dossier dossier, ImportChoice choice) throws UnusableInputException {
        if (choice.draft().isPresent()) {
            draft(dossier, choice.draft().get());
        }
        TextState words = dossier.fictional() ? TextState.FICTIONAL : TextState.OFFICIAL;
        Reading read = ReadFile.correct(ReadFile.read(file, choice.options(), words), choice.corrections());
        DraftInfo info = read.draft().info();
        DraftGuess guess =
                choice.draft().map(draft -> DraftGuess.told(draft, info)).orElseGet(() -> DraftGuess.of(dossier, info));
        String found = info.language().equals("und") ? dossier.language() : info.language();
        String language = choice.language().orElse(found);
        return new Preview(dossier.id(), file, read, guess, language, choice.options(), choice.corrections());
    }

    /**
     * The same preview with a heading corrected; an earlier correction of the same unit gives way. The file is not read again.
     */
    public static Preview correct(Preview preview, HeadingCorrection correction) {
        List<HeadingCorrection> all = new ArrayList<>(preview.corrections());
        all.removeIf(earlier -> earlier.unit().equals(correction.unit()));
        all.add(correction);
        return new Preview(
                preview.dossier(),
                preview.file(),
                ReadFile.correct(preview.reading(), List.of(correction)),
                preview.guess(),
                preview.language(),
                preview.options(),
                all);
    }

    /**
     * Keeps what a preview showed: the original, what was read, and how. A text of the same draft in the same language is no
     * longer kept then. Either all of this is done or nothing.
     *
     * @param anyway whether to keep a text although a note says that it is not to be trusted
     * @throws UnusableInputException if it cannot be told which draft it is, it is not to be trusted, or it cannot be written
     */
    public KeptText keep(Preview preview, boolean anyway) throws UnusableInputException {
        String draft = preview.guess().draft().orElseThrow(() -> untold(preview));
        Reading reading = preview.reading();
        if (reading.isDoubtful() && !anyway) {
            throw new UnusableInputException(doubtful(preview));
        }
        DraftInfo info = reading.draft().info();
        KeptText text = new KeptText(
                draft,
                preview.guess().role(),
                preview.language(),
                preview.file().name(),
                Checksum.sha256(preview.file().bytes()),
                Overlay.checksum(reading),
                readAs(preview),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                info.symbol(),
                info.date(),
                preview.corrections());
        overlay(preview.dossier()).keep(text, preview.file(), reading);
        return text;
    }

    /**
     * Takes what was kept of a draft away, corrigenda and all languages included.
     *
     * @return what was taken away
     * @throws UnusableInputException if nothing is kept of it, or that cannot be written
     */
    public List<KeptText> remove(Dossier dossier, String draft) throws UnusableInputException {
        List<KeptText> kept = kept(dossier, draft);
        Overlay overlay = overlay(dossier.id());
        for (KeptText text : kept) {
            overlay = overlay.remove(text);
        }
        return kept;
    }

    /**
     * A kept text that was taken away, whole: it can be put back.
     *
     * @param dossier id of the dossier
     * @param text what it was kept as
     * @param original its file
     * @param reading what was read of it, corrections made
     */
    public record Removed(String dossier, KeptText text, RawFile original, Reading reading) {}

    /**
     * Takes one kept text away and leaves what else is kept of its draft.
     *
     * @return all of it; empty where its files were damaged already, so that it can only be imported again
     * @throws UnusableInputException if that cannot be written
     */
    public Optional<Removed> remove(Dossier dossier, KeptText text) throws UnusableInputException {
        Overlay overlay = overlay(dossier.id());
        Optional<Reading> reading = overlay.reading(text);
        Optional<Removed> whole = overlay.original(text)
                .flatMap(original -> reading.map(read -> new Removed(dossier.id(), text, original, read)));
        var _ = overlay.remove(text);
        return whole;
    }

    /**
     * Puts back what was taken away, unless another text stands in its place by now.
     *
     * @return whether it is back
     * @throws UnusableInputException if it cannot be written
     */
    public boolean restore(Removed removed) throws UnusableInputException {
        Overlay overlay = overlay(removed.dossier());
        boolean free = overlay.texts().stream().noneMatch(removed.text()::takesThePlaceOf);
        if (free) {
            var _ = overlay.keep(removed.text(), removed.original(), removed.reading());
        }
        return free;
    }

    /**
     * Reads kept texts of a draft again from their originals, with today's reader, and tells what they would become; to be
     * handed to {@link #keep}. Corrections made before are made again.
     *
     * @param choice another way of reading; its corrections, where there are any, replace those made before
     * @throws UnusableInputException if nothing is kept of it, or an original is missing or damaged
     */
    public List<Preview> again(Dossier dossier, String draft, ImportChoice choice) throws UnusableInputException {
        List<KeptText> kept = kept(dossier, draft);
        List<Preview> previews = new ArrayList<>();
        for (KeptText text : kept) {
            RawFile file = overlay(dossier.id()).original(text).orElseThrow(() -> missing(text));
            ImportChoice told = new ImportChoice(
                    Optional.of(draft),
                    Optional.of(text.language()),
                    choice.options(),
                    choice.corrections().isEmpty() ? text.corrections() : choice.corrections());
            Preview read = preview(file, dossier, told);
            DraftGuess same = new DraftGuess(Optional.of(draft), text.role(), "It was kept for this draft before.");
            previews.add(new Preview(
                    read.dossier(), file, read.reading(), same, read.language(), read.options(), read.corrections()));
        }
        return List.copyOf(previews);
    }

    /** Every draft of a dossier with what is kept of it, in order of time. */
    public List<DraftAtHand> atHand(Dossier dossier) {
        List<KeptText> kept = overlay(dossier.id()).texts();
        return dossier.drafts().stream()
                .map(draft -> new DraftAtHand(
                        draft,
                        kept.stream()
                                .filter(text -> text.draft().equals(draft.id()))
                                .toList(),
                        page(dossier, draft)))
                .toList();
    }

    private static Optional<String> page(Dossier dossier, DraftEntry draft) {
        return draft.symbols().stream()
                .flatMap(
                        symbol -> dossier.addresses().stream().map(address -> address.page(symbol, dossier.language())))
                .findFirst();
    }

    private List<KeptText> kept(Dossier dossier, String draft) throws UnusableInputException {
        draft(dossier, draft);
        Overlay overlay = overlay(dossier.id());
        if (overlay.damage().isPresent()) {
            throw new UnusableInputException(overlay.damage().get());
        }
        List<KeptText> kept = overlay.texts().stream()
                .filter(text -> text.draft().equals(draft))
                .toList();
        if (kept.isEmpty()) {
            throw new UnusableInputException("Nothing is kept of " + dossier.id() + ":" + draft
                    + ". “import --list --dossier " + dossier.id() + "” shows what is.");
        }
        return kept;
    }

    private Overlay overlay(String dossier) {
        return Overlay.open(Library.overlays(home), dossier);
    }

    private static DraftEntry draft(Dossier dossier, String draft) throws UnusableInputException {
        return dossier.draft(draft).orElseThrow(() -> TextReference.noSuchDraft(dossier, draft));
    }

    private static ReadAs readAs(Preview preview) {
        List<Note> notes = preview.reading().notes();
        String encoding = notes.stream()
                .filter(note -> note.code().equals("guessed-encoding"))
                .map(Note::message)
                .findFirst()
                .orElse("");
        return new ReadAs(
                ReaderVersion.CURRENT,
                preview.reading().draft().info().mediaType(),
                preview.options().revisions(),
                Convention.note(notes).map(_ -> Convention.of(notes).wireName()).orElse(""),
                WayOfReading.isRecognised(notes),
                encoding);
    }

    private static UnusableInputException untold(Preview preview) {
        return new UnusableInputException("It cannot be told which draft "
                + preview.file().name() + " is: " + preview.guess().reason() + " Name it with --draft ID.");
    }

    private static UnusableInputException missing(KeptText text) {
        return new UnusableInputException(
                "The original of " + text.name() + " is missing or is not what it was;" + " import the file again.");
    }

    private static String doubtful(Preview preview) {
        return preview.file().name() + " cannot be trusted as read: "
                + preview.reading().notes().stream()
                        .filter(note -> note.severity() == Note.Severity.ERROR)
                        .map(Note::message)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
