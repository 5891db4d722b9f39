package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.core.importing.Marking;
import travaux.core.importing.docx.LeftOut.Kind;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.MarkKind;

/** Takes a paragraph apart into words, breaks, references and comments, in their logical order. */
final class ReadPieces {

    private final RunLook look;
    private final WordFields fields;
    private final Revisions revisions;
    private final LeftOut leftOut;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    private XmlElement paragraph = XmlElement.NONE;

    ReadPieces(RunLook look, WordFields fields, Revisions revisions, LeftOut leftOut) {
        this.look = look;
        this.fields = fields;
        this.revisions = revisions;
        this.leftOut = leftOut;
    }

    /** The pieces of a paragraph. Text boxes anchored in it are kept for {@link #boxes}. */
    List<Piece> of(XmlElement p, Set<Marking> around) {
        pieces.clear();
        boxes.clear();
        paragraph = p.childOrNone("pPr");
        p.elements().forEach(e -> inline(e, around));
        return List.copyOf(pieces);
    }

    /** The contents of the text boxes anchored in the paragraph read last. */
    List<XmlElement> boxes() {
        return List.copyOf(boxes);
    }

    private void inline(XmlElement element, Set<Marking> around) {
        revisions.follow(element);
        switch (element.name()) {
            case "r" -> run(element, around);
            case "ins", "del", "moveFrom", "moveTo" ->
                revisions.of(element).ifPresent(m -> all(element, Revisions.with(around, m)));
            case "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo", "Choice", "Fallback" ->
                all(element, around);
            case "fldSimple" -> simpleField(element, around);
            case "AlternateContent" -> all(Alternate.chosen(element), around);
            case "oMath", "oMathPara" -> formula(element, around);
            default -> {
                // properties, bookmarks, ranges and proofing marks carry no words
            }
        }
    }

    private void all(XmlElement element, Set<Marking> around) {
        element.elements().forEach(e -> inline(e, around));
    }

    private void simpleField(XmlElement field, Set<Marking> around) {
        if (!WordFields.isGenerated(field.attribute("instr", ""))) {
            all(field, around);
        }
    }

    private void formula(XmlElement formula, Set<Marking> around) {
        for (XmlElement part : formula.elements()) {
            if (part.is("t")) {
                words(part.text(), List.of(), around);
            } else {
                formula(
                        part,
                        revisions.of(part).map(m -> Revisions.with(around, m)).orElse(around));
            }
        }
    }

    private void run(XmlElement run, Set<Marking> around) {
        XmlElement properties = run.childOrNone("rPr");
        boolean hidden = look.isHidden(properties, paragraph);
        if (hidden && run.elements().stream().anyMatch(e -> e.is("t") || e.is("delText"))) {
            leftOut.count(Kind.HIDDEN);
        }
        List<Marking> marks = look.marks(properties, paragraph);
        boolean sign = false;
        for (XmlElement element : run.elements()) {
            if (!sign || !(element.is("t") || element.is("sym"))) {
                content(element, marks, around, !hidden);
            }
            sign |= hasSignAfterIt(element);
        }
    }

    /** A footnote whose sign the writer chose: the sign is typed after the reference, in its run. */
    private static boolean hasSignAfterIt(XmlElement element) {
        return (element.is("footnoteReference") || element.is("endnoteReference"))
                && Word.isOn(element.attribute("customMarkFollows", "0"));
    }

    private void content(XmlElement element, List<Marking> marks, Set<Marking> around, boolean seen) {
        switch (element.name()) {
            case "fldChar" -> fields.mark(element.attribute("fldCharType", ""));
            case "instrText", "delInstrText" -> fields.instruction(element.text());
            case "commentReference" -> pieces.add(new Piece.Comment(element.attribute("id", ""), around));
            default -> {
                if (seen && fields.showsText()) {
                    visible(element, marks, around);
                }
            }
        }
    }

    private void visible(XmlElement element, List<Marking> marks, Set<Marking> around) {
        switch (element.name()) {
            case "t" -> words(written(element), marks, around);
            case "delText" -> words(written(element), marks, deleted(around));
            case "tab", "ptab" -> words(" ", marks, around);
            case "br" -> lineBreak(element, around);
            case "cr" -> pieces.add(new Piece.Break(around));
            case "noBreakHyphen" -> words("-", marks, around);
            case "sym" -> symbol(element, marks, around);
            case "footnoteReference" -> reference(false, element, around);
            case "endnoteReference" -> reference(true, element, around);
            case "ruby" -> all(element.childOrNone("rubyBase"), around);
            case "drawing", "pict", "object" -> drawing(element);
            case "AlternateContent" -> Alternate.chosen(element).elements().forEach(e -> visible(e, marks, around));
            default -> {
                // soft hyphens, rendered page breaks and the like are not words
            }
        }
    }

    private void words(String text, List<Marking> marks, Set<Marking> around) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text, marks, around));
        }
    }

    /** Space at the ends of a run counts only where the file says so. */
    private static String written(XmlElement t) {
        return t.attribute("space", "").equals("preserve") ? t.text() : t.text().strip();
    }

    private static Set<Marking> deleted(Set<Marking> around) {
        boolean marked = around.stream().anyMatch(m -> m.kind() == MarkKind.DELETED);
        return marked ? around : Revisions.with(around, Marking.of(MarkKind.DELETED));
    }

    /** A break of page or column does not part words that run on; a space keeps them apart. */
    private void lineBreak(XmlElement br, Set<Marking> around) {
        if (br.attribute("type", "textWrapping").equals("textWrapping")) {
            pieces.add(new Piece.Break(around));
        } else {
            words(" ", List.of(), around);
        }
    }

    private void symbol(XmlElement sym, List<Marking> marks, Set<Marking> around) {
        String character = Symbols.character(sym.attribute("font", ""), sym.attribute("char", ""))
                .orElseGet(() -> {
                    leftOut.count(Kind.SYMBOL);
                    return "\uFFFD";
                });
        words(character, marks, around);
    }

    private void reference(boolean endnote, XmlElement element, Set<Marking> around) {
        pieces.add(new Piece.Reference(endnote, element.attribute("id", ""), around));
    }

    private void drawing(XmlElement drawing) {
        List<XmlElement> found =
                Alternate.resolved(drawing).filter(e -> e.is("txbxContent")).toList();
        boxes.addAll(found);
        if (found.isEmpty()) {
            leftOut.count(Kind.PICTURE);
        }
    }
}
