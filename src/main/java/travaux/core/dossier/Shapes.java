package travaux.core.dossier;

import static travaux.core.dossier.Shape.may;
import static travaux.core.dossier.Shape.must;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import travaux.core.dossier.Kind.What;
import travaux.core.record.Confidence;
import travaux.core.record.Lane;
import travaux.core.text.Element;
import travaux.core.text.Note;

/** The format of a dossier, version 1: the shapes of its files as {@code src/docs/dossier-format.md} describes them. */
final class Shapes {

    static final Kind TEXT = new Kind.Text();
    static final Kind TEXTS = new Kind.ListOf(TEXT);
    static final Kind FLAG = new Kind.Flag();
    static final Kind COUNT = new Kind.Count();
    static final Kind DATE = new Kind.Date();
    private static final Kind KEPT = new Kind.Anything();
    private static final Kind NUMBERS = new Kind.ListOf(new Kind.UnitNumber());
    static final Kind CONFIDENCE = oneOf(Arrays.stream(Confidence.values()).map(Confidence::wireName));
    static final Kind ROW = new Kind.Ref(What.ROW);
    static final Kind SOURCES = new Kind.ListOf(new Kind.Ref(What.SOURCE));
    private static final List<String> COPIED =
            List.of("official", "government", "press", "academic", "ngo", "observer");

    static final Shape DOSSIER = Shape.of(
            "dossier",
            must("schema", COUNT),
            must("id", TEXT),
            must("title", TEXT),
            may("fictional", FLAG),
            may("language", TEXT),
            may("asOf", DATE),
            may("about", TEXT));

    private static final Shape ARTICLE = Shape.of(
            "article",
            facts(
                    false,
                    may("numbers", NUMBERS),
                    may("title", TEXT),
                    may("titleTranslatedFrom", TEXT),
                    may("subject", TEXT),
                    may("unverifiedTitle", TEXT),
                    may("state", oneOf(Stream.of("subject-only", "no-text"))),
                    may("concordance", ROW),
                    may("content", TEXT),
                    may("items", COUNT),
                    may("itemsAre", TEXT)));

    static final Shape DRAFTS = Shape.of("file of drafts", must("drafts", entries(draft())));

    static final Shape SOURCE_FILE = Shape.of("file of sources", must("sources", entries(source())));

    static final Shape EVENTS =
            Shape.of("file of events", may("events", entries(event())), may("planned", entries(planned())));

    static final Shape CONCORDANCE = Shape.of("concordance", must("rows", entries(row())));

    static final Shape ELEMENTS = Shape.of("file of elements", must("grids", entries(grid())));

    private Shapes() {}

    private static Shape draft() {
        return Shape.of(
                "draft",
                facts(
                        true,
                        must("id", new Kind.Id(What.DRAFT)),
                        must("name", TEXT),
                        may("names", TEXTS),
                        must("kind", oneOf(Arrays.stream(DraftKind.values()).map(DraftKind::wireName))),
                        may("role", TEXT),
                        may("symbol", TEXT),
                        may("symbolVerified", FLAG),
                        may("date", DATE),
                        may("dateUnverified", TEXT),
                        may("released", TEXT),
                        may("adoptedByAssembly", DATE),
                        may("session", TEXT),
                        may("companions", TEXTS),
                        may("document", new Kind.Ref(What.DOCUMENT)),
                        may("language", TEXT),
                        may("text", TEXT),
                        may("textState", oneOf(Stream.of("official", "file"))),
                        may("articles", entries(ARTICLE)),
                        may("articlesCount", COUNT),
                        may("offencesCount", COUNT),
                        may("chapters", KEPT),
                        may("chapterRanges", KEPT),
                        may("addedInSession", KEPT)));
    }

    private static Shape source() {
        return Shape.of(
                "source",
                must("id", new Kind.Id(What.SOURCE)),
                must("what", TEXT),
                must("kind", new Kind.OneOf(sourceKinds(), Note.Severity.WARNING)),
                may("core", FLAG),
                may("primary", FLAG),
                may("language", TEXT),
                may("link", new Kind.Link()),
                may("ref", TEXT),
                may("note", TEXT));
    }

