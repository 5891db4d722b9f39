package travaux.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.record.Confidence;
import travaux.core.text.Element;
import travaux.core.text.TextState;

/** All that is known of one article of a draft, gathered before a unit is made of it. */
final class Slot {

    /** A title to choose from: the lower the weight, the closer to the article itself. */
    private record Title(int weight, UnitAccount.Heading heading, String words) {}

    private static final int LAST = Integer.MAX_VALUE;

    private final String number;
    private final List<Fields> articles = new ArrayList<>();
    private final List<ConcordanceRow> rows = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final String draft;

    Slot(String number, String draft) {
        this.number = number;
        this.draft = draft;
    }

    String number() {
        return number;
    }

    void add(Fields article) {
        articles.add(article);
    }

    void add(ConcordanceRow row) {
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    void add(Element element) {
        elements.add(element);
    }

    boolean isOf(ConcordanceRow row) {
        return rows.contains(row);
    }

    /** Its elements; where the article is known to be empty, those that nobody speaks of are known to have no text. */
    List<Element> elements() {
        return hasNoText() ? elements.stream().map(this::emptied).toList() : elements;
    }

    private Element emptied(Element element) {
        if (element.state() == Element.State.NO_TEXT) {
            return element;
        }
        return new Element(
                element.id(),
                element.name(),
                Element.State.NO_TEXT,
                element.contested(),
                element.reported(),
                element.note(),
                confidence().map(Confidence::wireName).orElse(""),
                sources());
    }

    boolean hasNoText() {
        boolean said =
                articles.stream().anyMatch(article -> article.text("state").equals("no-text"));
        boolean shown =
                !elements.isEmpty() && elements.stream().allMatch(element -> element.state() == Element.State.NO_TEXT);
        return shown || (said && elements.stream().allMatch(Slot::fitsNoText));
    }

    /** Only what the draft is seen to name, or not to name, speaks against an article being empty. */
    private static boolean fitsNoText(Element element) {
        return element.state() == Element.State.NO_TEXT || element.state() == Element.State.UNKNOWN;
    }

    TextState state() {
        if (hasNoText()) {
            return TextState.ABSENT;
        }
        return elements.isEmpty() ? TextState.SUBJECT_ONLY : TextState.RESTATED;
    }

    String title() {
        return best().words();
    }

    UnitAccount account(String unit) {
        Optional<Fields> nearest = nearest();
        return new UnitAccount(
                unit,
                best().heading(),
                nearest.flatMap(article -> article.maybe("titleTranslatedFrom")),
                hasNoText(),
                nearest.map(article -> article.text("content")).orElse(""),
                rows.stream().map(ConcordanceRow::id).toList(),
                confidence(),
                nearest.map(article -> article.text("doubt")).orElse(""),
                note(),
                sources());
    }

    private Optional<Confidence> confidence() {
        return nearest()
                .flatMap(Fields::confidence)
                .or(() -> known().map(row -> row.between(draft, draft)).findFirst());
    }

    private String note() {
        if (articles.isEmpty() && known().findAny().isEmpty()) {
            return "No source at hand gives its number or its place in this draft.";
        }
        return nearest()
                .flatMap(article -> article.maybe("note"))
                .or(() -> rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.notes().get(draft)).stream())
                        .findFirst())
                .orElse("");
    }

    private List<String> sources() {
        List<String> own =
                articles.stream().flatMap(article -> article.sources().stream()).toList();
        List<String> chains = known().flatMap(row -> row.sources().stream()).toList();
        return Stream.concat(own.stream(), own.isEmpty() ? chains.stream() : Stream.of())
                .distinct()
                .toList();
    }

    /** The rows that say something of this draft. */
    private Stream<ConcordanceRow> known() {
        return rows.stream().filter(row -> row.in(draft).isPresent());
    }

    /** The entry that speaks of the fewest articles besides this one. */
    private Optional<Fields> nearest() {
        return articles.stream().min(Comparator.comparingInt(Slot::width));
    }

    private static int width(Fields article) {
        return Math.max(1, article.texts("numbers").size());
    }

    private Title best() {
        return titles().min(Comparator.comparingInt(Title::weight))
                .orElse(new Title(LAST, UnitAccount.Heading.NONE, ""));
    }

    private Stream<Title> titles() {
        Stream<Title> topics =
                rows.stream().map(row -> new Title(2 * width(row) + 1, UnitAccount.Heading.SUBJECT, row.topic()));
        return Stream.concat(articles.stream().flatMap(Slot::titles), topics);
    }

    private static Stream<Title> titles(Fields article) {
        UnitAccount.Heading heading =
                article.has("titleTranslatedFrom") ? UnitAccount.Heading.TRANSLATED : UnitAccount.Heading.PRINTED;
        Stream<Title> printed = article.maybe("title").stream().map(words -> new Title(0, heading, words));
        Stream<Title> subject = article.maybe("subject").stream()
                .map(words -> new Title(2 * width(article), UnitAccount.Heading.SUBJECT, words));
        Stream<Title> unverified = article.maybe("unverifiedTitle").stream()
                .map(words -> new Title(LAST, UnitAccount.Heading.UNVERIFIED, words));
        return Stream.of(printed, subject, unverified).flatMap(titles -> titles);
    }

    private int width(ConcordanceRow row) {
        return Math.max(1, row.in(draft).map(List::size).orElse(1));
    }
}
