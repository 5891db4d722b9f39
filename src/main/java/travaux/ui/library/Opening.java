package travaux.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.reading.Reading;
import travaux.core.work.Carrying;
import travaux.core.work.DataFolder;
import travaux.core.work.Library;
import travaux.core.work.Texts;
import travaux.ui.library.Readings.Place;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Opens dossiers and texts off the window's thread and lays them on the desk. */
public final class Opening {

    private final Workbench workbench;
    private final Background background;
    private final Library library;
    private final Texts texts = new Texts();
    private final Consumer<String> complain;
    private final Readings readings;
    private String named = "";
    private Optional<Path> oldFile = Optional.empty();
    private Optional<Path> newFile = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<DraftEntry>> waitingOld =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DraftEntry>> waitingNew =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Complaints are sentences for the reader. */
    public Opening(Workbench workbench, Background background, Library library, Consumer<String> complain) {
        this.workbench = workbench;
        this.background = background;
        this.library = library;
        this.complain = complain;
        this.readings = new Readings(background, complain);
    }

    /** What is being read, as a sentence for the reader, or empty. */
    public ReadOnlyStringProperty reading() {
        return readings.said();
    }

    /** Leaves what is being read; the desk stays as it is. */
    public void cancel() {
        readings.cancel();
    }

    /** A text opened for the earlier side while the other is still missing. */
    public ReadOnlyObjectProperty<Optional<DraftEntry>> waitingOld() {
        return waitingOld.getReadOnlyProperty();
    }

    /** A text opened for the later side while the other is still missing. */
    public ReadOnlyObjectProperty<Optional<DraftEntry>> waitingNew() {
        return waitingNew.getReadOnlyProperty();
    }

    /** The ids of the dossiers that come with the program. */
    public List<String> dossiers() {
        return library.ids();
    }

    /** The id or the folder that the dossier on the desk was opened by; empty for two texts of the reader's own. */
    public String named() {
        return growing().isPresent() ? named : "";
    }

    /** The two files on the desk, the earlier first; none where anything else lies there. */
    public List<Path> files() {
        return named().isEmpty() && oldFile.isPresent() && newFile.isPresent()
                ? List.of(oldFile.get(), newFile.get())
                : List.of();
    }

    /** Tells the title of a dossier as soon as it is known. */
    public void title(String id, Consumer<String> told) {
        background.run(() -> library.title(id), told, this::failed);
    }

    /** Opens a dossier and its last two drafts that have a text, or the two that are named. */
    public void dossier(String idOrFolder, String old, String now) {
        open(idOrFolder, dossier -> lay(dossier, old, now));
    }

    /** Opens the same dossier again after a text of a draft was added, beside the nearest draft whose words are at hand too. */
    public void again(String added) {
        open(named, dossier -> {
            List<DraftEntry> all = dossier.drafts();
            int place = all.stream().map(DraftEntry::id).toList().indexOf(added);
            List<DraftEntry> before = worded(all.subList(0, place));
            List<DraftEntry> after = worded(all.subList(place + 1, all.size()));
            if (before.isEmpty() && !after.isEmpty()) {
                lay(dossier, added, after.getFirst().id());
            } else if (place == 0) {
                lay(dossier, added, "");
            } else {
                lay(dossier, before.isEmpty() ? "" : before.getLast().id(), added);
            }
        });
    }

    /** Opens the same dossier again after something was taken away from it. */
    public void renew() {
        Optional<Pair> pair = workbench.pair().get();
        String old = pair.map(two -> two.old().id()).orElse("");
        String now = pair.map(two -> two.now().id()).orElse("");
        open(named, dossier -> lay(dossier, old, now));
    }

    /** Opens a dossier that somebody saved as one file, with what was added to it. */
    public void carried(Path file) {
        readings.read(Place.DESK, name(file), () -> new Carrying(DataFolder.path()).open(file), opened -> {
            open(opened.dossier(), dossier -> {
                lay(dossier, "", "");
                complain.accept(Messages.text(
                        "opening.carried",
                        dossier.title(),
                        opened.added().size(),
                        opened.left().size()));
            });
        });
    }

