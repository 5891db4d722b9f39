package travaux.core.dossier;

import static travaux.core.dossier.Shape.may;
import static travaux.core.dossier.Shape.must;
import static travaux.core.dossier.Shapes.COUNT;
import static travaux.core.dossier.Shapes.DATE;
import static travaux.core.dossier.Shapes.FLAG;
import static travaux.core.dossier.Shapes.SOURCES;
import static travaux.core.dossier.Shapes.TEXT;
import static travaux.core.dossier.Shapes.TEXTS;

import java.util.Arrays;
import java.util.stream.Stream;
import travaux.core.dossier.Kind.What;
import travaux.core.record.Delegation;
import travaux.core.record.Stance;
import travaux.core.text.Note;

/** The shapes of the files that say who took part, what they asked for, what was said and issued, and what was in dispute. */
final class RecordShapes {

    private static final Kind DELEGATION = new Kind.Ref(What.DELEGATION);
    private static final Kind ROWS = new Kind.ListOf(Shapes.ROW);
    private static final Kind SETTING =
            warnedOf("plenary", "informals", "facilitator group", "chair's consultations", "written", "press");
    private static final Kind STANCE =
            Shapes.oneOf(Arrays.stream(Stance.values()).map(Stance::wireName));
    private static final Kind DRAFT = new Kind.Ref(What.DRAFT);

    static final Shape DELEGATIONS = Shape.of("file of delegations", must("delegations", Shapes.entries(delegation())));

    static final Shape POSITIONS = Shape.of("file of positions", must("positions", Shapes.entries(position())));

    static final Shape STATEMENTS = Shape.of("file of statements", must("statements", Shapes.entries(statement())));

    static final Shape DOCUMENTS = Shape.of("register of documents", must("documents", Shapes.entries(document())));

    static final Shape TERMS = Shape.of("file of terms", must("terms", Shapes.entries(term())));

    private RecordShapes() {}

    private static Shape delegation() {
        return Shape.of(
                "delegation",
                must("id", new Kind.Id(What.DELEGATION)),
                must("name", TEXT),
                may("shortName", TEXT),
                may("officialName", TEXT),
                must(
                        "kind",
                        Shapes.oneOf(Arrays.stream(Delegation.Kind.values()).map(Delegation.Kind::wireName))),
                may("aliases", TEXTS),
                may("named", FLAG),
                may("partOf", DELEGATION),
                may("note", TEXT),
                may("sources", SOURCES));
    }

    private static Shape position() {
        return Shape.of(
                "position",
                Shapes.facts(
                        true,
                        must("id", new Kind.Id(What.POSITION)),
                        must("delegations", new Kind.ListOf(DELEGATION)),
                        may("andOthers", FLAG),
                        may("speaker", TEXT),
                        may("onBehalfOf", TEXT),
                        may("supportersNamed", new Kind.ListOf(DELEGATION)),
                        may("supportersCount", COUNT),
                        may("supportersNote", TEXT),
                        may("article", TEXT),
                        may("draftVersion", TEXT),
                        may("draft", DRAFT),
                        may("document", new Kind.Ref(What.DOCUMENT)),
                        may("session", TEXT),
                        may("date", DATE),
                        may("setting", SETTING),
                        must("stance", STANCE),
                        must("subject", TEXT),
                        may("reason", TEXT),
                        may("terms", TEXTS),
                        may("withdrawnBy", DELEGATION),
                        may("units", ROWS)));
    }

    private static Shape statement() {
        return Shape.of(
                "statement",
                Shapes.facts(
                        true,
                        must("id", new Kind.Id(What.STATEMENT)),
                        must(
                                "kind",
                                warnedOf(
                                        "claim",
                                        "argument",
                                        "comparison",
                                        "forecast",
                                        "opinion",
                                        "framing",
                                        "definition",
                                        "draft-wording",
                                        "context")),
                        may("speaker", TEXT),
                        may("onBehalfOf", TEXT),
                        may("date", DATE),
                        must("text", TEXT),
                        may("terms", TEXTS),
                        may("article", TEXT),
                        may("draft", DRAFT),
                        may("units", ROWS),
                        may("about", new Kind.ListOf(new Kind.Ref(What.ANY))),
                        may("claim", FLAG)));
    }

    private static Shape document() {
        return Shape.of(
                "document",
                must("id", new Kind.Id(What.DOCUMENT)),
                must("title", TEXT),
                may("symbol", TEXT),
                may("symbolUnverified", FLAG),
                may("otherSymbols", TEXTS),
                may(
                        "series",
                        warnedOf("base", "Rev", "Add", "Corr", "L", "CRP", "RES", "DEC", "press", "other", "none")),
                must("type", TEXT),
                may("author", TEXT),
                may("date", DATE),
                may("language", TEXT),
                may("event", new Kind.Ref(What.EVENT)),
                may("draft", DRAFT),
                may("link", new Kind.Link()),
                may("confidence", Shapes.CONFIDENCE),
                may("note", TEXT),
                must("sources", SOURCES));
    }

    private static Shape term() {
        return Shape.of(
                "disputed term",
                Shapes.facts(
                        true,
                        must("id", new Kind.Id(What.TERM)),
                        must("version", TEXT),
                        may("draft", DRAFT),
                        must("article", TEXT),
                        must("terms", TEXTS),
                        must("what", TEXT),
                        may("outcome", TEXT),
                        may("outcomeConfidence", Shapes.CONFIDENCE),
                        may("outcomeSources", SOURCES),
                        may("units", ROWS)));
    }

    private static Kind warnedOf(String... words) {
        return new Kind.OneOf(Stream.of(words).toList(), Note.Severity.WARNING);
    }
}
