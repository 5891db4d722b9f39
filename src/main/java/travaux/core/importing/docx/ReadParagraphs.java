package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.importing.Marking;
import travaux.core.importing.docx.LeftOut.Kind;
import travaux.core.importing.docx.WordParagraph.Cell;
import travaux.core.importing.xml.XmlElement;

/** Walks a part and lists its paragraphs in reading order: tables row by row and cell by cell, text boxes after their anchor. */
final class ReadParagraphs {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> AROUND_PAGE_NUMBERS = Set.of(
            "page",
            "pages",
            "p",
            "pg",
            "of",
            "sur",
            "de",
            "página",
            "pág",
            "seite",
            "von",
            "pagina",
            "di",
            "страница",
            "стр",
            "из",
            "صفحة",
            "الصفحة",
            "من",
            "第页",
            "页",
            "共页");

    private final Revisions revisions = new Revisions();
    private final ReadPieces pieces;
    private final LeftOut leftOut;
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private int stretch;
    private int lastStretch;
    private int row;

    private ReadParagraphs(List<XmlElement> blocks, WordStyles styles, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.pieces = new ReadPieces(new RunLook(styles), new WordFields(balanced(blocks)), revisions, leftOut);
    }

    /** The paragraphs of a part, or of one note in it. */
    static List<WordParagraph> of(List<XmlElement> blocks, WordStyles styles, LeftOut leftOut) {
        ReadParagraphs reader = new ReadParagraphs(blocks, styles, leftOut);
        reader.blocks(blocks, new Around(Set.of(), Cell.NONE));
        return reader.paragraphs;
    }

    private record Around(Set<Marking> revisions, Cell cell) {}

    private void blocks(List<XmlElement> elements, Around around) {
        elements.forEach(element -> block(element, around));
    }

    private void block(XmlElement element, Around around) {
        revisions.follow(element);
        switch (element.name()) {
            case "p" -> paragraph(element, around);
            case "tbl" -> table(element, around);
            case "sdt" -> control(element, around);
            case "customXml", "smartTag" -> blocks(element.elements(), around);
            case "ins", "del", "moveFrom", "moveTo" -> changed(element, around);
            case "AlternateContent" -> blocks(Alternate.chosen(element).elements(), around);
            case "altChunk" -> leftOut.count(Kind.EMBEDDED);
            default -> {
                // section properties, bookmarks and ranges carry no words
            }
        }
    }

    private void changed(XmlElement element, Around around) {
        revisions
                .of(element)
                .ifPresent(
                        m -> blocks(element.elements(), new Around(Revisions.with(around.revisions, m), around.cell)));
    }

    private void control(XmlElement sdt, Around around) {
        boolean generated = sdt.childOrNone("sdtPr")
                .descendants()
                .anyMatch(e -> e.is("docPartGallery") && e.attribute("val", "").equals("Table of Contents"));
        if (generated) {
            leftOut.count(Kind.CONTENTS);
        } else {
            blocks(sdt.childOrNone("sdtContent").elements(), around);
        }
    }

    private void paragraph(XmlElement p, Around around) {
        XmlElement properties = p.childOrNone("pPr");
        List<Piece> read = pieces.of(p, around.revisions);
        List<Piece> content = isPageNumber(p, read) ? List.of() : read;
        Set<Marking> end = revisions.within(properties.childOrNone("rPr"), around.revisions);
        paragraphs.add(new WordParagraph(properties, content, end, stretch, paragraphs.size() + 1, around.cell));
        for (XmlElement box : pieces.boxes()) {
            int anchored = stretch;
            stretch = ++lastStretch;
            blocks(box.elements(), around);
            stretch = anchored;
        }
    }

    /** A page number, with no more than "page" and "of" around it: any other word is the document's own. */
    private static boolean isPageNumber(XmlElement p, List<Piece> content) {
        boolean numbered = p.descendants()
                .anyMatch(e -> (e.is("instrText") && WordFields.isPageNumber(e.text()))
                        || (e.is("fldSimple") && WordFields.isPageNumber(e.attribute("instr", ""))));
        return numbered
                && NO_WORD.splitAsStream(words(content).toLowerCase(Locale.ROOT))
                        .allMatch(word -> word.isEmpty() || AROUND_PAGE_NUMBERS.contains(word));
    }

    private static String words(List<Piece> content) {
        return content.stream()
                .map(piece -> piece instanceof Piece.Words part ? part.text() : " ")
                .collect(Collectors.joining());
    }

    private void table(XmlElement table, Around around) {
        for (XmlElement tr : unwrapped(table)) {
            revisions.follow(tr);
            if (tr.is("tr")) {
                row(tr, around);
            }
        }
        stretch = ++lastStretch;
    }

    /** Rows and cells may stand in content controls. */
    private static List<XmlElement> unwrapped(XmlElement parent) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : parent.elements()) {
            switch (child.name()) {
                case "sdt", "sdtContent", "customXml" -> found.addAll(unwrapped(child));
                default -> found.add(child);
            }
        }
        return found;
    }

    private void row(XmlElement tr, Around around) {
        Set<Marking> inRow = revisions.within(tr.childOrNone("trPr"), around.revisions);
        int thisRow = ++row;
        int column = 0;
        for (XmlElement tc : unwrapped(tr)) {
            revisions.follow(tc);
            if (tc.is("tc")) {
                stretch = ++lastStretch;
                Set<Marking> inCell = revisions.within(tc.childOrNone("tcPr"), inRow);
                blocks(tc.elements(), new Around(inCell, new Cell(thisRow, column++)));
            }
        }
    }

    private static boolean balanced(List<XmlElement> blocks) {
        int depth = 0;
        for (XmlElement block : blocks) {
            for (XmlElement e : (Iterable<XmlElement>) block.descendants()::iterator) {
                depth += switch (e.is("fldChar") ? e.attribute("fldCharType", "") : "") {
                    case "begin" -> 1;
                    case "end" -> -1;
                    default -> 0;
                };
            }
        }
        return depth == 0;
    }
}
