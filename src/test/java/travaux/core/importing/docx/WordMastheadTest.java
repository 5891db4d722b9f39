package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.RevisionState.MARKED;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.text.Draft;
import travaux.core.text.Note;

class WordMastheadTest {

    private static final String TEXT =
            p(r("Article 1")) + p(r("The keepers shall light the lamps of the harbour and ring the bells."));

    private static String head(String type, String part) {
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + part + "\"/>";
    }

    private static String foot(String part) {
        return "<w:footerReference w:type=\"default\" r:id=\"" + part + "\"/>";
    }

    private static String section(String inside) {
        return "<w:sectPr>" + inside + "</w:sectPr>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static Draft draft(WordFile file) throws UnusableInputException {
        return new DraftReader().read(file.source(MARKED)).draft();
    }

    @Test
    void aDamagedHeadOfThePagesIsSaidAndTheTextIsRead() throws UnusableInputException {
        WordFile file = new WordFile(TEXT + section(head("default", "header1") + foot("footer1")))
                .with("header1", "<w:p>" + r("A/LAMP.7/L.12"))
                .with("footer1", p(r("A/LAMP.7/L.99")));

        assertThat(file.texts()).hasSize(2);
        assertThat(file.source(MARKED).notes())
                .filteredOn(note -> note.code().equals("damaged-head"))
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("1"));
        assertThat(draft(file).info().symbol()).contains("A/LAMP.7/L.99");
    }

    @Test
    void theHeadOfTheFirstPageGivesSymbolDateAndSessionAndIsNoText() throws UnusableInputException {
        String table = "<w:tbl>" + row(p(r("United Nations")), p(r("A/LAMP.") + r("7/L.12")))
                + row(
                        p(r("General Assembly")),
                        p(r("Distr.: Limited")) + p(r("4 March 2031")) + p(r("Original: French")))
                + "</w:tbl>" + p(r("Thirty-first session"));
        WordFile file = new WordFile(
                        TEXT + section(head("first", "header1") + head("default", "header2") + "<w:titlePg/>"))
                .with("header1", table)
                .with("header2", p(r("A/LAMP.7/L.99")));

        Draft draft = draft(file);

        assertThat(draft.info().symbol()).contains("A/LAMP.7/L.12");
        assertThat(draft.info().date()).contains("2031-03-04");
        assertThat(draft.info().language()).isEqualTo("en");
        assertThat(file.source(MARKED).notes())
                .filteredOn(note -> note.code().equals("session"))
                .extracting(Note::message)
                .containsExactly("Session, as the first page says: Thirty-first session.");
        assertThat(file.texts()).hasSize(2);
    }

    @Test
    void aMastheadInTheTextItselfIsLeftOutOfIt() throws UnusableInputException {
        String masthead = p(r("United Nations"))
                + p(r("A/LAMP.7/L.12"))
                + p(r("Distr.: General"))
                + p(r("4 March 2031"))
                + p(r("Original: French"))
                + p(r("Committee on Lamps"))
                + p(r("Thirty-first session"))
                + p(r("Grimsey, 2\u201313 March 2031"))
                + p(r("Agenda item 4"));
        WordFile file = new WordFile(masthead + p(r("Draft convention on lamps")) + TEXT);

        Draft draft = draft(file);

        assertThat(draft.info().symbol()).contains("A/LAMP.7/L.12");
        assertThat(draft.info().date()).contains("2031-03-04");
        assertThat(draft.info().title()).isEqualTo("Draft convention on lamps");
        assertThat(file.texts().getFirst()).isEqualTo("Draft convention on lamps");
    }

    @Test
    void aFileWithNothingButAMastheadKeepsIt() throws UnusableInputException {
        WordFile file = new WordFile(p(r("United Nations")) + p(r("Distr.: General")));

        assertThat(file.texts()).containsExactly("United Nations", "Distr.: General");
    }

    @Test
    void aHeadThatNoFirstPageShowsIsNotBelieved() throws UnusableInputException {
        WordFile file = new WordFile(TEXT + section(head("first", "header1") + head("default", "header2")))
                .with("header1", p(r("A/OLD/1")))
                .with("header2", p(r("A/LAMP.7/L.12")));

        assertThat(draft(file).info().symbol()).contains("A/LAMP.7/L.12");
    }

    @Test
    void theFootOfThePagesGivesTheSymbolWhereNothingElseDoes() throws UnusableInputException {
        WordFile file = new WordFile(TEXT + section(head("default", "header1") + foot("footer1")))
                .with("header1", p(r("")))
                .with("footer1", p(r("LAMP/2031/WP.4")) + p(r("5 March 2031")));

        assertThat(draft(file).info().symbol()).contains("LAMP/2031/WP.4");
        assertThat(draft(file).info().date()).isEmpty();
    }

    @Test
    void mastheadsAreReadInAllSixLanguages() throws UnusableInputException {
        assertThat(date("4 mars 2031")).isEqualTo("2031-03-04");
        assertThat(date("4 de marzo de 2031")).isEqualTo("2031-03-04");
        assertThat(date("4 марта 2031 года")).isEqualTo("2031-03-04");
        assertThat(date("2031年3月4日")).isEqualTo("2031-03-04");
        assertThat(date("٤ آذار/مارس ٢٠٣١")).isEqualTo("2031-03-04");
        assertThat(date("4 كانون الأول/ديسمبر 2031")).isEqualTo("2031-12-04");
    }

    private static String date(String written) throws UnusableInputException {
        WordFile file = new WordFile(TEXT + section(head("default", "header1")))
                .with("header1", p(r("Distr.: General")) + p(r(written)));
        return draft(file).info().date().orElse("none");
    }

    @Test
    void aDanglingHeadIsNoFault() throws UnusableInputException {
        assertThat(new WordFile(TEXT + section(head("default", "header7"))).texts())
                .hasSize(2);
    }
}
