package travaux.core.importing.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Footnote;
import travaux.core.text.Unit;

class AknNotesTest {

    private static final String META = "<meta><notes><note eId=\"n1\"><p>A later wave.</p></note></notes></meta>";

    private static Reading read(String inside) throws UnusableInputException {
        return new DraftReader().read(AknFile.act(META + inside).source(RevisionState.MARKED));
    }

    private static Reading section(String number, String heading) throws UnusableInputException {
        return read("<body><section><num>" + number + "</num><heading>" + heading
                + "</heading><subsection><num>(1)</num><content><p>Foam"
                + " is.</p></content></subsection></section></body>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noteRef href=\"#n1\" marker=\"7\"/>",
                "<sup><noteRef href=\"#n1\" marker=\"7\">7</noteRef></sup>",
                "<authorialNote marker=\"7\"><p>A later wave.</p></authorialNote>",
                "<sup><authorialNote marker=\"7\" placement=\"bottom\"><p>A later wave.</p></authorialNote></sup>",
                "<sup><ref href=\"#n1\">7</ref></sup>"
            })
    void aNoteInAHeadingIsANoteAndNoWordOfIt(String note) throws UnusableInputException {
        Reading inTitle = section("5.", "Rising" + note + " foam");
        Reading inNumber = section("5" + note + ".", "Rising foam");

        for (Reading reading : List.of(inTitle, inNumber)) {
            Unit unit = reading.draft().units().getFirst();
            assertThat(unit.number()).isEqualTo("5");
            assertThat(unit.label()).isEqualTo("5.");
            assertThat(unit.title()).isEqualTo("Rising foam");
            assertThat(unit.text().text()).isEqualTo("(1) Foam is.");
            assertThat(reading.footnotes()).extracting(Footnote::text).containsExactly("A later wave.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noteRef href=\"#n1\" marker=\"7\"/>",
                "<authorialNote marker=\"7\"><p>A later wave.</p></authorialNote>"
            })
    void aNoteInAProvisionsNumberIsNoPartOfTheNumber(String note) throws UnusableInputException {
        Reading reading = read("<body><section><num>1.</num><heading>Foam</heading><subsection><num>(1)" + note
                + "</num><content><p>Foam is.</p></content></subsection></section></body>");

        assertThat(reading.draft().units().getFirst().text().text()).isEqualTo("(1) Foam is.");
        assertThat(reading.footnotes()).extracting(Footnote::text).containsExactly("A later wave.");
    }

    @Test
    void aNoteInTheDocumentsTitleIsNoPartOfTheTitle() throws UnusableInputException {
        String note = "<authorialNote marker=\"*\"><p>A later wave.</p></authorialNote>";
        Reading reading = read("<preface><p><docTitle>Tide Act" + note + "</docTitle></p></preface><body><section>"
                + "<num>1.</num><heading>Foam</heading></section></body>");

        assertThat(reading.draft().info().title()).isEqualTo("Tide Act");
        assertThat(reading.footnotes()).extracting(Footnote::text).containsExactly("A later wave.");
    }

    @Test
    void aNoteInTheHeadingOfAnAnnexAndAcrossThePageIsANote() throws UnusableInputException {
        String note = "<authorialNote marker=\"*\"><p>A later wave.</p></authorialNote>";
        Reading annex = read("<body><section><num>1.</num><heading>Foam</heading></section></body><attachments>"
                + "<attachment><heading>Schedule 1" + note + " - Fees</heading><doc name=\"s\"><mainBody>"
                + "<p>Two coins.</p></mainBody></doc></attachment></attachments>");
        Reading across = read("<body><crossHeading>Foam" + note + "</crossHeading><section><num>1.</num>"
                + "<heading>Rising</heading></section></body>");

        assertThat(annex.draft().units().getLast().label()).isEqualTo("Schedule 1");
        assertThat(annex.draft().units().getLast().title()).isEqualTo("Fees");
        assertThat(annex.footnotes()).extracting(Footnote::text).containsExactly("A later wave.");
        assertThat(across.draft().units().getFirst().title()).isEqualTo("Foam");
        assertThat(across.footnotes()).extracting(Footnote::text).containsExactly("A later wave.");
    }
}
