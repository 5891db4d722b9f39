package travaux.core.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.reading.Source;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextRange;

class HtmlImporterTest {

    private static Source source(String html, RevisionState state) throws UnusableInputException {
        RawFile file = new RawFile("reef.html", html.getBytes(StandardCharsets.UTF_8));
        return new HtmlImporter().read(file, new ImportOptions(state));
    }

    private static List<MarkedLine> lines(String html) throws UnusableInputException {
        return source(html, RevisionState.MARKED).lines();
    }

    private static List<String> texts(String html) throws UnusableInputException {
        return lines(html).stream().map(MarkedLine::text).toList();
    }

    @Test
    void headingsKeepTheirLevelAndParagraphsTheirWords() throws UnusableInputException {
        assertThat(lines("<h2>Article&nbsp;1</h2><p>Sand\n  and   <i>silt</i>.</p>"))
                .containsExactly(
                        new MarkedLine("Article\u00a01", List.of(), new Style.Heading(2), 0, Place.line(1)),
                        new MarkedLine(
                                "Sand and silt.",
                                List.of(Mark.of(MarkKind.ITALIC, new TextRange(9, 13))),
                                MarkedLine.BODY,
                                0,
                                Place.line(2)));
    }

    @Test
    void whatTheSitePutsAroundTheDocumentIsLeftOut() throws UnusableInputException {
        assertThat(texts("<header>Site</header><nav>Menu</nav><script>var"
                        + " x;</script><main><header><h1>Tides</h1></header><p>Rise.</p><p"
                        + " style='display:none'>unseen</p></main><footer>Imprint</footer>"))
                .containsExactly("Tides", "Rise.");
    }

    @Test
    void listNumbersAreComputedAsABrowserDoes() throws UnusableInputException {
        assertThat(texts("<ol start=3><li>bell<ol type=a><li>rope<li value=4>iron</ol><li>lamp</ol><ul><li>gull</ul>"
                        + "<ol style='list-style-type:lower-roman'><li>one<li>two</ol><ol><li>(a) own</ol>"))
                .containsExactly("3. bell", "a. rope", "d. iron", "4. lamp", "gull", "i. one", "ii. two", "(a) own");
    }

    @Test
    void changesAreReadInEachStateAndStrikesStay() throws UnusableInputException {
        String html = "<p>It <del>may</del><ins>shall</ins> <s>not</s> <span style='text-decoration:"
                + " line-through'>ever</span> shine.</p>";

        assertThat(source(html, RevisionState.ACCEPTED).lines().getFirst().text())
                .isEqualTo("It shall not ever shine.");
        assertThat(source(html, RevisionState.ORIGINAL).lines().getFirst().text())
                .isEqualTo("It may not ever shine.");
        assertThat(lines(html).getFirst().marks())
                .extracting(Mark::kind)
                .containsExactly(MarkKind.DELETED, MarkKind.INSERTED, MarkKind.STRUCK, MarkKind.STRUCK);
    }

    @Test
    void styleSheetsOfThePageAreFollowedByClass() throws UnusableInputException {
        String html = "<style>.c1{font-weight:700} span.c2, .c3 {text-decoration:line-through}</style>"
                + "<p><span class=c1>mud</span> <span class=c2>silt</span> <b style='font-weight:normal'>clay</b></p>";

        assertThat(lines(html).getFirst().marks())
                .containsExactly(
                        Mark.of(MarkKind.BOLD, new TextRange(0, 3)), Mark.of(MarkKind.STRUCK, new TextRange(4, 8)));
    }

    @Test
    void breaksPartTitlesAndItemsAndJoinRunningText() throws UnusableInputException {
        assertThat(texts("<div>Article 2<br>Scope<br><br>The convention applies to every lighthouse, lightship"
                        + " and<br>beacon.</div>"))
                .containsExactly(
                        "Article 2", "Scope", "The convention applies to every lighthouse, lightship and beacon.");
    }

    @Test
    void footnotesStandApartWithoutTheirMarkAndTheirWayBack() throws UnusableInputException {
        String html = "<p>Foam<sup><a href='#fn1' id=r1>1</a></sup> rises; see <a href='#far'>chapter 9</a>.</p>"
                + "<p id=far>Far.</p><hr><ol><li id=fn1>1. White. <a href='#r1'>↩</a></li></ol>";

        assertThat(lines(html))
                .extracting(MarkedLine::text, MarkedLine::style)
                .containsExactly(
                        tuple("Foam rises; see chapter 9.", MarkedLine.BODY),
                        tuple("Far.", MarkedLine.BODY),
                        tuple("White.", new Style.Footnote("1")));
        assertThat(lines(html).getFirst().marks())
                .containsExactly(new Mark(MarkKind.FOOTNOTE_REFERENCE, TextRange.at(4), "1"));
    }

