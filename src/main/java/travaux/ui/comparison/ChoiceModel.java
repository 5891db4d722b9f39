package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.trace.Trace;
import travaux.ui.control.Highlight;
import travaux.ui.support.Page;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** The words that are chosen in the text: their life through the drafts, and the brackets they stand in. Never touches a scene. */
public final class ChoiceModel {

    private final Workbench workbench;
    private final Selecting selecting = new Selecting();
    private final ObjectProperty<Optional<Chosen>> chosen = none("chosen");
    private final ObjectProperty<Optional<WordLife>> life = none("life");
    private final ObjectProperty<Optional<Rivals>> rivals = none("rivals");
    private final ObjectProperty<List<Highlight>> highlights =
            new SimpleObjectProperty<>(this, "highlights", List.of());
    private Optional<Tracking> tracking = Optional.empty();
    private BiConsumer<String, String> want = (draft, unit) -> {};
    private Optional<Subject> asked = Optional.empty();
    private Optional<Trace> trace = Optional.empty();
    private Optional<Integer> hovered = Optional.empty();

    /** The unit of a draft that a word stands in, where it stands there, and the passage around it that is chosen. */
    private record Subject(String draft, String unit, TextRange word, TextRange passage) {

        boolean isOfSameUnit(Subject other) {
            return draft.equals(other.draft) && unit.equals(other.unit);
        }
    }

    ChoiceModel(Workbench workbench) {
        this.workbench = workbench;
        selecting.selection().subscribe(this::renew);
        workbench.dossier().subscribe(this::forget);
    }

    /** From now on follows chosen words through the drafts; {@code wanted} is told a draft and the unit to open in it. */
    public void trace(Tracking with, BiConsumer<String, String> wanted) {
        tracking = Optional.of(with);
        want = wanted;
    }

    /** Forgets what was followed, because what it rests on has changed. */
    public void forget() {
        asked = Optional.empty();
        trace = Optional.empty();
        renew();
    }

