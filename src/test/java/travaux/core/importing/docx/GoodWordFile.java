package travaux.core.importing.docx;

import static travaux.core.importing.docx.WordFile.del;
import static travaux.core.importing.docx.WordFile.ins;
import static travaux.core.importing.docx.WordFile.item;
import static travaux.core.importing.docx.WordFile.level;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

/** A sound Word document with a little of everything, to be spoilt by other tests. */
public final class GoodWordFile {

    private GoodWordFile() {}

    /** Lists, tables, notes, comments, fields, text boxes and every kind of tracked change. */
    public static byte[] bytes() {
        return new WordFile(p(r("Accord on Lamps"))
                        + p("<w:outlineLvl w:val=\"0\"/>", r("Article 1. Oil"))
                        + p(item(1, 0), r("The keeper [") + del("may") + ins("shall") + r("] light the lamp."))
                        + p(item(1, 1), r("<w:strike/>", "or") + r("<w:u w:val=\"single\"/>", " and"))
                        + p(WordFile.end("del"), moved("From", "The second bell."))
                        + p(moved("To", "The second bell."))
                        + "<w:tbl><w:tr><w:tc>" + p(r("(a)")) + "</w:tc><w:tc>" + p(r("oil")) + "</w:tc></w:tr></w:tbl>"
                        + p(field("PAGE", "7") + field("REF _a \\h", "Article 2"))
                        + p("<w:r><w:pict><w:txbxContent>" + p(r("In a box")) + "</w:txbxContent></w:pict></w:r>")
                        + p(r("End.") + "<w:r><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"3\"/></w:r>"))
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
                                + level(1, "lowerRoman", "(%2)")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .with(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn"
                                + " w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name"
                                + " w:val=\"B\"/><w:basedOn w:val=\"C\"/></w:style>")
                .with("footnotes", "<w:footnote w:id=\"2\">" + p(r("Note.")) + "</w:footnote>")
                .with("comments", "<w:comment w:id=\"3\" w:author=\"Wick\">" + p(r("Why?")) + "</w:comment>")
                .raw()
                .bytes();
    }

    private static String moved(String way, String words) {
        return "<w:move" + way + "RangeStart w:id=\"8\" w:name=\"bells\"/><w:move" + way + " w:id=\"9\">" + r(words)
                + "</w:move" + way + "><w:move" + way + "RangeEnd w:id=\"8\"/>";
    }

    private static String field(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
