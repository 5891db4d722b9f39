package travaux.ui.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.dossier.Preview;
import travaux.core.importing.Convention;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.work.ImportChoice;
import travaux.core.work.Keeping;
import travaux.core.work.Texts;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;

/** A file on its way into a dossier: what was read, which draft it is to become, what the reader corrected. */
public final class ImportModel {

    private final Dossier dossier;
    private final Errand errand;
    private final Keeping keeping;
    private final Background background;
    private final Consumer<String> kept;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Optional<DraftEntry>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RevisionState> state = new SimpleObjectProperty<>(RevisionState.MARKED);
    private final ObjectProperty<Optional<Convention>> convention = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty anyway = new SimpleBooleanProperty(false);
    /** How often it was asked to read the file: only the last answer counts. */
    private int asked;

    /**
     * What is to be added, and to what.
     *
     * @param name the file's, or what pasted text is called
     * @param file reads it
     * @param known what is known of it before it is read
     */
    public record Errand(String name, Callable<RawFile> file, Dossier dossier, ImportChoice known) {

        /** A file on disk. */
        public static Errand of(Path path, Dossier dossier) {
            return new Errand(String.valueOf(path.getFileName()), () -> Texts.raw(path), dossier, ImportChoice.NONE);
        }

        /** A pasted text. */
        public static Errand pasted(String text, Dossier dossier) {
            RawFile file = new RawFile(Messages.text("paste.one.name"), text.getBytes(StandardCharsets.UTF_8));
            return new Errand(file.name(), () -> file, dossier, ImportChoice.NONE);
        }

        /** A text that was read before, to be looked at as it was read now. */
        public static Errand again(Preview read, Dossier dossier) {
            ImportChoice known = new ImportChoice(
                    read.guess().draft(), Optional.of(read.language()), read.options(), read.corrections());
            return new Errand(read.file().name(), read::file, dossier, known);
        }

        /** The same, with what is known of it. */
        public Errand knowing(ImportChoice choice) {
            return new Errand(name, file, dossier, choice);
        }
    }

    /**
     * Begins to read the file.
     *
     * @param kept told the id of the draft once the text is kept
     */
    public ImportModel(Errand errand, Keeping keeping, Background background, Consumer<String> kept) {
        this.dossier = errand.dossier();
        this.errand = errand;
        this.keeping = keeping;
        this.background = background;
        this.kept = kept;
        state.set(errand.known().options().revisions());
        convention.set(errand.known().options().convention());
        state.subscribe(this::read);
        convention.subscribe(this::read);
        read();
    }

    /** What was read; empty while it is being read and where it cannot be. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why it cannot be read or kept, as a sentence; empty if nothing stands against it. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether it is being read or written. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** The draft it is to become. */
    public ObjectProperty<Optional<DraftEntry>> draft() {
        return draft;
    }

    /** Which state of tracked changes is read. */
    public ObjectProperty<RevisionState> state() {
        return state;
    }

    /** How the document marks changes; empty if that is to be found. */
    public ObjectProperty<Optional<Convention>> convention() {
        return convention;
    }

    /** Whether it is to be kept although it cannot be trusted as read. */
    public BooleanProperty anyway() {
        return anyway;
    }

    /** The drafts of the dossier, in order of time. */
    public List<DraftEntry> drafts() {
        return dossier.drafts();
    }

    Background background() {
        return background;
    }

    String title() {
        return dossier.title();
    }

    String fileName() {
        return errand.name();
    }

    /** Why it is which draft; where the file was meant for one and says that it is another, that is said first. */
    String reason() {
        return preview.get()
                .map(Preview::guess)
                .map(guess -> {
                    Optional<String> meant = errand.known().draft();
                    boolean other = meant.isPresent()
                            && guess.draft().isPresent()
                            && !guess.draft().equals(meant);
                    return other ? Messages.text("import.otherDraft", guess.reason()) : guess.reason();
                })
                .orElse("");
    }

    /** Corrects a heading of what was read. */
    public void correct(HeadingCorrection correction) {
        preview.set(preview.get().map(read -> Keeping.correct(read, correction)));
    }

    /** Why it cannot be kept as things stand, as a sentence; empty if it can. */
    public String obstacle() {
        if (preview.get().isEmpty()) {
            return Messages.text("import.nothing");
        }
        if (draft.get().isEmpty()) {
            return Messages.text("import.chooseDraft");
        }
        boolean doubtful = preview.get().get().reading().isDoubtful();
        return doubtful && !anyway.get() ? Messages.text("import.doubtful") : "";
    }

    /** Keeps the text as it was looked at. */
    public void keep() {
        if (obstacle().isEmpty()) {
            String id = draft.get().orElseThrow().id();
            Preview looked = preview.get().orElseThrow().as(id);
            boolean doubtful = anyway.get();
            work(() -> keeping.keep(looked, doubtful), done -> kept.accept(id));
        }
    }

    /** Reads the file; corrections made before are made again. */
    private void read() {
        int mine = ++asked;
        List<HeadingCorrection> corrections =
                preview.get().map(Preview::corrections).orElse(errand.known().corrections());
        ImportOptions options = new ImportOptions(state.get(), convention.get());
        ImportChoice choice = new ImportChoice(Optional.empty(), errand.known().language(), options, corrections);
        work(() -> keeping.preview(errand.file().call(), dossier, choice), read -> took(mine, read));
    }

    private void took(int answer, Preview read) {
        if (answer != asked) {
            working.set(true);
            return;
        }
        refusal.set("");
        if (preview.get().isEmpty()) {
            draft.set(errand.known().draft().or(read.guess()::draft).flatMap(dossier::draft));
        }
        preview.set(Optional.of(read));
    }

    private <T> void work(Callable<T> work, Consumer<T> done) {
        working.set(true);
        background.run(
                work,
                result -> {
                    working.set(false);
                    done.accept(result);
                },
                this::failed);
    }

    private void failed(Exception failure) {
        working.set(false);
        refusal.set(Failure.sentence(failure));
    }
}
