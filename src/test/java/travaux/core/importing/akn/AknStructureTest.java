package travaux.core.importing.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.DraftInfo;

class AknStructureTest {

    private static String section(String number, String heading, String content) {
        return "<section><num>" + number + "</num><heading>" + heading + "</heading>" + content + "</section>";
    }

    private static String text(String words) {
        return "<content><p>" + words + "</p></content>";
    }

    @Test
    void aSectionIsAnArticleWhereItIsTheBasicUnit() throws UnusableInputException {
        AknFile file = AknFile.body("<part><num>Part 1</num><heading>Lamps</heading>"
                + section("12.", "Oil", text("Whale.")) + section("12A.", "Wicks", text("Cotton.")) + "</part>");

        assertThat(file.lines())
                .containsExactly(
                        "PART 1 Part 1|Lamps", "ARTICLE 2 12.|Oil", "Whale.", "ARTICLE 2 12A.|Wicks", "Cotton.");
    }

    @Test
    void aSectionAboveArticlesIsADivision() throws UnusableInputException {
        String article = "<article><num>Article 3</num><heading>Bells</heading><paragraph><num>1.</num>" + text("Ring.")
                + "</paragraph></article>";
        AknFile file = AknFile.body("<title><num>Title I</num><chapter><num>Chapter 2</num>"
                + section("Section 1", "Sound", article) + "</chapter></title>");

        assertThat(file.lines())
                .containsExactly(
                        "PART 1 Title I|",
                        "CHAPTER 2 Chapter 2|",
                        "SECTION 3 Section 1|Sound",
                        "ARTICLE 4 Article 3|Bells",
                        "1. Ring.");
    }

    @Test
    void numbersStandBeforeTheirWordsAtEveryLevel() throws UnusableInputException {
        String list = "<subsection><num>(1)</num><intro><p>A keeper shall:</p></intro><paragraph><num>(a)</num>"
                + text("row;")
                + "</paragraph><paragraph><num>(b)</num><subparagraph><num>(i)</num>" + text("swim") + "</subparagraph>"
                + "</paragraph><wrapUp><p>in that order.</p></wrapUp></subsection>";

        assertThat(AknFile.body(section("1", "Duties", list)).lines())
                .containsExactly(
                        "ARTICLE 1 1|Duties", "(1) A keeper shall:", "(a) row;", "(b) (i) swim", "in that order.");
    }

    @Test
    void blockListsKeepTheirIntroductionsAndItems() throws UnusableInputException {
        String list = "<content><blockList><listIntroduction>Fit"
                + " <term>buoys</term>:</listIntroduction><item><num>(a)</num><p>red"
                + "</p></item><item><num>(b)</num><p>green</p></item></blockList></content>";

        assertThat(AknFile.body(section("1", "Buoys", list)).lines())
                .containsExactly("ARTICLE 1 1|Buoys", "Fit buoys:", "(a) red", "(b) green");
    }

    @Test
    void anyPrefixAndAnyNamespaceAreRead() throws UnusableInputException {
        AknFile file = new AknFile("<x:akomaNtoso xmlns:x=\"urn:tidal\"><x:bill><x:body><x:hcontainer"
                + " name=\"regulation\"><x:num>7</x:num><x:heading>Foam</x:heading><x:content><x:p>White <y:glow"
                + " xmlns:y=\"urn:y\">and</y:glow>"
                + " grey.</x:p></x:content></x:hcontainer></x:body></x:bill></x:akomaNtoso>");

        assertThat(new AknImporter().recognises(file.raw())).isTrue();
        assertThat(file.lines()).containsExactly("ARTICLE 1 7|Foam", "White and grey.");
    }

