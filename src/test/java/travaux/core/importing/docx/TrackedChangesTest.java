package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static travaux.core.importing.RevisionState.ACCEPTED;
import static travaux.core.importing.RevisionState.MARKED;
import static travaux.core.importing.RevisionState.ORIGINAL;
import static travaux.core.importing.docx.WordFile.del;
import static travaux.core.importing.docx.WordFile.end;
import static travaux.core.importing.docx.WordFile.ins;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;

class TrackedChangesTest {

    @Test
    void insertionsAndDeletionsAreMarkedOrDecidedToTheWord() throws UnusableInputException {
        WordFile file = new WordFile(p(r("The keeper ") + del("may") + ins("shall") + r(" light the lamp.")));

        assertThat(file.texts(MARKED)).containsExactly("The keeper mayshall light the lamp.");
        assertThat(file.texts(ACCEPTED)).containsExactly("The keeper shall light the lamp.");
        assertThat(file.texts(ORIGINAL)).containsExactly("The keeper may light the lamp.");
        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.DELETED)).containsExactly("may");
        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.INSERTED)).containsExactly("shall");
    }

    @Test
    void decidedTextCarriesNoMarkOfRevisionAndMarkedTextNamesTheAuthor() throws UnusableInputException {
        WordFile file = new WordFile(p(ins("Tides")));

        assertThat(file.lines(ACCEPTED).getFirst().marks()).isEmpty();
        assertThat(file.lines(MARKED).getFirst().marks())
                .extracting(Mark::value)
                .containsExactly("Wick");
    }

    @Test
    void wordsInsertedByOneAndDeletedByAnotherStandInNeitherState() throws UnusableInputException {
        String both = "<w:ins w:id=\"5\" w:author=\"A\">" + del("briefly ") + "</w:ins>";
        WordFile file = new WordFile(p(r("It shines ") + both + r("at dusk.")));

        assertThat(file.texts(ACCEPTED)).containsExactly("It shines at dusk.");
        assertThat(file.texts(ORIGINAL)).containsExactly("It shines at dusk.");
        assertThat(file.texts(MARKED)).containsExactly("It shines briefly at dusk.");
    }

    @Test
    void aDeletedParagraphEndJoinsParagraphsInTheAcceptedStateOnly() throws UnusableInputException {
        WordFile file = new WordFile(p(end("del"), r("The lamp ")) + p(r("burns.")));

        assertThat(file.texts(ACCEPTED)).containsExactly("The lamp burns.");
        assertThat(file.texts(ORIGINAL)).containsExactly("The lamp", "burns.");
        assertThat(file.texts(MARKED)).containsExactly("The lamp", "burns.");
    }

    @Test
    void anInsertedParagraphEndSplitsParagraphsInTheAcceptedStateOnly() throws UnusableInputException {
        WordFile file = new WordFile(p(end("ins"), r("The lamp ")) + p(r("burns.")));

        assertThat(file.texts(ACCEPTED)).containsExactly("The lamp", "burns.");
        assertThat(file.texts(ORIGINAL)).containsExactly("The lamp burns.");
    }

    @Test
    void paragraphsAreNotJoinedAcrossATable() throws UnusableInputException {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("cell")) + "</w:tc></w:tr></w:tbl>";
        WordFile file = new WordFile(p(end("del"), r("before")) + table + p(r("after")));

        assertThat(file.texts(ACCEPTED)).containsExactly("before", "cell", "after");
    }

    @Test
    void aMoveIsMarkedAtBothEndsByOneNameAndHappensOnceInEachState() throws UnusableInputException {
        WordFile file = new WordFile(p(end("moveFrom"), move("From", r("The second bell.")))
                + p(r("The first bell."))
                + p(end("moveTo"), move("To", r("The second bell.")))
                + p(r("End.")));

        assertThat(file.texts(ACCEPTED)).containsExactly("The first bell.", "The second bell.", "End.");
        assertThat(file.texts(ORIGINAL)).containsExactly("The second bell.", "The first bell.", "End.");
        assertThat(file.lines(MARKED))
                .flatExtracting(line -> line.marks())
                .extracting(Mark::kind, Mark::value)
                .containsExactly(tuple(MarkKind.MOVED_FROM, "bells"), tuple(MarkKind.MOVED_TO, "bells"));
    }

    private static String move(String way, String run) {
        return "<w:move" + way + "RangeStart w:id=\"8\" w:name=\"bells\"/><w:move" + way + " w:id=\"9\">" + run
                + "</w:move" + way + "><w:move" + way + "RangeEnd w:id=\"8\"/>";
    }

    @Test
    void struckWordsStayInEveryState() throws UnusableInputException {
        WordFile file = new WordFile(p(r("<w:strike/>", "foghorn") + r("<w:dstrike/>", " siren")));

        assertThat(file.texts(ACCEPTED)).containsExactly("foghorn siren");
        assertThat(file.texts(ORIGINAL)).containsExactly("foghorn siren");
        assertThat(WordFile.marked(file.lines(ACCEPTED), MarkKind.STRUCK)).containsExactly("foghorn siren");
    }

    @Test
    void rowsComeAndGoWithAllTheirCells() throws UnusableInputException {
        String kept = "<w:tr><w:tc>" + p(r("reef")) + "</w:tc></w:tr>";
        String gone =
                "<w:tr><w:trPr><w:del w:id=\"4\" w:author=\"Wick\"/></w:trPr><w:tc>" + p(r("shoal")) + "</w:tc></w:tr>";
        WordFile file = new WordFile("<w:tbl>" + kept + gone + "</w:tbl>");

        assertThat(file.texts(ACCEPTED)).containsExactly("reef");
        assertThat(file.texts(ORIGINAL)).containsExactly("reef", "shoal");
        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.DELETED)).containsExactly("shoal");
    }

    @Test
    void changesInsideContentControlsLinksAndFieldsAreFollowed() throws UnusableInputException {
        String control = "<w:sdt><w:sdtContent>" + ins("new ") + del("old ") + "</w:sdtContent></w:sdt>";
        String link = "<w:hyperlink>" + ins("chart") + "</w:hyperlink>";
        WordFile file = new WordFile(
                "<w:sdt><w:sdtContent>" + p(control + link) + "</w:sdtContent></w:sdt>" + p(del("gone ") + r("kept")));

        assertThat(file.texts(ACCEPTED)).containsExactly("new chart", "kept");
        assertThat(file.texts(ORIGINAL)).containsExactly("old", "gone kept");
    }

    @Test
    void changesOfFormatAreNoChangesOfWords() throws UnusableInputException {
        String run = "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:t>buoy</w:t></w:r>";
        WordFile file = new WordFile(p(run));

        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.BOLD)).containsExactly("buoy");
        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.STRUCK)).isEmpty();
        assertThat(WordFile.marked(file.lines(MARKED), MarkKind.INSERTED)).isEmpty();
    }

    @Test
    void theOriginalHasTheParagraphPropertiesFromBeforeTheirChange() throws UnusableInputException {
        String was = "<w:outlineLvl w:val=\"0\"/>";
        WordFile file =
                new WordFile(p("<w:pPrChange w:id=\"1\"><w:pPr>" + was + "</w:pPr></w:pPrChange>", r("Harbours")));

        assertThat(file.lines(ORIGINAL).getFirst().style()).isEqualTo(new MarkedLine.Style.Heading(1));
        assertThat(file.lines(ACCEPTED).getFirst().style()).isEqualTo(MarkedLine.BODY);
    }
}
