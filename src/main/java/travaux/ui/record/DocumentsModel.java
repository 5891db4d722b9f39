package travaux.ui.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import travaux.core.dossier.Dossier;
import travaux.ui.support.Messages;

/** The register of documents: its rows, narrowed and sorted, and the one that is looked at. Never touches a scene. */
public final class DocumentsModel {

    private final Going going;
    private final ObservableList<DocumentRow> all = FXCollections.observableArrayList();
    private final FilteredList<DocumentRow> narrowed = new FilteredList<>(all);
    private final SortedList<DocumentRow> rows = new SortedList<>(narrowed);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ObjectProperty<Optional<DocumentRow>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    private int hidden;

    /** Which documents are shown. */
    enum Filter {
        /** All. */
        ALL,
        /** Those that hold a draft or speak of one. */
        OF_DRAFTS,
        /** Those with a symbol, be it that a source shows it or not. */
        WITH_SYMBOL,
        /** Those whose words are at hand. */
        AT_HAND;

        private boolean takes(DocumentRow row) {
            return switch (this) {
                case ALL -> true;
                case OF_DRAFTS -> row.document().draft().isPresent();
                case WITH_SYMBOL -> row.document().symbol().isPresent();
                case AT_HAND -> row.atHand();
            };
        }
    }

    /** The register of whatever dossier is open. */
    public DocumentsModel(Going going) {
        this.going = going;
        going.workbench().dossier().subscribe(open -> {
            words.set("");
            weigh();
        });
        going.workbench().weakHidden().subscribe(this::weigh);
        words.subscribe(this::narrow);
        filter.subscribe(this::narrow);
    }

    private void weigh() {
        chosen.set(Optional.empty());
        boolean hiding = going.workbench().weakHidden().get();
        List<DocumentRow> known =
                going.dossier().map(open -> DocumentRow.of(open)).orElse(List.of());
        List<DocumentRow> shown = known.stream()
                .filter(row -> !hiding || !EntrySources.isWeak(going.dossier().orElseThrow(), row.document()))
                .toList();
        hidden = known.size() - shown.size();
        all.setAll(shown.stream()
                .sorted(Comparator.comparing(DocumentRow::dateKey))
                .toList());
    }

    /** Whether the dossier's own words run to the left. */
    boolean isToLeft() {
        return going.dossier().filter(Dossier::isRightToLeft).isPresent();
    }

    SortedList<DocumentRow> rows() {
        return rows;
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Optional<DocumentRow>> chosen() {
        return chosen;
    }

    Going going() {
        return going;
    }

    /** How many documents are left out because they rest on weak sources. */
    int hidden() {
        return hidden;
    }

    /** Whether there is no document to be narrowed. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many documents a filter would show, of those in which the sought words are. */
    int count(Filter of) {
        List<String> sought = sought();
        return (int)
                all.stream().filter(row -> of.takes(row) && row.saysAll(sought)).count();
    }

    /** Chooses the document of an id, whatever filter may hide it now. */
    void choose(String id) {
        Optional<DocumentRow> found =
                all.stream().filter(row -> row.document().id().equals(id)).findFirst();
        if (found.isPresent() && !narrowed.contains(found.get())) {
            words.set("");
            filter.set(Filter.ALL);
        }
        chosen.set(found);
    }

    /** What a document is tied to. */
    Optional<Ties> ties(DocumentRow row) {
        return going.dossier().map((Dossier dossier) -> Ties.of(dossier, row.document()));
    }

    /** The chosen row, or all that are shown where none is chosen, with a tab between columns, to be copied. */
    public String text() {
        return chosen.get()
                .map(Stream::of)
                .orElseGet(rows::stream)
                .map(DocumentRow::line)
                .collect(Collectors.joining("\n"));
    }

    private void narrow() {
        List<String> sought = sought();
        Filter kind = filter.get();
        narrowed.setPredicate(row -> kind.takes(row) && row.saysAll(sought));
        if (chosen.get().isPresent() && !narrowed.contains(chosen.get().get())) {
            chosen.set(Optional.empty());
        }
    }

    private List<String> sought() {
        return List.of(words.get().strip().toLowerCase(Locale.getDefault()).split("\\s+"));
    }

    /** What a filter is called, with its count. */
    String name(Filter of) {
        String key = switch (of) {
            case ALL -> "documents.filter.all";
            case OF_DRAFTS -> "documents.filter.drafts";
            case WITH_SYMBOL -> "documents.filter.symbol";
            case AT_HAND -> "documents.filter.atHand";
        };
        return Messages.text(key, count(of));
    }

    /** What a filter counts, where its name leaves that open; or empty. */
    static String meaning(Filter of) {
        return switch (of) {
            case ALL, WITH_SYMBOL -> "";
            case OF_DRAFTS -> Messages.text("documents.filter.drafts.tip");
            case AT_HAND -> Messages.text("documents.filter.atHand.tip");
        };
    }

    /** What helps where nothing is found. */
    String advice() {
        if (filter.get() == Filter.ALL) {
            return Messages.text("documents.narrow.words");
        }
        return Messages.text(words.get().isBlank() ? "documents.narrow.filter" : "documents.narrow.both");
    }
}
