package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.ui.record.Proceeding.Kind;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;

/** What was asked, disputed, said and planned, narrowed by article, draft, delegation and words. Never touches a scene. */
public final class ProceedingsModel {

    private final Going going;
    private final Background background;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NOTHING);
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty article = new SimpleStringProperty("");
    private final StringProperty delegation = new SimpleStringProperty("");
    private final ObjectProperty<Optional<DraftEntry>> draft = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Proceeding> chosen = Optional.empty();
    /** Nothing is asked before the page is looked at. */
    private boolean open;
    /** How often it was asked: only the last answer counts. */
    private int asked;

    /**
     * What there is to show.
     *
     * @param entries of every kind
     * @param hidden how many more rest on weak sources alone
     * @param problem why nothing can be told, or empty
     */
    record Answer(List<Proceeding> entries, int hidden, String problem) {

        static final Answer NOTHING = new Answer(List.of(), 0, "");

        Answer {
            entries = List.copyOf(entries);
        }
    }

    /** The record of whatever dossier is open. */
    public ProceedingsModel(Going going, Background background) {
        this.going = going;
        this.background = background;
        going.workbench().dossier().subscribe(this::renew);
        going.workbench().weakHidden().subscribe(this::ask);
        Stream.of(words, article, delegation).forEach(narrowing -> narrowing.subscribe(this::ask));
        draft.subscribe(this::ask);
    }

    /** Begins to ask: the page is looked at. */
    void open() {
        open = true;
        ask();
    }

    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Which entries are shown; all where none is chosen. */
    ObjectProperty<Optional<Kind>> kind() {
        return kind;
    }

    StringProperty words() {
        return words;
    }

    StringProperty article() {
        return article;
    }

    StringProperty delegation() {
        return delegation;
    }

    ObjectProperty<Optional<DraftEntry>> draft() {
        return draft;
    }

    Going going() {
        return going;
    }

    void choose(Optional<Proceeding> entry) {
        chosen = entry;
    }

    /** The entries of the chosen kind. */
    List<Proceeding> shown() {
        return of(kind.get()).toList();
    }

    /** Whether anything but the kind narrows what is shown. */
    boolean isNarrowed() {
        return draft.get().isPresent()
                || Stream.of(words, article, delegation)
                        .anyMatch(field -> !field.get().isBlank());
    }

    /** How many there are of a kind, or of all kinds. */
    long count(Optional<Kind> which) {
        return of(which).count();
    }

    private Stream<Proceeding> of(Optional<Kind> which) {
        return answer.get().entries().stream()
                .filter(entry -> which.map(entry.kind()::equals).orElse(true));
    }

    /** The chosen entry, or all that are shown, a line each, to be copied. */
    public String text() {
        return chosen.map(List::of).orElseGet(this::shown).stream()
                .map(Proceeding::line)
                .collect(Collectors.joining("\n"));
    }

    private void renew() {
        chosen = Optional.empty();
        draft.set(Optional.empty());
        Stream.of(words, article, delegation).forEach(narrowing -> narrowing.set(""));
        ask();
    }

    private void ask() {
        int mine = ++asked;
        Optional<Dossier> dossier = going.dossier().filter(laid -> open);
        if (dossier.isEmpty()) {
            answer.set(Answer.NOTHING);
            return;
        }
        Narrowing narrowing = new Narrowing(
                words.get().strip(), article.get().strip(), delegation.get().strip(), draft.get());
        boolean weakHidden = going.workbench().weakHidden().get();
        Callable<Answer> work = () -> {
            List<Narrowing.Weighed> found = narrowing.of(dossier.get());
            List<Proceeding> entries = new ArrayList<>();
            found.stream().filter(one -> !weakHidden || !one.weak()).forEach(one -> entries.add(one.entry()));
            return new Answer(entries, found.size() - entries.size(), "");
        };
        background.run(work, made -> answered(mine, made), failure -> answered(mine, failed(failure)));
    }

    private void answered(int whose, Answer made) {
        if (whose == asked) {
            chosen = Optional.empty();
            answer.set(made);
        }
    }

    private static Answer failed(Exception failure) {
        return new Answer(List.of(), 0, Failure.sentence(failure));
    }
}
