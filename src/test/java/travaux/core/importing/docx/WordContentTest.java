package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static travaux.core.importing.RevisionState.MARKED;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import org.junit.jupiter.api.Test;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.TextRange;

class WordContentTest {

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void fieldsShowTheirResultAndNeverTheirInstruction() throws UnusableInputException {
        String simple = "<w:fldSimple w:instr=\" REF bell \">" + r("3") + "</w:fldSimple>";

        assertThat(new WordFile(p(r("See article ") + field(" REF _Ref1 \\h ", "7") + r(" and ") + simple + r(".")))
                        .texts())
                .containsExactly("See article 7 and 3.");
    }

    @Test
    void contentsTablesAndPageNumbersAreLeftOut() throws UnusableInputException {
        String toc = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("Tides 4") + "</w:p><w:p>" + r("Bells 9")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(new WordFile(toc + p(r("Tides")) + p(field("PAGE", "12"))).texts())
                .containsExactly("Tides");
    }

    @Test
    void aFieldThatNeverEndsHidesNothing() throws UnusableInputException {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>";

        assertThat(new WordFile(p(open + r("Kelp")) + p(r("Sand"))).texts()).containsExactly("Kelp", "Sand");
    }

    @Test
    void specialCharactersBecomePlainOnes() throws UnusableInputException {
        String run =
                "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>tidal</w:t><w:tab/><w:t>ba</w:t><w:softHyphen/><w:t>sin</w:t><w:sym"
                    + " w:font=\"Symbol\" w:char=\"F0A3\"/><w:t>5</w:t></w:r>";

        assertThat(new WordFile(p(run)).texts()).containsExactly("non-tidal basin≤5");
    }

    @Test
    void aLineBreakPartsItemsAndJoinsALongTitle() throws UnusableInputException {
        String items = "<w:r><w:t>(a) the lamp;</w:t><w:br/><w:t>(b) the lens.</w:t></w:r>";
        String title = "<w:r><w:t>Convention on the lighting of harbours, estuaries and</w:t><w:br/>"
                + "<w:t>other waters</w:t></w:r>";

        assertThat(new WordFile(p(items) + p(title)).texts())
                .containsExactly(
                        "(a) the lamp;",
                        "(b) the lens.",
                        "Convention on the lighting of harbours, estuaries and other waters");
    }

    @Test
    void emphasisComesFromRunsAndStyles() throws UnusableInputException {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name"
                + " w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\""
                + " w:styleId=\"T\"><w:basedOn w:val=\"S\"/><w:rPr><w:strike/></w:rPr></w:style>";
        String body = p("<w:pStyle w:val=\"T\"/>", r("mud ") + r("<w:b w:val=\"0\"/><w:u w:val=\"single\"/>", "silt"));
        WordFile file = new WordFile(body).with("styles", style);

        assertThat(file.lines(MARKED).getFirst().marks())
                .containsExactly(
                        Mark.of(MarkKind.STRUCK, new TextRange(0, 8)),
                        Mark.of(MarkKind.BOLD, new TextRange(0, 4)),
                        Mark.of(MarkKind.UNDERLINE, new TextRange(4, 8)));
    }

    @Test
    void footnotesStandApartUnderTheirNumber() throws UnusableInputException {
        String reference = "<w:r><w:footnoteReference w:id=\"5\"/></w:r>";
        String notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("") + "</w:footnote><w:footnote w:id=\"5\">"
                + p("<w:r><w:footnoteRef/></w:r>" + r(" Proposed by the island.")) + "</w:footnote>";
        WordFile file = new WordFile(p(r("A reef") + reference + r("."))).with("footnotes", notes);

        assertThat(file.texts()).containsExactly("A reef.", "Proposed by the island.");
        assertThat(file.lines(MARKED).getFirst().marks())
                .containsExactly(new Mark(MarkKind.FOOTNOTE_REFERENCE, TextRange.at(6), "1"));
        assertThat(file.lines(MARKED).getLast().style()).isEqualTo(new Style.Footnote("1"));
    }

