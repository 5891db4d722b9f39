package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.docx.GazetteFile;
import travaux.core.importing.pdf.GazettePaper;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.MarkKind;
import travaux.core.text.Unit;

class ConventionTest {

    private static Source read(RawFile file, RevisionState state, Convention... chosen) throws UnusableInputException {
        return Importers.standard()
                .read(file, new ImportOptions(state, List.of(chosen).stream().findFirst()));
    }

    private static RawFile page(String body) {
        return new RawFile("tides.html", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Source source) {
        return source.lines().stream().map(MarkedLine::text).toList();
    }

    private static List<String> marked(Source source, MarkKind kind) {
        return source.lines().stream()
                .flatMap(line -> line.marks().stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> mark.range().of(line.text())))
                .toList();
    }

    private static String reason(Source source) {
        return Convention.note(source.notes()).orElseThrow().message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void boldBracketsBesideUnderlinedWordsAreFoundToBeDeletions(String format) throws UnusableInputException {
        RawFile file = format.equals("docx")
                ? new RawFile("bill.docx", GazetteFile.bytes())
                : new RawFile("bill.pdf", GazettePaper.bytes());
        Source source = read(file, RevisionState.MARKED);

        assertThat(Convention.of(source.notes())).isEqualTo(Convention.GAZETTE);
        assertThat(reason(source)).contains("6 passages stand in bold brackets and 6 are underlined");
        assertThat(marked(source, MarkKind.DELETED)).contains("may 1", "may 6").hasSize(6);
        assertThat(marked(source, MarkKind.INSERTED))
                .containsExactly("shall 1", "shall 2", "shall 3", "shall 4", "shall 5", "shall 6");
        assertThat(String.join("", texts(source))).doesNotContain("[");
        Reading reading = new DraftReader().read(source);
        assertThat(reading.draft().units()).allMatch(unit -> unit.brackets() == 0);
    }

    @Test
    void theAcceptedGazetteIsTheTextAfterItAndTheOriginalTheTextBefore() throws UnusableInputException {
        RawFile file = page("<p>A <b>[keeper]</b> <u>warden</u> burns oil <b>[or wax]</b>.</p><p><b>[Gone.</b></p>"
                + "<p><b>All of it.]</b></p><p><u>New.</u></p>");

        assertThat(texts(read(file, RevisionState.ACCEPTED, Convention.GAZETTE)))
                .containsExactly("A warden burns oil.", "New.");
        assertThat(texts(read(file, RevisionState.ORIGINAL, Convention.GAZETTE)))
                .containsExactly("A keeper burns oil or wax.", "Gone.", "All of it.");
        assertThat(texts(read(file, RevisionState.MARKED, Convention.GAZETTE)))
                .containsExactly("A keeper warden burns oil or wax.", "Gone.", "All of it.", "New.");
        assertThat(marked(read(file, RevisionState.ACCEPTED, Convention.GAZETTE), MarkKind.INSERTED))
                .isEmpty();
    }

    @Test
    void anUnderlinedHeadingIsAnInsertionOnlyWhereTheTextBelowItIsNewToo() throws UnusableInputException {
        RawFile file = page("<p><u>Keepers</u></p><p>A <b>[keeper]</b> <u>warden</u> burns oil.</p>"
                + "<p><u>Wardens</u></p><p><u>A warden sleeps by day.</u></p><p><u>(a) a lamp</u></p><p>End.</p>");

        assertThat(marked(read(file, RevisionState.MARKED, Convention.GAZETTE), MarkKind.INSERTED))
                .containsExactly("warden", "Wardens", "A warden sleeps by day.", "(a) a lamp");
    }

    @Test
    void aDocumentThatExplainsItsSignsIsBelieved() throws UnusableInputException {
        RawFile file = page("<p><b>[ ]</b> Bold words in square brackets are omissions from the Act.</p>"
                + "<p><u>_____</u> Underlined words are insertions in the Act.</p>"
                + "<p>A <b>[keeper]</b> <u>warden</u> burns oil.</p>");

        Source source = read(file, RevisionState.MARKED);

        assertThat(Convention.of(source.notes())).isEqualTo(Convention.GAZETTE);
        assertThat(reason(source)).contains("explains its signs");
        assertThat(marked(source, MarkKind.DELETED)).contains("keeper");
    }

    @Test
    void struckBesideUnderlinedOrColouredWordsAreFoundAndStayInEveryState() throws UnusableInputException {
        RawFile file = new RawFile("redline.docx", GazetteFile.coloured());
        Source source = read(file, RevisionState.ACCEPTED);

        assertThat(Convention.of(source.notes())).isEqualTo(Convention.COLOUR);
        assertThat(reason(source)).contains("6 passages are struck through and 6 are underlined or in colour");
        assertThat(marked(source, MarkKind.DELETED)).contains("may 1").hasSize(6);
        assertThat(marked(source, MarkKind.INSERTED)).contains("shall 1").hasSize(6);
        assertThat(String.join(" ", texts(source))).contains("may 3 shall 3");
    }

    @Test
    void squareBracketsStayWhatTheyAreAmongBoldAndUnderlinedOnes() throws UnusableInputException {
        RawFile file = page("<p>[plain] words [and] more</p>".repeat(6)
                + "<p>The <b>[keeper]</b> <u>warden</u> burns</p>".repeat(6));
        Source source = read(file, RevisionState.MARKED);

        assertThat(Convention.note(source.notes())).isEmpty();
        assertThat(texts(source)).contains("The [keeper] warden burns");
    }

    @Test
    void theConventionThatWasChosenWinsOverTheOneThatIsFound() throws UnusableInputException {
        RawFile file = new RawFile("bill.docx", GazetteFile.bytes());
        Source source = read(file, RevisionState.MARKED, Convention.BRACKETS);

        assertThat(reason(source)).contains("chosen");
        assertThat(marked(source, MarkKind.DELETED)).isEmpty();
        assertThat(new DraftReader()
                        .read(source).draft().units().stream()
                                .mapToInt(Unit::brackets)
                                .sum())
                .isEqualTo(6);
    }

    @Test
    void aBoldBracketThatIsNeverClosedTakesNothingWithIt() throws UnusableInputException {
        RawFile file = page("<p>A <b>[</b>keeper <b>[of oil]</b> burns</p><p>More</p>");

        assertThat(texts(read(file, RevisionState.ACCEPTED, Convention.GAZETTE)))
                .containsExactly("A [keeper burns", "More");
        assertThat(Optional.of(Convention.of(read(file, RevisionState.MARKED).notes())))
                .contains(Convention.BRACKETS);
    }
}
