package travaux.core.importing.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;

class AknChangesTest {

    private static AknFile section(String content) {
        return AknFile.body("<section><num>5</num><heading>Foam</heading>" + content + "</section>");
    }

    private static List<String> marked(AknFile file, MarkKind kind) throws UnusableInputException {
        return file.source(RevisionState.MARKED).lines().stream()
                .flatMap(line -> line.marks().stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> mark.range().of(line.text())))
                .toList();
    }

    @Test
    void insertionsAndDeletionsAreReadInEachState() throws UnusableInputException {
        AknFile file = section("<content><p>The sea <del>may</del><ins>shall</ins> rise.</p></content>");

        assertThat(file.lines(RevisionState.ACCEPTED)).contains("The sea shall rise.");
        assertThat(file.lines(RevisionState.ORIGINAL)).contains("The sea may rise.");
        assertThat(marked(file, MarkKind.DELETED)).containsExactly("may");
        assertThat(marked(file, MarkKind.INSERTED)).containsExactly("shall");
    }

    @Test
    void aRemovedSectionKeepsItsPlaceAndTheRemarkOnIt() throws UnusableInputException {
        AknFile file = AknFile.body(
                "<section status=\"removed\"><num>5</num><heading>Foam</heading><content><p>[Repealed]</p>"
                    + "</content></section><section><num>6</num><content><p><remark>[spent]</remark></p></content></section>");

        assertThat(file.lines(RevisionState.ACCEPTED))
                .containsExactly("ARTICLE 1 5|Foam", "[Repealed]", "ARTICLE 1 6|", "[spent]");
        assertThat(marked(file, MarkKind.EDITOR_NOTE)).containsExactly("[Repealed]", "[spent]");
    }

    @Test
    void removedWordsThatAreStillThereAreDeleted() throws UnusableInputException {
        AknFile file = section(
                "<subsection status=\"removed\"><num>(1)</num><content><p>Old foam.</p></content></subsection>");

        assertThat(file.lines(RevisionState.ACCEPTED)).containsExactly("ARTICLE 1 5|Foam");
        assertThat(marked(file, MarkKind.DELETED)).containsExactly("(1) Old foam.");
    }

    @Test
    void notesStandApartUnderTheirMarker() throws UnusableInputException {
        AknFile file = section(
                "<content><p>Foam<authorialNote marker=\"2\"><p>White.</p></authorialNote> rises.</p></content>");
        List<MarkedLine> lines = file.source(RevisionState.MARKED).lines();

        assertThat(lines).extracting(MarkedLine::text).containsExactly("5 Foam", "Foam rises.", "White.");
        assertThat(lines.get(1).marks())
                .extracting(Mark::kind, Mark::value)
                .containsExactly(tuple(MarkKind.FOOTNOTE_REFERENCE, "2"));
        assertThat(lines.get(2).style()).isEqualTo(new Style.Footnote("2"));
    }

    @Test
    void stretchesOutOfForceOnTheDayAreLeftOutAndCounted() throws UnusableInputException {
        String meta = "<meta><identification><FRBRExpression><FRBRdate"
                + " date=\"2015-06-01\"/></FRBRExpression></identification><lifecycle><eventRef eId=\"e1\""
                + " date=\"2010-01-01\"/><eventRef eId=\"e2\""
                + " date=\"2014-01-01\"/></lifecycle><temporalData><temporalGroup eId=\"t1\"><timeInterval"
                + " start=\"#e1\" end=\"#e2\"/></temporalGroup><temporalGroup eId=\"t2\"><timeInterval"
                + " start=\"#e2\"/></temporalGroup></temporalData></meta>";
        AknFile file =
                AknFile.act(meta + "<body><section period=\"#t1\"><num>1</num><content><p>Old.</p></content></section>"
                        + "<section period=\"#t2\"><num>1</num><content><p>New.</p></content></section></body>");

        assertThat(file.lines()).containsExactly("ARTICLE 1 1|", "New.");
        assertThat(file.source(RevisionState.MARKED).notes()).hasSize(1);
    }

    @Test
    void tablesAreReadCellByCell() throws UnusableInputException {
        AknFile file =
                section("<content><table><tr><th><p>Port</p></th><th><p>Depth</p></th></tr><tr><td><p>(a)</p></td><td>"
                        + "<p>six</p></td></tr></table></content>");

        assertThat(file.lines()).containsExactly("ARTICLE 1 5|Foam", "Port", "Depth", "(a) six");
    }

    @Test
    void entitiesAreRefused() {
        AknFile file =
                new AknFile("<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso><act><body>"
                        + "<p>&x;</p></body></act></akomaNtoso>");

        assertThatThrownBy(() -> file.source(RevisionState.MARKED))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("tides.xml");
    }

    @Test
    void anActWithoutTextIsRefused() {
        assertThatThrownBy(() -> AknFile.body("").source(RevisionState.MARKED))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("without text");
    }
}
