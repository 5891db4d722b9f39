package travaux.core.importing.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.core.importing.InlineStyle;
import travaux.core.importing.Marking;
import travaux.core.importing.xml.XmlElement;
import travaux.core.importing.xml.XmlText;
import travaux.core.text.MarkKind;

/** Tells elements within a line from those that are lines, and what an element says of its words. */
final class Inline {

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "affectedDocument",
            "argument",
            "b",
            "change",
            "concept",
            "courtType",
            "date",
            "decoration",
            "def",
            "del",
            "docAuthority",
            "docCommittee",
            "docDate",
            "docIntroducer",
            "docJurisdiction",
            "docNumber",
            "docProponent",
            "docPurpose",
            "docStage",
            "docStatus",
            "docTitle",
            "docType",
            "docketNumber",
            "embeddedText",
            "entity",
            "event",
            "fillIn",
            "i",
            "inline",
            "ins",
            "judge",
            "lawyer",
            "legislature",
            "location",
            "marker",
            "mmod",
            "mod",
            "mref",
            "neutralCitation",
            "object",
            "omissis",
            "opinion",
            "organization",
            "outcome",
            "party",
            "person",
            "placeholder",
            "process",
            "quantity",
            "quotedText",
            "ref",
            "relatedDocument",
            "remark",
            "rmod",
            "role",
            "rref",
            "session",
            "shortTitle",
            "signature",
            "span",
            "sub",
            "sup",
            "term",
            "time",
            "u",
            "vote",
            "em",
            "strong",
            "s",
            "strike",
            "small",
            "big");

    private Inline() {}

    /** Whether an element runs on in the line; one of a foreign vocabulary does where words stand beside it. */
    static boolean isInline(XmlElement element, XmlElement parent) {
        return INLINE.contains(element.name()) || (!isKnown(element) && hasWords(parent));
    }

    private static boolean isKnown(XmlElement element) {
        return Hierarchy.isStep(element) || BLOCKS.contains(element.name());
    }

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "content",
            "intro",
            "wrapUp",
            "blockList",
            "item",
            "listIntroduction",
            "listWrapUp",
            "num",
            "heading",
            "subheading",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "ul",
            "ol",
            "li",
            "div",
            "quotedStructure",
            "embeddedStructure",
            "authorialNote",
            "noteRef",
            "block",
            "tblock",
            "blockContainer",
            "longTitle",
            "toc",
            "tocItem",
            "br",
            "eol",
            "eop",
            "img",
            "foreign",
            "subFlow",
            "recital",
            "recitals",
            "citation",
            "citations",
            "formula",
            "crossHeading",
            "interstitial",
            "meta");

    private static boolean hasWords(XmlElement parent) {
        return parent.children().stream()
                .anyMatch(node -> node instanceof XmlText text && !text.text().isBlank());
    }

    /** What holds around an element, and what it says itself of its words. */
    static List<Marking> marks(XmlElement element, List<Marking> around) {
        List<Marking> marks = new ArrayList<>(around);
        switch (element.name()) {
            case "b", "strong" -> add(marks, MarkKind.BOLD);
            case "i", "em" -> add(marks, MarkKind.ITALIC);
            case "u" -> add(marks, MarkKind.UNDERLINE);
            case "s", "strike" -> add(marks, MarkKind.STRUCK);
            case "ins" -> add(marks, MarkKind.INSERTED);
            case "del" -> add(marks, MarkKind.DELETED);
            case "remark" -> add(marks, MarkKind.EDITOR_NOTE);
            case "placeholder" -> add(marks, MarkKind.PLACEHOLDER);
            default -> {
                // other elements say what words are about, not how they stand
            }
        }
        element.attribute("style")
                .ifPresent(style -> InlineStyle.marks(style).forEach(marking -> add(marks, marking.kind())));
        return marks;
    }

    private static void add(List<Marking> marks, MarkKind kind) {
        if (marks.stream().noneMatch(marking -> marking.kind() == kind)) {
            marks.add(Marking.of(kind));
        }
    }
}