    @Test
    void frontMatterPreambleConclusionsAndAnnexesAreUnitsOfTheirOwn() throws UnusableInputException {
        AknFile file =
                AknFile.act("<preface><p><docTitle>Tide Act</docTitle></p></preface><preamble><p>Whereas foam.</p>"
                        + "</preamble><body>" + section("1", "Foam", text("Is."))
                        + "</body><conclusions><p>Signed.</p></conclusions><attachments><attachment><heading>Schedule"
                        + " 1 - Fees</heading><doc name=\"s\"><mainBody><p>Two coins.</p>"
                        + "</mainBody></doc></attachment></attachments>");

        assertThat(file.lines())
                .containsExactly(
                        "OTHER 1 |",
                        "Tide Act",
                        "PREAMBLE 1 |",
                        "Whereas foam.",
                        "ARTICLE 1 1|Foam",
                        "Is.",
                        "OTHER 1 |",
                        "Signed.",
                        "ANNEX 1 Schedule 1|Fees",
                        "Two coins.");
        assertThat(file.source(RevisionState.MARKED).info().title()).isEqualTo("Tide Act");
    }

    @Test
    void articlesOfAnAnnexStandBelowIt() throws UnusableInputException {
        AknFile file = AknFile.act("<body>" + section("1", "Foam", text("Is."))
                + "<hcontainer name=\"schedule\"><num>Schedule</num><heading>Forms</heading>"
                + "<paragraph><num>1</num><heading>Permit</heading>" + text("Blue.")
                + "</paragraph></hcontainer></body>");

        assertThat(file.lines())
                .containsExactly("ARTICLE 1 1|Foam", "Is.", "ANNEX 1 Schedule|Forms", "ARTICLE 2 1|Permit", "Blue.");
    }

    @Test
    void aQuotationMarkBeforeATermOpensTheLineOfItsDefinition() throws UnusableInputException {
        String terms = "<content><p>In this act:</p><p>\"<def>lamp</def>\" means a light;</p><p>\"<b>tide</b>\" is"
                + " water.</p><p>(<i>sic</i>)</p></content>";

        assertThat(AknFile.body(section("1", "Terms", terms)).lines())
                .containsExactly(
                        "ARTICLE 1 1|Terms", "In this act:", "\"lamp\" means a light;", "\"tide\" is water.", "(sic)");
    }

    @Test
    void whatIsQuotedMakesNoUnits() throws UnusableInputException {
        String mod = "<content><p>After section 4 <mod>insert <quotedStructure startQuote=\"“\" endQuote=\"”\">"
                + section("4A.", "Gulls", text("No gulls.")) + "</quotedStructure></mod>.</p></content>";

        assertThat(AknFile.body(section("9", "Amendment", mod)).lines())
                .containsExactly("ARTICLE 1 9|Amendment", "After section 4 insert", "“4A. Gulls", "No gulls.”.");
    }

    @Test
    void aBodyWithoutUnitsIsOneOfKindOther() throws UnusableInputException {
        AknFile file = AknFile.body("<paragraph><num>1.</num>" + text("Welcomes the tide;") + "</paragraph>"
                + "<paragraph><num>2.</num>" + text("Decides to wait.") + "</paragraph>");

        assertThat(file.lines()).containsExactly("OTHER 1 |", "1. Welcomes the tide;", "2. Decides to wait.");
    }

    @Test
    void dateAndLanguageAreThoseOfTheExpression() throws UnusableInputException {
        String meta = "<meta><identification><FRBRWork><FRBRalias value=\"Tides\"/><FRBRdate"
                + " date=\"1999-01-01\"/></FRBRWork><FRBRExpression><FRBRdate date=\"2016-10-28\"/><FRBRlanguage"
                + " language=\"fre\"/></FRBRExpression></identification></meta>";
        DraftInfo info = AknFile.act(meta + "<body>" + section("1", "Foam", text("Is.")) + "</body>")
                .source(RevisionState.MARKED)
                .info();

        assertThat(info.date()).isEqualTo(Optional.of("2016-10-28"));
        assertThat(info.language()).isEqualTo("fr");
        assertThat(info.title()).isEqualTo("Tides");
    }
}