    @Test
    void raisedMarksWithoutALinkReferToTheNoteThatBeginsWithTheSameMark() throws UnusableInputException {
        String html = "<p>Foam<sup>1</sup> rises over 3 m<sup>2</sup> of sand<sup>2</sup>.</p>"
                + "<hr><p><sup>1</sup> White.</p><p><sup>2</sup> Dry.</p>";

        assertThat(lines(html))
                .extracting(MarkedLine::text, MarkedLine::style)
                .containsExactly(
                        tuple("Foam rises over 3 m2 of sand.", MarkedLine.BODY),
                        tuple("White.", new Style.Footnote("1")),
                        tuple("Dry.", new Style.Footnote("2")));
    }

    @Test
    void aRaisedMarkWithoutANoteStays() throws UnusableInputException {
        assertThat(lines("<p>The 1<sup>st</sup> of four<sup>3</sup>.</p>"))
                .extracting(MarkedLine::text)
                .containsExactly("The 1st of four3.");
    }

    @Test
    void theMarkOfANoteIsNoWordOfAHeading() throws UnusableInputException {
        String html = "<h3>Article 5<sup><a href='#fn1'>1</a></sup></h3><h3>Article 6<a href='#fn2'><sup>[2]</sup></a>"
                + " Foam<a href='#fn3' class=noteref>*</a></h3><p>White.</p><p id=fn1>1 Moved.</p><p id=fn2>[2]"
                + " Kept.</p><p id=fn3>* Doubted.</p>";

        assertThat(lines(html).stream().map(MarkedLine::text))
                .containsExactly("Article 5", "Article 6 Foam", "White.", "Moved.", "Kept.", "Doubted.");
        assertThat(lines(html).get(1).marks())
                .extracting(Mark::kind, Mark::value)
                .containsExactly(tuple(MarkKind.FOOTNOTE_REFERENCE, "2"), tuple(MarkKind.FOOTNOTE_REFERENCE, "*"));
    }

    @Test
    void footnotesOfAWordProcessorAreFound() throws UnusableInputException {
        String html = "<p>Foam<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a>.</p>"
                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>"
                + "<a href='#_ftnref1' name='_ftn1'>[1]</a> White.</p></div></div>";

        assertThat(lines(html))
                .extracting(MarkedLine::text, MarkedLine::style)
                .containsExactly(tuple("Foam.", MarkedLine.BODY), tuple("White.", new Style.Footnote("1")));
    }

    @Test
    void aNumberInACellOfItsOwnJoinsItsParagraph() throws UnusableInputException {
        assertThat(
                        texts(
                                "<table><tr><td><p>(a)</p></td><td><p>anchors;</p></td></tr><tr><td>left</td><td>right</td></tr></table>"))
                .containsExactly("(a) anchors;", "left", "right");
    }

    @Test
    void declaredAndGuessedEncodingsAreReadAndAGuessIsSaid() throws UnusableInputException {
        String words = "<p>Статья первая. Маяки освещают гавань каждую ночь, когда наступает прилив.</p>";
        byte[] declared = ("<meta charset=windows-1251>" + words).getBytes(Charset.forName("windows-1251"));
        byte[] silent = words.repeat(5).getBytes(Charset.forName("windows-1251"));

        assertThat(new HtmlImporter()
                        .read(new RawFile("a.html", declared))
                        .lines()
                        .getFirst()
                        .text())
                .startsWith("Статья первая.");
        Source guessed = new HtmlImporter().read(new RawFile("b.html", silent));
        assertThat(guessed.lines().getFirst().text()).startsWith("Статья первая.");
        assertThat(guessed.notes()).extracting(Note::code).containsExactly("guessed-encoding");
    }

    @Test
    void thePageSaysItsTitleAndLanguage() throws UnusableInputException {
        Source source = source("<html lang=fr-CA><title>Marées</title><p>Eau.</p></html>", RevisionState.MARKED);

        assertThat(source.info().title()).isEqualTo("Marées");
        assertThat(source.info().language()).isEqualTo("fr-CA");
    }

    @Test
    void aPageWithoutTextIsRefusedAndDeepNestingIsNot() throws UnusableInputException {
        assertThatThrownBy(() -> texts("<script>draw()</script>"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("reef.html");
        assertThat(texts("<div>".repeat(100_000) + "bottom")).containsExactly("bottom");
    }
}
