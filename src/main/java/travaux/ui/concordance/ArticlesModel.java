package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import travaux.core.align.Relation;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.work.Concerning;
import travaux.ui.support.Share;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** The article table: which lines it has, how they are filtered, and the way from one article to the next. */
public final class ArticlesModel {

    private static final Concerning.Tally NOTHING = new Concerning.Tally(0, 0);

    private final Workbench workbench;
    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private List<UnitComparison> entries = List.of();
    private IdentityHashMap<UnitComparison, Concerning.Tally> recorded = new IdentityHashMap<>();
    private Optional<Filter> picked = Optional.empty();
    private String pickedIn = "";
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<List<Filter>> filters = new ReadOnlyObjectWrapper<>(List.of());

    /** Which articles are listed. */
    public enum Filter {
        /** Those with any change. */
        CHANGED,
        /** Those in brackets on either side. */
        IN_BRACKETS,
        /** Those of which elements, positions, words in dispute or events are recorded. */
        WITH_RECORD,
        /** All of them. */
        ALL
    }

    /** Follows the workbench. */
    public ArticlesModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.comparison().subscribe(this::compared);
        workbench.weakHidden().subscribe(this::counted);
        filter.subscribe(this::fill);
        compared();
    }

    /** The lines, headings among them. */
    public ObservableList<ArticleRow> rows() {
        return rows;
    }

    /** Which articles are listed. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Lists what a filter lets through, also of the drafts of this dossier that are chosen next. */
    void pick(Filter which) {
        picked = Optional.of(which);
        pickedIn = dossier();
        filter.set(which);
    }

    private String dossier() {
        return workbench.dossier().get().map(Dossier::id).orElse("");
    }

    /** The filters that make sense for what is compared. */
    public ReadOnlyObjectProperty<List<Filter>> filters() {
        return filters.getReadOnlyProperty();
    }

    /** How many articles a filter lets through. */
    public long count(Filter which) {
        return entries().filter(comparison -> passes(which, comparison)).count();
    }

    /** Opens the neighbour of the unit that is read, among those listed: 1 for the next, -1 for the one before. */
    public void step(int by) {
        List<UnitComparison> listed = listed();
        if (!listed.isEmpty()) {
            int at = workbench.unit().get().map(listed::indexOf).orElse(-1);
            int next = at < 0 ? 0 : Math.clamp(at + by, 0, listed.size() - 1);
            workbench.open(listed.get(next));
        }
    }

    /**
     * The unit a reader would want to see first: among accounts of texts the one with most record, among texts the first listed
     * article with something to compare, or the first unit with a text.
     */
    public Optional<UnitComparison> first() {
        List<UnitComparison> listed = listed();
        Optional<UnitComparison> richest = listed.stream()
                .filter(comparison -> comparison.unit().state() == TextState.RESTATED)
                .max(Comparator.comparingInt(this::recorded));
        return richest.or(() -> firstCompared(listed))
                .or(() -> listed.stream().filter(ArticlesModel::isToBeRead).findFirst())
                .or(() -> listed.stream().findFirst());
    }

    /**
     * How much is recorded of each unit of a comparison. Follows every number through the concordance, which takes hundreds of
     * milliseconds: not for the window's thread.
     */
    public static IdentityHashMap<UnitComparison, Concerning.Tally> countRecord(
            Dossier dossier, Pair pair, DraftComparison comparison) {
        // The very units: to compare them by their texts would cost more than to count.
        IdentityHashMap<UnitComparison, Concerning.Tally> counts = new IdentityHashMap<>();
        Entries.of(comparison)
                .forEach(unit -> counts.put(
                        unit,
                        Concerning.tally(dossier, pair.old().id(), pair.now().id(), unit)));
        return counts;
    }

    /** Takes what {@link #countRecord} found for the comparison that is laid on the desk next. */
    public void expect(IdentityHashMap<UnitComparison, Concerning.Tally> counts) {
        recorded = counts;
    }

    /** How much is shown of what is recorded of an article: positions, words in dispute and events. */
    public int recorded(UnitComparison comparison) {
        Concerning.Tally tally = recorded.getOrDefault(comparison, NOTHING);
        return workbench.weakHidden().get() ? tally.sound() : tally.all();
    }

    /** The first article with something to compare; one that is a heading stands back for what has words below it. */
    private static Optional<UnitComparison> firstCompared(List<UnitComparison> listed) {
        List<UnitComparison> compared = listed.stream()
                .filter(comparison -> !comparison.changes().isEmpty()
                        || !comparison.elements().isEmpty())
                .filter(comparison ->
                        !comparison.old().isEmpty() && !comparison.now().isEmpty())
                .toList();
        Predicate<UnitComparison> article = comparison -> comparison.unit().kind() == UnitKind.ARTICLE;
        Predicate<UnitComparison> read = ArticlesModel::isToBeRead;
        Predicate<UnitComparison> numbered =
                comparison -> !comparison.unit().number().isEmpty();
        return Stream.of(article.or(numbered).and(read), read)
                .flatMap(wanted -> compared.stream().filter(wanted).limit(1))
                .findFirst();
    }

    private static boolean isToBeRead(UnitComparison comparison) {
        return !comparison.elements().isEmpty()
                || !comparison.oldText().text().isBlank()
                || !comparison.nowText().text().isBlank();
    }

    /** Whether anything changed in a unit, its pairing included. */
    public static boolean isChanged(UnitComparison comparison) {
        boolean cameOrWent = comparison.relation() == Relation.ADDED || comparison.relation() == Relation.REMOVED;
        return !comparison.changes().isEmpty() || (cameOrWent && comparison.basis() == UnitComparison.Basis.WORDS);
    }

    /** The desk whose articles these are. */
    public Workbench workbench() {
        return workbench;
    }

    private void compared() {
        entries = workbench.comparison().get().map(Entries::of).orElse(List.of());
        filters.set(sensible());
        Filter first = picked.filter(which -> pickedIn.equals(dossier()))
                .filter(filters.get()::contains)
                .orElse(filters.get().getFirst());
        filter.set(count(first) > 0 ? first : Filter.ALL);
        fill();
    }

    private List<Filter> sensible() {
        boolean words = workbench.units().stream().anyMatch(PairWords::isWorded);
        return Stream.of(Filter.values())
                .filter(which -> words || which == Filter.WITH_RECORD || which == Filter.ALL)
                .filter(which -> which != Filter.WITH_RECORD || count(which) > 0)
                .toList();
    }

    /** What is recorded counts as far as it is shown. */
    private void counted() {
        filters.set(List.of()); // the same filters with other counts are to be told too
        filters.set(sensible());
        if (!filters.get().contains(filter.get())) {
            filter.set(Filter.ALL);
        }
        fill();
    }

    private void fill() {
        List<ArticleRow> lines = new ArrayList<>();
        workbench.comparison().get().ifPresent(whole -> {
            Map<String, Unit> later = later(whole);
            String above = "";
            for (UnitComparison comparison : listed()) {
                ArticleRow.Heading heading = heading(whole, comparison, later);
                if (!heading.words().equals(above) && !heading.words().isEmpty()) {
                    lines.add(heading);
                }
                above = heading.words();
                lines.add(new ArticleRow.Entry(comparison));
            }
        });
        rows.setAll(lines);
    }

    private List<UnitComparison> listed() {
        return entries().filter(comparison -> passes(filter.get(), comparison)).toList();
    }

    private Stream<UnitComparison> entries() {
        return entries.stream();
    }

    private boolean passes(Filter which, UnitComparison comparison) {
        return switch (which) {
            case CHANGED -> isChanged(comparison);
            case IN_BRACKETS -> Share.oldBrackets(comparison) + Share.newBrackets(comparison) > 0;
            case WITH_RECORD ->
                recorded(comparison) > 0 || !comparison.elements().isEmpty();
            case ALL -> true;
        };
    }

    /** The divisions a unit stands in, as the later draft calls them if it has them still. */
    private static ArticleRow.Heading heading(
            DraftComparison whole, UnitComparison comparison, Map<String, Unit> later) {
        if (!comparison.now().isEmpty()) {
            return new ArticleRow.Heading(Headings.above(whole.now(), comparison.unit()), false);
        }
        return comparison
                .unit()
                .parent()
                .flatMap(parent -> Optional.ofNullable(later.get(parent)))
                .map(now -> new ArticleRow.Heading(Headings.down(whole.now(), now), false))
                .orElseGet(() -> new ArticleRow.Heading(Headings.above(whole.old(), comparison.unit()), true));
    }

    /** What became of each unit of the earlier draft that is still there, by its id. */
    private static Map<String, Unit> later(DraftComparison whole) {
        Map<String, Unit> later = new HashMap<>();
        for (UnitComparison unit : whole.units()) {
            if (!unit.now().isEmpty()) {
                unit.old().forEach(old -> later.putIfAbsent(old.id(), unit.now().getFirst()));
            }
        }
        return later;
    }
}