    private static Shape event() {
        return Shape.of(
                "event",
                facts(
                        true,
                        must("id", new Kind.Id(What.EVENT)),
                        may("start", DATE),
                        may("end", DATE),
                        may("notLaterThan", DATE),
                        must("kind", new Kind.OneOf(eventKinds(), Note.Severity.WARNING)),
                        may("lane", oneOf(Arrays.stream(Lane.values()).map(Lane::wireName))),
                        must("title", TEXT),
                        may("place", TEXT),
                        must("description", TEXT),
                        may("draft", new Kind.Ref(What.DRAFT)),
                        may("units", new Kind.ListOf(ROW)),
                        may("symbols", TEXTS),
                        may("symbolsUnverified", TEXTS),
                        may("votes", entries(vote())),
                        may("aftermath", FLAG),
                        may("planned", new Kind.ListOf(new Kind.Ref(What.PLANNED)))));
    }

    private static Shape vote() {
        return Shape.of(
                "vote",
                must("motion", TEXT),
                may("mover", TEXT),
                may("provision", TEXT),
                may("body", TEXT),
                may("for", COUNT),
                may("against", COUNT),
                may("abstaining", COUNT),
                must("result", TEXT),
                may("note", TEXT));
    }

    private static Shape planned() {
        return Shape.of(
                "planned step",
                facts(
                        true,
                        must("id", new Kind.Id(What.PLANNED)),
                        must("step", TEXT),
                        must("said", TEXT),
                        must("planned", TEXT),
                        must("happened", TEXT),
                        may("slipped", FLAG),
                        may("events", new Kind.ListOf(new Kind.Ref(What.EVENT)))));
    }

    private static Shape row() {
        return Shape.of(
                "row of the concordance",
                facts(
                        true,
                        must("id", new Kind.Id(What.ROW)),
                        must("topic", TEXT),
                        must("numbers", new Kind.MapOf(What.DRAFT, NUMBERS)),
                        may("notes", new Kind.MapOf(What.DRAFT, TEXT)),
                        may("ends", new Kind.MapOf(What.DRAFT, CONFIDENCE))));
    }

    private static Shape grid() {
        return Shape.of(
                "grid",
                must("id", new Kind.Id(What.GRID)),
                must("title", TEXT),
                must("concordance", ROW),
                must("drafts", new Kind.ListOf(new Kind.Ref(What.DRAFT))),
                must("elements", entries(element())),
                may("note", TEXT));
    }

    private static Shape element() {
        return Shape.of(
                "element",
                must("id", new Kind.Id(What.ELEMENT)),
                must("name", TEXT),
                may("means", TEXT),
                may("concordance", ROW),
                must("cells", new Kind.MapOf(What.DRAFT, new Kind.Entry(cell()))));
    }

    private static Shape cell() {
        return Shape.of(
                "cell",
                facts(
                        false,
                        must(
                                "state",
                                oneOf(Arrays.stream(Element.State.values()).map(Element.State::wireName))),
                        may("where", TEXT),
                        may("contested", FLAG),
                        may("reported", oneOf(Stream.of("present", "absent")))));
    }

    static Shape.Key[] facts(boolean required, Shape.Key... own) {
        List<Shape.Key> keys = new ArrayList<>(List.of(own));
        keys.add(new Shape.Key("confidence", CONFIDENCE, required));
        keys.add(may("doubt", TEXT));
        keys.add(may("note", TEXT));
        keys.add(new Shape.Key("sources", SOURCES, required));
        keys.add(may("independentSources", COUNT));
        return keys.toArray(Shape.Key[]::new);
    }

    static Kind entries(Shape shape) {
        return new Kind.ListOf(new Kind.Entry(shape));
    }

    static Kind oneOf(Stream<String> words) {
        return new Kind.OneOf(words.toList(), Note.Severity.ERROR);
    }

    private static List<String> eventKinds() {
        return Arrays.stream(Lane.values())
                .flatMap(lane -> lane.kinds().stream())
                .toList();
    }

    private static List<String> sourceKinds() {
        Stream<String> copies = COPIED.stream().map(kind -> kind + "-copy");
        return Stream.of(COPIED.stream(), copies, Stream.of("auto", "other"))
                .flatMap(kinds -> kinds)
                .toList();
    }
}