    @Test
    void aFootnoteThatCitesASectionKeepsItsSign() throws UnusableInputException {
        String note = "<w:footnote w:id=\"5\">" + p(r("§ 5 of the rules.")) + "</w:footnote>";
        WordFile file =
                new WordFile(p(r("A reef.") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>")).with("footnotes", note);

        assertThat(file.texts()).containsExactly("A reef.", "§ 5 of the rules.");
    }

    @Test
    void whatStandsAroundAPageNumberIsNoText() throws UnusableInputException {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("7")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String all = "<w:fldSimple w:instr=\" NUMPAGES \">" + r("40") + "</w:fldSimple>";
        WordFile file = new WordFile(p(r("Lamps are lit."))
                + p(r("page ") + field)
                + p(r("Page ") + field + r(" of ") + all)
                + p(r("– ") + field + r(" –"))
                + p(r("第") + field + r("页"))
                + p(r("Lamp rules ") + field)
                + p(r("The rule stands on page ") + field + r(" of the book.")));

        assertThat(file.texts())
                .containsExactly("Lamps are lit.", "Lamp rules", "The rule stands on page  of the book.");
    }

    @Test
    void aSignChosenForAFootnoteIsNoWordOfTheHeading() throws UnusableInputException {
        String sign = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"5\"/><w:t>*</w:t></w:r>";
        String symbol = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"6\"/><w:sym w:font=\"Symbol\""
                + " w:char=\"F02A\"/></w:r>";
        String notes =
                "<w:footnote w:id=\"5\">" + p(r("* Moved by the island.")) + "</w:footnote><w:footnote w:id=\"6\">"
                        + p("<w:r><w:t>†</w:t></w:r>" + r(" Moved back.")) + "</w:footnote>";
        WordFile file = new WordFile(p("<w:outlineLvl w:val=\"0\"/>", r("Article 5") + sign)
                        + p("<w:outlineLvl w:val=\"0\"/>", r("Reefs") + symbol + r(" and sand")))
                .with("footnotes", notes);

        assertThat(file.texts()).containsExactly("Article 5", "Reefs and sand", "Moved by the island.", "Moved back.");
        assertThat(file.lines(MARKED).getFirst().marks())
                .containsExactly(new Mark(MarkKind.FOOTNOTE_REFERENCE, TextRange.at(9), "1"));
    }

    @Test
    void aFootnoteWhoseReferenceIsGoneIsGoneToo() throws UnusableInputException {
        String gone = "<w:del w:id=\"1\"><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:del>";
        String notes = "<w:footnote w:id=\"5\">" + p(r("A doubt.")) + "</w:footnote>";
        WordFile file = new WordFile(p(r("Sand.") + gone)).with("footnotes", notes);

        assertThat(file.texts(RevisionState.ACCEPTED)).containsExactly("Sand.");
        assertThat(file.texts(RevisionState.ORIGINAL)).containsExactly("Sand.", "A doubt.");
    }

    @Test
    void commentsAreNotesWithTheirAuthor() throws UnusableInputException {
        String comments = "<w:comment w:id=\"2\" w:author=\"Keeper\">" + p(r("Why sand?")) + "</w:comment>";
        WordFile file =
                new WordFile(p(r("Sand.") + "<w:r><w:commentReference w:id=\"2\"/></w:r>")).with("comments", comments);

        assertThat(file.source(MARKED).notes())
                .extracting(Note::code, Note::message)
                .containsExactly(tuple("comment", "Comment by Keeper: Why sand?"));
    }

    @Test
    void hiddenTextIsLeftOutAndSaidSo() throws UnusableInputException {
        WordFile file = new WordFile(p(r("Seen") + r("<w:vanish/>", "unseen")));

        assertThat(file.texts()).containsExactly("Seen");
        assertThat(file.source(MARKED).notes()).extracting(Note::code).containsExactly("hidden-text");
    }

    @Test
    void tablesAreReadCellByCellAndANumberJoinsTheCellBesideIt() throws UnusableInputException {
        String row =
                "<w:tr><w:tc>" + p(r("(a)")) + "</w:tc><w:tc>" + p(r("anchors;")) + p(r("chains")) + "</w:tc></w:tr>";
        String plain = "<w:tr><w:tc>" + p(r("left")) + "</w:tc><w:tc>" + p(r("right")) + "</w:tc></w:tr>";

        assertThat(new WordFile("<w:tbl>" + row + plain + "</w:tbl>").texts())
                .containsExactly("(a) anchors;", "chains", "left", "right");
    }

    @Test
    void rightToLeftRunsKeepTheirLogicalOrder() throws UnusableInputException {
        assertThat(new WordFile(p(r("<w:rtl/>", "المادة ") + r("5") + r("<w:rtl/>", " المنارات"))).texts())
                .containsExactly("المادة 5 المنارات");
    }

    @Test
    void textBoxesFollowTheirAnchorAndOnlyOneAlternativeIsRead() throws UnusableInputException {
        String box = "<w:txbxContent>" + p(r("in the box")) + "</w:txbxContent>";
        String run = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(new WordFile(p(r("anchor") + run) + p(r("next"))).texts())
                .containsExactly("anchor", "in the box", "next");
    }

    @Test
    void outlineLevelsAreHeadingsAndTheTitleStyleNamesTheDocument() throws UnusableInputException {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"Ti\"><w:name w:val=\"Title\"/></w:style>";
        WordFile file = new WordFile(p("<w:pStyle w:val=\"Ti\"/>", r("Treaty of the Tides"))
                        + p("<w:outlineLvl w:val=\"2\"/>", r("Bells")))
                .with("styles", style);

        assertThat(file.source(MARKED).info().title()).isEqualTo("Treaty of the Tides");
        assertThat(file.lines(MARKED))
                .extracting(MarkedLine::style)
                .containsExactly(MarkedLine.BODY, new Style.Heading(3));
    }
}
