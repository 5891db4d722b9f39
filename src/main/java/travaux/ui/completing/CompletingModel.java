package travaux.ui.completing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.KeptText;
import travaux.core.fetching.FetchLimits;
import travaux.core.fetching.Fetcher;
import travaux.core.importing.ImportOptions;
import travaux.core.work.DataFolder;
import travaux.core.work.Fetching;
import travaux.core.work.ImportChoice;
import travaux.core.work.Keeping;
import travaux.ui.library.ImportModel.Errand;
import travaux.ui.library.Opening;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** Which texts of the dossier on the desk are at hand, and what is done to have the others. Never touches a scene. */
public final class CompletingModel {

    private final Workbench workbench;
    private final Opening opening;
    private final Background background;
    private final Consumer<Errand> look;
    private final FetchModel fetches;
    private final ReadOnlyObjectWrapper<List<Wanted>> drafts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("en");
    private String shown = "";
    private BiConsumer<String, Runnable> removed = (name, back) -> {};

    /** {@code look} shows what a text would become before it is kept. */
    public CompletingModel(Workbench workbench, Opening opening, Background background, Consumer<Errand> look) {
        this.workbench = workbench;
        this.opening = opening;
        this.background = background;
        this.look = look;
        fetches = new FetchModel(CompletingModel::standard, background, this::came);
        workbench.dossier().subscribe(this::laid);
    }

    private static Fetching standard() {
        return new Fetching(new Fetcher(FetchLimits.STANDARD), DataFolder.path().resolve("downloads"));
    }

    /** {@code action} is told the name of each text that was taken away, and how it is put back. */
    public void onRemoved(BiConsumer<String, Runnable> action) {
        removed = action;
    }

    /** By what texts are downloaded from now on. */
    public void fetchWith(Supplier<Fetching> way) {
        fetches.with(way);
    }

    /** The drafts in order of time; none where no text can be added. */
    ReadOnlyObjectProperty<List<Wanted>> drafts() {
        return drafts.getReadOnlyProperty();
    }

    /** How many texts are at hand. */
    long here() {
        return drafts.get().stream().filter(draft -> draft.at().isAtHand()).count();
    }

    /** How many texts are at hand, of how many, in words; empty where none can be added. */
    String count() {
        int all = drafts.get().size();
        return all == 0 ? "" : Messages.text("complete.count", here(), all);
    }

    /** The language in which texts are asked for. */
    ObjectProperty<String> language() {
        return language;
    }

    /** Why something could not be done, a sentence, or empty. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    FetchModel fetches() {
        return fetches;
    }

    /** Downloads the text of a draft; what comes is looked at before it is kept. */
    void fetch(Wanted draft) {
        problem.set("");
        fetches.begin(draft.dossier(), draft.draft(), language.get());
    }

    /** Looks at a file that was dropped on a draft or chosen for it. */
    void bring(Wanted draft, Path file) {
        look.accept(Errand.of(file, draft.dossier())
                .knowing(ImportChoice.of(draft.draft().id())));
    }

    /** Looks at what was downloaded. */
    void look(Fetch.Came came) {
        workbench
                .dossier()
                .get()
                .ifPresent(dossier -> look.accept(Errand.of(came.file(), dossier)
                        .knowing(new ImportChoice(
                                Optional.of(came.draft()),
                                Optional.of(came.language()),
                                ImportOptions.DEFAULT,
                                List.of()))));
    }

    /** Reads a kept text again from its original, to be looked at before it takes the place of what was read. */
    void again(Wanted draft, KeptText text) {
        int place = draft.at().kept().indexOf(text);
        problem.set("");
        background.run(
                () -> Keeping.standard().again(draft.dossier(), draft.draft().id(), ImportChoice.NONE),
                read -> look.accept(Errand.again(read.get(place), draft.dossier())),
                this::failed);
    }

    /** Takes a kept text away. */
    void remove(Wanted draft, KeptText text) {
        problem.set("");
        background.run(
                () -> Keeping.standard().remove(draft.dossier(), text),
                gone -> {
                    gone.ifPresent(whole -> removed.accept(text.name(), () -> restore(whole)));
                    opening.renew();
                },
                this::failed);
    }

    private void restore(Keeping.Removed gone) {
        background.run(
                () -> Keeping.standard().restore(gone),
                back -> {
                    problem.set(
                            back
                                    ? ""
                                    : Messages.text(
                                            "complete.notRestored", gone.text().name()));
                    opening.renew();
                },
                this::failed);
    }

    /** A reader who went elsewhere meanwhile is not called back. */
    private void came(Fetch.Came came) {
        if (workbench.page().get() == Page.COMPLETE) {
            look(came);
        }
    }

    private void laid(Optional<Dossier> dossier) {
        fetches.forget();
        problem.set("");
        Optional<Dossier> growing = dossier.filter(open -> !open.id().isEmpty());
        growing.filter(open -> !open.id().equals(shown)).ifPresent(open -> language.set(open.language()));
        shown = growing.map(Dossier::id).orElse("");
        if (growing.isEmpty()) {
            drafts.set(List.of());
            return;
        }
        background.run(
                () -> Keeping.standard().atHand(growing.get()).stream()
                        .map(at -> new Wanted(growing.get(), at))
                        .toList(),
                known -> {
                    if (growing.equals(workbench.dossier().get())) {
                        drafts.set(known);
                    }
                },
                this::failed);
    }

    private void failed(Exception failure) {
        problem.set(Failure.sentence(failure));
    }
}