    /** Saves the dossier on the desk, with what was added to it, as one file. */
    public void save(Path file) {
        String saved = named;
        background.run(
                () -> {
                    new Carrying(DataFolder.path()).save(saved, file);
                    return file;
                },
                written -> complain.accept(Messages.text("opening.saved", written)),
                this::failed);
    }

    private static List<DraftEntry> worded(List<DraftEntry> drafts) {
        return drafts.stream()
                .filter(draft -> draft.state().isComparableByWords())
                .toList();
    }

    /** The dossier on the desk, if texts can be added to it: not where two texts of the reader's own lie there. */
    public Optional<Dossier> growing() {
        return workbench.dossier().get().filter(open -> !open.id().isEmpty() && !named.isEmpty());
    }

    /** Whether there is one. */
    public BooleanBinding grows() {
        return Bindings.createBooleanBinding(() -> growing().isPresent(), workbench.dossier());
    }

    /** Lays an opened dossier on the desk. */
    public void lay(Dossier dossier, String old, String now) {
        waitingOld.set(Optional.empty());
        waitingNew.set(Optional.empty());
        oldFile = Optional.empty();
        newFile = Optional.empty();
        workbench.lay(dossier);
        Pairs.choose(dossier, old, now)
                .ifPresentOrElse(workbench::choose, () -> complain.accept(Messages.text("error.noPair")));
    }

    /** Opens a file for the earlier side. */
    public void old(Path file) {
        readings.read(Place.OLD, name(file), () -> texts.open(file), reading -> {
            oldFile = Optional.of(file.toAbsolutePath());
            own(Optional.of(OwnTexts.entry("old", reading)), Optional.empty());
        });
    }

    /** Opens a file for the later side. */
    public void now(Path file) {
        readings.read(Place.NEW, name(file), () -> texts.open(file), reading -> {
            newFile = Optional.of(file.toAbsolutePath());
            own(Optional.empty(), Optional.of(OwnTexts.entry("new", reading)));
        });
    }

    /** Opens two files, the earlier one first. */
    public void both(Path old, Path now) {
        readings.read(
                Place.DESK, name(old) + ", " + name(now), () -> List.of(texts.open(old), texts.open(now)), two -> {
                    own(two);
                    oldFile = Optional.of(old.toAbsolutePath());
                    newFile = Optional.of(now.toAbsolutePath());
                });
    }

    /** Reads two pasted texts, the earlier one first. */
    public void pasted(String old, String now) {
        String oldName = Messages.text("paste.old.name");
        String newName = Messages.text("paste.new.name");
        readings.read(
                Place.DESK,
                oldName + ", " + newName,
                () -> List.of(texts.pasted(oldName, old), texts.pasted(newName, now)),
                this::own);
    }

    /** Lays two texts on the desk. */
    public void own(List<Reading> two) {
        oldFile = Optional.empty();
        newFile = Optional.empty();
        own(Optional.of(OwnTexts.entry("old", two.getFirst())), Optional.of(OwnTexts.entry("new", two.getLast())));
    }

    private void own(Optional<DraftEntry> old, Optional<DraftEntry> now) {
        Optional<Pair> pair = workbench.pair().get();
        Optional<DraftEntry> left = old.or(waitingOld::get).or(() -> pair.map(Pair::old));
        Optional<DraftEntry> right = now.or(waitingNew::get).or(() -> pair.map(Pair::now));
        if (left.isPresent() && right.isPresent()) {
            waitingOld.set(Optional.empty());
            waitingNew.set(Optional.empty());
            workbench.lay(OwnTexts.dossier(left.get(), right.get()));
            workbench.choose(new Pair(left.get(), right.get()));
        } else {
            waitingOld.set(left);
            waitingNew.set(right);
        }
    }

    private void open(String idOrFolder, Consumer<Dossier> done) {
        readings.read(Place.DESK, name(idOrFolder), () -> library.open(idOrFolder), dossier -> {
            named = idOrFolder;
            done.accept(dossier);
        });
    }

    private static String name(Path file) {
        return name(file.toString());
    }

    private static String name(String idOrFile) {
        return idOrFile.replaceFirst("(?s).*[/\\\\](?=.)", "");
    }

    private void failed(Exception failure) {
        complain.accept(Failure.sentence(failure));
    }
}
