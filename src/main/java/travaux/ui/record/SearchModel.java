package travaux.ui.record;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import travaux.core.dossier.Dossier;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchResult;
import travaux.core.search.SearchScope;
import travaux.core.search.UnusableQueryException;
import travaux.core.text.Budget;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;

/** Seeks words in everything the dossier holds, off the window's thread; the newest query wins. Never touches a scene. */
public final class SearchModel {

    private static final Logger LOG = LoggerFactory.getLogger(SearchModel.class);

    private final Going going;
    private final HitOpener opener;
    private final Background background;
    private final KeptIndex index = new KeptIndex();
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty changedOnly = new SimpleBooleanProperty(this, "changedOnly", false);
    private final BooleanProperty inBrackets = new SimpleBooleanProperty(this, "inBrackets", false);
    private final ReadOnlyObjectWrapper<SearchAnswer> answer = new ReadOnlyObjectWrapper<>(new SearchAnswer.Nothing());
    private final ObjectProperty<Optional<SearchAnswer.Row>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<SearchResult> found = Optional.empty();
    private Budget budget = Budget.unlimited();

    /** Seeks in whatever dossier is open; documents and stories that are found open where they are. */
    public SearchModel(Going going, DocumentsModel documents, StoryModel stories, Background background) {
        this.going = going;
        this.opener = new HitOpener(going, documents, stories);
        this.background = background;
        going.workbench().dossier().subscribe(open -> words.set(""));
        words.subscribe(this::seek);
        changedOnly.subscribe(this::seek);
        inBrackets.subscribe(this::seek);
        going.workbench().weakHidden().subscribe(this::show);
    }

    /** What is sought, as written. */
    public StringProperty words() {
        return words;
    }

    BooleanProperty changedOnly() {
        return changedOnly;
    }

    BooleanProperty inBrackets() {
        return inBrackets;
    }

    /** What there is to show. */
    ReadOnlyObjectProperty<SearchAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    ObjectProperty<Optional<SearchAnswer.Row>> chosen() {
        return chosen;
    }

    /** Whether nothing but two texts of the reader's own is sought in. */
    boolean isOfOwnTexts() {
        return going.dossier().filter(OwnTexts::areAll).isPresent();
    }

    /** What is sought in. */
    String prompt() {
        return Messages.text(isOfOwnTexts() ? "search.own.prompt" : "search.prompt");
    }

    Going going() {
        return going;
    }

    /** Opens a hit in its place. */
    void open(SearchAnswer.Row row) {
        opener.open(row.hit().passage());
    }

    /** Whether a hit has a place of its own to be opened in; what has none is read in full beside the list. */
    boolean hasPlace(SearchAnswer.Row row) {
        return opener.hasPlace(row.hit().passage());
    }

    /** The chosen hit, or all of them, a line each, to be copied. */
    public String text() {
        return switch (answer.get()) {
            case SearchAnswer.Found(var rows, var summary) ->
                HitWords.lines(chosen.get().map(java.util.List::of).orElse(rows));
            case SearchAnswer.Nothing() -> "";
            case SearchAnswer.Working() -> "";
            case SearchAnswer.Sorry sorry -> "";
        };
    }

    private void seek() {
        budget.cancel();
        found = Optional.empty();
        chosen.set(Optional.empty());
        Optional<Dossier> dossier = going.dossier();
        if (dossier.isEmpty() || words.get().isBlank()) {
            answer.set(new SearchAnswer.Nothing());
            return;
        }
        Budget mine = Budget.unlimited();
        budget = mine;
        answer.set(new SearchAnswer.Working());
        String written = words.get();
        SearchScope scope = new SearchScope(changedOnly.get(), inBrackets.get());
        background.run(
                () -> index.search(dossier.get(), SearchQuery.parse(written), scope, mine),
                result -> done(mine, result),
                failure -> failed(mine, failure));
    }

    private void done(Budget whose, SearchResult result) {
        if (whose == budget) {
            found = Optional.of(result);
            show();
        }
    }

    /** What was found last, without what the reader hides. */
    private void show() {
        boolean weakHidden = going.workbench().weakHidden().get();
        going.dossier()
                .ifPresent(dossier -> found.ifPresent(result -> {
                    chosen.set(Optional.empty());
                    answer.set(HitWords.answer(dossier, result, weakHidden));
                }));
    }

    private void failed(Budget whose, Exception failure) {
        if (whose != budget) {
            return;
        }
        if (failure instanceof UnusableQueryException told) {
            answer.set(new SearchAnswer.Sorry(Messages.text("search.unusable"), String.valueOf(told.getMessage())));
        } else {
            LOG.error("searching failed", failure);
            String name = failure.getClass().getSimpleName();
            answer.set(new SearchAnswer.Sorry(Messages.text("search.failed"), Messages.text("error.unexpected", name)));
        }
    }
}
