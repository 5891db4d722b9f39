package travaux.ui.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.FootnotePair;
import travaux.core.diff.Footnotes;
import travaux.core.diff.Moves;
import travaux.core.diff.UnitComparison;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** One unit, compared: how it is read, what is shown of it, and the way from change to change. Never touches a scene. */
public final class ComparisonModel {

    /** Stands in the place of a long unit until it is set. */
    private static final Content WAITING = new Content.Nothing("", List.of(), "");

    private final Workbench workbench;
    private final Background background;
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.SIDE_BY_SIDE);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ELEMENTS);
    private final BooleanProperty cosmetic = new SimpleBooleanProperty(this, "cosmetic", false);
    private final BooleanProperty numbers = new SimpleBooleanProperty(this, "numbers", true);
    private final BooleanProperty references = new SimpleBooleanProperty(this, "references", true);
    private final BooleanProperty folding = new SimpleBooleanProperty(this, "folding", true);
    private final BooleanProperty plain = new SimpleBooleanProperty(this, "plain", false);
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow", false);
    private final ReadOnlyObjectWrapper<Content> content;
    private final ChoiceModel choice;
    private Optional<Footnotes> footnotes = Optional.empty();
    private Moves moves = new Moves(List.of());
    private int turn;
    private List<Object> shown = List.of();

    /** Follows the workbench. */
    public ComparisonModel(Workbench workbench, Background background) {
        this.workbench = workbench;
        workbench.unmarked().set(hidden());
        List.of(cosmetic, numbers, references)
                .forEach(choice -> choice.subscribe(() -> workbench.unmarked().set(hidden())));
        this.choice = new ChoiceModel(workbench);
        this.background = background;
        workbench.comparison().subscribe(whole -> {
            footnotes = whole.map(Footnotes::new);
            moves = new Moves(whole.map(DraftComparison::units).orElse(List.of()));
        });
        this.content = new ReadOnlyObjectWrapper<>(make());
        List.of(workbench.unit(), workbench.comparison(), workbench.weakHidden(), workbench.unmarked())
                .forEach(what -> what.subscribe(this::renew));
        List.of(reading, part, folding, plain).forEach(choice -> choice.subscribe(this::renew));
        narrow.subscribe(() -> {
            if (reading.get() == Reading.SIDE_BY_SIDE) {
                renew();
            }
        });
    }

    /** How the reader wants to read the unit. */
    public ObjectProperty<Reading> reading() {
        return reading;
    }

    /** What is shown of a unit that is known by elements in one draft and by words in the other. */
    ObjectProperty<Part> part() {
        return part;
    }

    /** Whether there is no room for two columns. */
    BooleanProperty narrow() {
        return narrow;
    }

    /** How the unit is shown: as the reader wants, as far as there is room. */
    Reading shown() {
        Reading wanted = reading.get().within(narrow.get());
        return workbench
                .unit()
                .get()
                .filter(this::isReadAlone)
                .flatMap(Alone::reading)
                .orElse(wanted);
    }

    /** Whether changes that are only cosmetic are marked. */
    public BooleanProperty cosmetic() {
        return cosmetic;
    }

    /** Whether changes of numbers alone are marked. */
    public BooleanProperty numbers() {
        return numbers;
    }

    /** Whether references that followed a renumbering are marked. */
    public BooleanProperty references() {
        return references;
    }

    /** Whether long unchanged stretches are folded. */
    public BooleanProperty folding() {
        return folding;
    }

    /** Whether a redline shows what went on lines of their own instead of struck. */
    public BooleanProperty plain() {
        return plain;
    }

    /** What is chosen of its words. */
    public ChoiceModel choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    Workbench workbench() {
        return workbench;
    }

    /** Chooses the change after the chosen one, or before it for -1, among those marked; stays at either end. */
    public void step(int by) {
        int next = workbench.marked(workbench.change().get() + by, by);
        if (next >= 0) {
            workbench.change().set(next);
        }
    }

    /** The classes of which a change is not marked if it is of no other. */
    private Set<ChangeClass> hidden() {
        Set<ChangeClass> hidden = EnumSet.noneOf(ChangeClass.class);
        hide(hidden, cosmetic, ChangeClass.COSMETIC);
        hide(hidden, numbers, ChangeClass.RENUMBERED);
        hide(hidden, references, ChangeClass.REFERENCE_UPDATED);
        return hidden;
    }

    private static void hide(Set<ChangeClass> hidden, BooleanProperty shown, ChangeClass which) {
        if (!shown.get()) {
            hidden.add(which);
        }
    }

    /** The heading's first part, {@code Article 7 →}; empty where the new heading alone says all. */
    String oldHeading() {
        return workbench
                .unit()
                .get()
                .map(unit -> isOfElements() ? UnitWords.title(unit.unit()) + "  " : Headings.old(unit))
                .orElse("");
    }

    /** The heading's second part: {@code Article 9. Conditions and safeguards}. */
    String newHeading() {
        return workbench
                .unit()
                .get()
                .map(unit -> isOfElements() ? Headings.numbers(unit) : Headings.now(unit))
                .orElse("");
    }

    /** Whether elements are shown under a title of their own. */
    boolean isOfElements() {
        return content.get() instanceof Content.Elements
                && workbench.unit().get().stream()
                        .anyMatch(unit -> !UnitWords.title(unit.unit()).isEmpty());
    }

    private void renew() {
        Content made = make();
        turn++;
        List<Object> before = shown;
        shown = List.of(
                workbench.pair().get(),
                workbench.unit().get().map(unit -> unit.unit().id()));
        if (made != WAITING) {
            content.set(made);
            return;
        }
        // The same text, read in another way, stays until it is set anew; that of another unit would stand under a
        // wrong heading.
        if (!shown.equals(before)) {
            content.set(WAITING);
        }
        workbench.unit().get().ifPresent(this::setAside);
    }

    /** Sets a long unit off the window's thread. What was asked for since wins. */
    private void setAside(UnitComparison unit) {
        Setting setting = setting(unit);
        List<FootnotePair> notes = footnotes(unit);
        Moves ends = moves;
        int mine = turn;
        background.run(
                () -> setting.set(Alone.read(unit), notes, ends),
                done -> {
                    if (mine == turn) {
                        content.set(done);
                    }
                },
                failure -> {
                    throw new IllegalStateException("a unit cannot be set", failure);
                });
    }

    private Content make() {
        Optional<UnitComparison> unit = workbench.unit().get();
        if (unit.isPresent()) {
            return of(unit.get());
        }
        if (workbench.comparison().get().isPresent()) {
            return new Content.Nothing(
                    Messages.text("empty.units.title"), List.of(), Messages.text("empty.units.advice"));
        }
        return new Content.Nothing("", List.of(), "");
    }

    private Content of(UnitComparison unit) {
        return switch (unit.basis()) {
            case WORDS -> words(unit);
            case ELEMENTS, NONE ->
                isReadAlone(unit) ? Alone.atOnce(unit).map(this::words).orElse(WAITING) : elements(unit);
        };
    }

    private boolean isReadAlone(UnitComparison unit) {
        return Alone.is(unit) || (part.get() == Part.WORDS && Alone.isBesideElements(unit));
    }

    private Content elements(UnitComparison unit) {
        Optional<Pair> pair = workbench.pair().get();
        Grid grid = workbench
                .dossier()
                .get()
                .flatMap(dossier -> pair.map(two -> new Following(dossier, two).grid(unit)))
                .orElse(new Grid(List.of(), List.of()));
        return grid.rows().isEmpty()
                ? Unsaid.of(unit, pair)
                : new Content.Elements(grid, workbench.weakHidden().get());
    }

    private Content words(UnitComparison unit) {
        if (unit.oldText().isBlank() && unit.nowText().isBlank()) {
            return new Content.Nothing(
                    Messages.text("empty.heading.title", UnitWords.name(unit)),
                    List.of(),
                    Messages.text(unit.changes().isEmpty() ? "empty.heading.same" : "empty.heading.changed"));
        }
        return Setting.isLong(unit) ? WAITING : setting(unit).set(unit, footnotes(unit), moves);
    }

    private List<FootnotePair> footnotes(UnitComparison unit) {
        return footnotes.map(all -> all.of(unit)).orElse(List.of());
    }

    private Setting setting(UnitComparison unit) {
        return new Setting(shown(), workbench.unmarked().get(), folding.get(), plain.get(), isRightToLeft(unit));
    }

    private boolean isRightToLeft(UnitComparison unit) {
        Optional<DraftComparison> whole = workbench.comparison().get();
        return whole.map(drafts -> unit.now().isEmpty() ? drafts.old() : drafts.now())
                .map(draft -> draft.info().isRightToLeft())
                .orElse(false);
    }
}
