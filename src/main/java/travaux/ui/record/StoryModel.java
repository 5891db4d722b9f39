package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Story;
import travaux.core.text.Unit;
import travaux.core.work.UnitFinder;
import travaux.ui.support.Page;

/** Plays stories: which there are, which is open, at which step; each step lays on the desk what it tells of. */
public final class StoryModel {

    private final Going going;
    private final ReadOnlyObjectWrapper<List<Story>> stories = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A step that is being shown.
     *
     * @param story of which story
     * @param at its place, counted from zero
     */
    public record Scene(Story story, int at) {

        Story.Step step() {
            return story.steps().get(at);
        }

        boolean isFirst() {
            return at == 0;
        }

        boolean isLast() {
            return at == story.steps().size() - 1;
        }
    }

    /** Plays the stories of whatever dossier is open. */
    public StoryModel(Going going) {
        this.going = going;
        going.workbench().dossier().subscribe(open -> {
            leave();
            stories.set(open.map(Dossier::stories).orElse(List.of()));
        });
    }

    /** The stories of the dossier. */
    public ReadOnlyObjectProperty<List<Story>> stories() {
        return stories.getReadOnlyProperty();
    }

    /** The step that is shown; empty while no story is open. */
    public ReadOnlyObjectProperty<Optional<Scene>> scene() {
        return scene.getReadOnlyProperty();
    }

    /** Opens a story at its first step, beside the reading. */
    public void open(Story story) {
        if (!story.steps().isEmpty()) {
            going.workbench().page().set(Page.READING);
            show(new Scene(story, 0));
        }
    }

    /** Whether a step of a story is found by this id. */
    boolean has(String id) {
        return scene(id).isPresent();
    }

    /** Opens the step that is found by an id. */
    void open(String id) {
        scene(id).ifPresent(found -> {
            going.workbench().page().set(Page.READING);
            show(found);
        });
    }

    private Optional<Scene> scene(String id) {
        return stories.get().stream()
                .flatMap(story -> IntStream.range(0, story.steps().size()).mapToObj(at -> new Scene(story, at)))
                .filter(each -> each.story().idOf(each.at()).equals(id))
                .findFirst();
    }

    /** Goes some steps on, or back if negative, no further than the story goes. */
    public void step(int by) {
        scene.get().ifPresent(shown -> {
            int to = Math.clamp((long) shown.at() + by, 0, shown.story().steps().size() - 1);
            if (to != shown.at()) {
                show(new Scene(shown.story(), to));
            }
        });
    }

    /** Lays what the step tells of on the desk once more, after the reader has looked elsewhere. */
    public void again() {
        going.workbench().page().set(Page.READING);
        scene.get().ifPresent(this::lay);
    }

    /** Puts the story away; false where none is open. What it laid on the desk stays there. */
    public boolean leave() {
        boolean open = scene.get().isPresent();
        scene.set(Optional.empty());
        return open;
    }

    /** What the reader sees of a step beside its sentences: drafts and unit, as far as they are there. */
    Optional<View> view(Scene shown) {
        return going.dossier()
                .flatMap(dossier -> shown.story().draftsAt(shown.at()).flatMap(pair -> view(dossier, pair, shown)));
    }

    /** Two drafts and a unit of the later one. */
    record View(DraftEntry old, DraftEntry now, Optional<Unit> unit) {}

    Going going() {
        return going;
    }

    private void show(Scene next) {
        scene.set(Optional.of(next));
        lay(next);
    }

    private void lay(Scene shown) {
        going.event(shown.step().event());
        view(shown).ifPresent(view -> going.pair(view.old(), view.now(), view.unit()));
    }

    private static Optional<View> view(Dossier dossier, Story.Drafts pair, Scene shown) {
        return dossier.draft(pair.old())
                .flatMap(old -> dossier.draft(pair.now())
                        .map(now -> new View(
                                old, now, shown.story().unitAt(shown.at()).flatMap(number -> unit(now, number)))));
    }

    private static Optional<Unit> unit(DraftEntry draft, String number) {
        try {
            return Optional.of(UnitFinder.find(draft.draft(), number));
        } catch (UnusableInputException _) {
            return Optional.empty(); // “check” tells the story's author; the reader still sees the drafts
        }
    }
}