    /** What is chosen, or nothing. */
    public ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen;
    }

    /** Chooses nothing; false where nothing was chosen. */
    public boolean clear() {
        return selecting.clear();
    }

    /** Whether there are words to choose from. */
    public BooleanBinding canChoose() {
        return Bindings.createBooleanBinding(
                () -> workbench.page().get() == Page.READING
                        && workbench
                                .unit()
                                .get()
                                .filter(unit -> !unit.runs().isEmpty())
                                .isPresent(),
                workbench.unit(),
                workbench.page());
    }

    /** Chooses the next word, or the one before for -1; the first where none is chosen. */
    public void step(int by) {
        selecting.step(by, false, 0);
    }

    /** Goes to about the same place in the other text. */
    public void cross() {
        selecting.cross();
    }

    Selecting selecting() {
        return selecting;
    }

    Workbench workbench() {
        return workbench;
    }

    ReadOnlyObjectProperty<Optional<WordLife>> life() {
        return life;
    }

    ReadOnlyObjectProperty<Optional<Rivals>> rivals() {
        return rivals;
    }

    /** Brackets and rivals to be drawn, by the numbers of {@link Places}. */
    ReadOnlyObjectProperty<List<Highlight>> highlights() {
        return highlights;
    }

    /** Whether the life of the chosen word is being found out. */
    boolean isSeeking() {
        return tracking.map(with -> with.working().get()).orElse(false)
                && life.get().isEmpty();
    }

    /** Why the life of the chosen word is not told, or empty. */
    String problem() {
        return tracking.map(with -> with.problem().get()).orElse("");
    }

    /** Where the chosen word came in, if the text lies open elsewhere. */
    Optional<WordLife.Origin> origin() {
        return life.get()
                .flatMap(told -> trace.flatMap(told::origin))
                .filter(origin -> !workbench.pair().get().equals(Optional.of(origin.pair())));
    }

    /** Opens the draft in which the chosen word came in. */
    void goToOrigin() {
        origin().ifPresent(origin -> {
            origin.unit().ifPresent(unit -> want.accept(oldSide(origin), unit));
            workbench.choose(origin.pair());
        });
    }

    private static String oldSide(WordLife.Origin origin) {
        boolean isOld = origin.pair().old().equals(origin.draft());
        return isOld ? origin.draft().id() : "";
    }

    /** Looks at the brackets of a character that the pointer is over; -1 for none. */
    Optional<Rivals> hover(int number) {
        Optional<Rivals> found = number < 0 ? Optional.empty() : rivalsAt(number);
        hovered = found.map(there -> number);
        draw();
        return found;
    }

    /** Chooses the next word that stands in other brackets than the chosen one, or the one before for -1. */
    public void nextBrackets(int by) {
        Optional<TextRange> now = rivals.get().flatMap(Rivals::group);
        selecting.find(by, number -> {
            Optional<TextRange> there = rivalsAt(number).flatMap(Rivals::group);
            return there.isPresent() && !there.equals(now);
        });
    }

    private Optional<Rivals> rivalsAt(int number) {
        return workbench.unit().get().flatMap(unit -> {
            int first = Places.firstOfNow(unit);
            return Rivals.at(unit, number >= first, number >= first ? number - first : number);
        });
    }

    private void renew() {
        Optional<UnitComparison> unit = workbench.unit().get();
        chosen.set(unit.flatMap(read -> selecting.chosen(Places.firstOfNow(read))));
        rivals.set(chosen.get()
                .flatMap(word -> unit.flatMap(read ->
                        Rivals.at(read, word.word().isNow(), word.word().range().start()))));
        life.set(Optional.empty());
        draw();
        tell();
    }

    private void draw() {
        List<Highlight> drawn = new ArrayList<>();
        Optional<UnitComparison> unit = workbench.unit().get();
        unit.ifPresent(read -> {
            int first = Places.firstOfNow(read);
            chosen.get()
                    .ifPresent(word -> rivals.get()
                            .ifPresent(there -> add(drawn, there, word.word().isNow() ? first : 0)));
            hovered.ifPresent(number ->
                    rivalsAt(number).ifPresent(there -> add(drawn, there, number >= first ? first : 0)));
        });
        highlights.set(drawn.stream().distinct().toList());
    }

    private static void add(List<Highlight> drawn, Rivals there, int by) {
        there.group().ifPresent(group -> drawn.add(new Highlight(group.shift(by), Highlight.Kind.GROUP)));
        there.rivals().stream()
                .filter(rival -> !rival.isMine() && !rival.range().isEmpty())
                .forEach(rival -> drawn.add(new Highlight(rival.range().shift(by), Highlight.Kind.RIVAL)));
    }

    private void tell() {
        Optional<Subject> wanted = subject();
        if (wanted.isEmpty() || tracking.isEmpty()) {
            return;
        }
        boolean same = asked.filter(wanted.get()::isOfSameUnit).isPresent();
        asked = wanted;
        if (same && trace.isPresent()) {
            told();
        } else if (!same || !tracking.get().working().get()) {
            ask(wanted.get());
        }
    }

    private void ask(Subject wanted) {
        trace = Optional.empty();
        tracking.orElseThrow()
                .ask((tracer, budget, progress) -> tracer.trace(wanted.draft(), wanted.unit(), budget), answer -> {
                    trace = Optional.of(answer);
                    told();
                });
    }

    private void told() {
        Optional<Dossier> dossier = workbench.dossier().get();
        life.set(asked.filter(word -> chosen.get().isPresent())
                .flatMap(word -> dossier.flatMap(
                        open -> trace.flatMap(found -> WordLife.of(open, found, word.word(), word.passage())))));
    }

    private Optional<Subject> subject() {
        return chosen.get().flatMap(word -> workbench.pair().get().flatMap(pair -> subject(word, pair)));
    }

    private Optional<Subject> subject(Chosen choice, Pair pair) {
        Chosen.Side word = choice.word();
        boolean around = choice.passage().isNow() == word.isNow()
                && choice.passage().range().encloses(word.range());
        TextRange passage = around ? choice.passage().range() : word.range();
        List<Unit> units = workbench
                .unit()
                .get()
                .map(unit -> word.isNow() ? unit.now() : unit.old())
                .orElse(List.of());
        int start = 0;
        for (Unit unit : units) {
            int end = start + unit.text().text().length();
            if (word.range().start() >= start && word.range().start() < end) {
                TextRange within = passage.start() < start ? word.range() : passage;
                String draft = (word.isNow() ? pair.now() : pair.old()).id();
                return Optional.of(new Subject(draft, unit.id(), word.range().shift(-start), within.shift(-start)));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static <T> ObjectProperty<Optional<T>> none(String name) {
        return new SimpleObjectProperty<>(null, name, Optional.empty());
    }
}
