package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Draft;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** One unit, compared: how it is read, what is shown of it, and the way from change to change. Never touches a scene. */
public final class ComparisonModel {

    private final Workbench workbench;
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.SIDE_BY_SIDE);
    private final BooleanProperty cosmetic = new SimpleBooleanProperty(this, "cosmetic", false);
    private final BooleanProperty numbers = new SimpleBooleanProperty(this, "numbers", true);
    private final BooleanProperty references = new SimpleBooleanProperty(this, "references", true);
    private final BooleanProperty folding = new SimpleBooleanProperty(this, "folding", true);
    private final BooleanProperty plain = new SimpleBooleanProperty(this, "plain", false);
    private final ReadOnlyObjectWrapper<Content> content;
    private final ChoiceModel choice;

    /** Follows the workbench. */
    public ComparisonModel(Workbench workbench) {
        this.workbench = workbench;
        this.choice = new ChoiceModel(workbench);
        this.content = new ReadOnlyObjectWrapper<>(make());
        workbench.unit().subscribe(this::renew);
        workbench.comparison().subscribe(this::renew);
        reading.subscribe(this::renew);
        workbench.weakHidden().subscribe(this::renew);
        List.of(cosmetic, numbers, references, folding, plain).forEach(choice -> choice.subscribe(this::renew));
    }

    /** How the unit is read. */
    public ObjectProperty<Reading> reading() {
        return reading;
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
        List<Change> changes =
                workbench.unit().get().map(UnitComparison::changes).orElse(List.of());
        Set<ChangeClass> hidden = hidden();
        int at = workbench.change().get() + by;
        while (at >= 0
                && at < changes.size()
                && hidden.containsAll(changes.get(at).classes())) {
            at += by;
        }
        if (at >= 0 && at < changes.size()) {
            workbench.change().set(at);
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
                .map(unit -> isOfElements() ? UnitWords.title(unit.unit()) + "  " : oldHeading(unit))
                .orElse("");
    }

    /** The heading's second part: {@code Article 9. Conditions and safeguards}. */
    String newHeading() {
        return workbench
                .unit()
                .get()
                .map(unit -> isOfElements() ? numbers(unit) : newHeading(unit))
                .orElse("");
    }

    /** Whether elements are shown under a title of their own. */
    boolean isOfElements() {
        boolean titled = workbench
                .unit()
                .get()
                .filter(unit -> !UnitWords.title(unit.unit()).isEmpty())
                .isPresent();
        return titled && content.get() instanceof Content.Elements;
    }

    /** {@code Article 42, later 24}. */
    private static String numbers(UnitComparison unit) {
        String before = UnitWords.labels(unit.old());
        String after = UnitWords.labels(unit.now());
        if (unit.old().isEmpty() || unit.now().isEmpty() || before.equals(after)) {
            return unit.now().isEmpty() ? before : after;
        }
        return Messages.text("comparison.heading.later", before, UnitWords.numbers(unit.now()));
    }

    private static String oldHeading(UnitComparison unit) {
        if (unit.old().isEmpty() || unit.now().isEmpty()) {
            return "";
        }
        String before = UnitWords.labels(unit.old());
        String oldTitle = UnitWords.title(unit.old().getFirst());
        boolean retitled = !oldTitle.isEmpty()
                && !oldTitle.equals(UnitWords.title(unit.now().getFirst()));
        String words = retitled ? Messages.text("comparison.heading.titled", before, oldTitle) : before;
        boolean same = before.equals(UnitWords.labels(unit.now())) && !retitled;
        return same ? "" : Messages.text("comparison.heading.from", words);
    }

    private static String newHeading(UnitComparison unit) {
        boolean gone = unit.now().isEmpty();
        String label = UnitWords.labels(gone ? unit.old() : unit.now());
        String title = UnitWords.title(unit.unit());
        String words = title.isEmpty() ? label : Messages.text("comparison.heading.titled", label, title);
        return gone ? Messages.text("comparison.heading.gone", words) : words;
    }

    private void renew() {
        content.set(make());
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
            case ELEMENTS -> elements(unit);
            // Nothing to compare, but the other drafts may tell: an emptied article is shown as emptied among them.
            case NONE -> unit.unit().state().isComparableByWords() ? words(unit) : elements(unit);
        };
    }

    private Content elements(UnitComparison unit) {
        Optional<Pair> pair = workbench.pair().get();
        Grid grid = workbench
                .dossier()
                .get()
                .flatMap(dossier -> pair.map(two -> new Following(dossier, two).grid(unit)))
                .orElse(new Grid(List.of(), List.of()));
        return grid.rows().isEmpty()
                ? nothing(unit)
                : new Content.Elements(grid, workbench.weakHidden().get());
    }

    private Content nothing(UnitComparison unit) {
        TextState state = unit.unit().state();
        String key = switch (state) {
            case SUBJECT_ONLY -> "empty.subject";
            case ABSENT -> "empty.absent";
            case RESTATED -> "empty.restated";
            case OFFICIAL, FILE, FICTIONAL -> "empty.otherSide";
        };
        return new Content.Nothing(
                Messages.text(key + ".title", UnitWords.name(unit)), known(unit), Messages.text(key + ".advice"));
    }

    /** What sources say a unit said, a line for each draft. */
    private List<String> known(UnitComparison unit) {
        List<String> lines = new ArrayList<>();
        workbench.pair().get().ifPresent(pair -> {
            addKnown(lines, pair.old(), unit.old());
            addKnown(lines, pair.now(), unit.now());
        });
        return lines;
    }

    private static void addKnown(List<String> lines, DraftEntry draft, List<Unit> units) {
        draft.accounts().stream()
                .filter(account -> units.stream().anyMatch(unit -> unit.id().equals(account.unit())))
                .filter(account -> !account.content().isBlank())
                .forEach(account -> lines.add(Messages.text("empty.known", draft.name(), account.content())));
    }

    private Content words(UnitComparison unit) {
        List<TextRow> rows = rows(unit);
        boolean compared = reading.get() == Reading.SIDE_BY_SIDE || reading.get() == Reading.REDLINE;
        List<TextRow> shown = compared && folding.get() ? Folding.fold(rows) : rows;
        return new Content.Words(shown, isRightToLeft(unit));
    }

    private List<TextRow> rows(UnitComparison unit) {
        Inking old = new Inking(reading.get(), hidden(), Places.ofSide(unit, false));
        Inking now = new Inking(reading.get(), hidden(), Places.ofSide(unit, true));
        return switch (reading.get()) {
            case SIDE_BY_SIDE ->
                Rendition.sideBySide(unit).stream()
                        .map(row ->
                                new TextRow(row.old().map(old::ink), row.now().map(now::ink)))
                        .toList();
            case REDLINE -> {
                Inking both = new Inking(reading.get(), hidden(), Places.ofRedline(unit));
                yield Rendition.redline(unit).stream()
                        .flatMap(p -> redline(both.ink(p)))
                        .toList();
            }
            case OLD ->
                Rendition.old(unit).stream().map(p -> single(old.ink(p))).toList();
            case NEW ->
                Rendition.now(unit).stream().map(p -> single(now.ink(p))).toList();
        };
    }

    private Stream<TextRow> redline(Paragraph inked) {
        List<Paragraph> lines = plain.get() ? PlainMarks.of(inked) : List.of(inked);
        return lines.stream().map(ComparisonModel::single);
    }

    private boolean isRightToLeft(UnitComparison unit) {
        return workbench
                .comparison()
                .get()
                .map(whole -> unit.now().isEmpty() ? whole.old() : whole.now())
                .map(Draft::info)
                .map(info -> info.isRightToLeft())
                .orElse(false);
    }

    private static TextRow single(Paragraph paragraph) {
        return new TextRow(Optional.of(paragraph), Optional.empty());
    }
}
