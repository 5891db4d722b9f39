package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.Draft;

/** The masthead of a plain text says what the paper is, and is none of its words. */
class TextHeadTest {

    private static final String ARTICLE = """
        Article 1
        The keepers shall light the lamps of the harbour and ring the bells in fog.
        """;

    private static Source source(String text) throws UnusableInputException {
        return new PlainTextImporter().read(new RawFile("lamps.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Draft draft(String text) throws UnusableInputException {
        return new DraftReader().read(source(text)).draft();
    }

    @Test
    void symbolDateAndSessionAreReadAndTheirLinesLeftOut() throws UnusableInputException {
        String text = """
            United Nations                              A/LAMP.7/L.12
            General Assembly                            Distr.: Limited
                                                        4 March 2031

                                                        Original: French
            Thirty-first session
            Vienna, 3–14 March 2031

            Draft convention on lamps
            """ + ARTICLE;

        Draft draft = draft(text);

        assertThat(draft.info().symbol()).contains("A/LAMP.7/L.12");
        assertThat(draft.info().date()).contains("2031-03-04");
        assertThat(source(text).notes())
                .anyMatch(
                        note -> note.code().equals("session") && note.message().contains("Thirty-first session"));
        assertThat(source(text).lines())
                .extracting(MarkedLine::text)
                .containsExactly(
                        "Draft convention on lamps",
                        "Article 1",
                        "The keepers shall light the lamps of the harbour and ring the bells in fog.");
        assertThat(source(text).lines().getFirst().place().line()).hasValue(9);
    }

    @Test
    void aMastheadInArabicIsReadToo() throws UnusableInputException {
        String text = """
            الأمم المتحدة
            الجمعية العامة
            A/LAMP.7/L.12
            Distr.: Limited
            الأصل: بالإنكليزية

            المادة 1
            يضيء حراس المرفأ المصابيح.
            """;
        assertThat(draft(text).info().symbol()).contains("A/LAMP.7/L.12");
        assertThat(source(text).lines()).extracting(MarkedLine::text).doesNotContain("الجمعية العامة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draft convention on lamps\nof 4 March 2031\n",
                "The Parties to this Convention,\n\nRecalling A/LAMP.7/L.12 and its session,\n",
                "United Nations\n",
                ""
            })
    void whatTellsOfOneThingAloneIsText(String head) throws UnusableInputException {
        Source source = source(head + ARTICLE);
        assertThat(source.info().symbol()).isEmpty();
        assertThat(source.info().date()).isEmpty();
        assertThat(String.join(
                        " ", source.lines().stream().map(MarkedLine::text).toList()))
                .startsWith(head.strip().replaceAll("\\s+", " "));
    }
}
