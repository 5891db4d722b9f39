package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.docx.WordFile.del;
import static travaux.core.importing.docx.WordFile.end;
import static travaux.core.importing.docx.WordFile.ins;
import static travaux.core.importing.docx.WordFile.item;
import static travaux.core.importing.docx.WordFile.level;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import org.junit.jupiter.api.Test;
import travaux.core.importing.NumberFormat;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.text.MarkKind;

class ListNumbersTest {

    private static final String LEGAL = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") + "</w:abstractNum>";
    private static final String ONE = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static String li(int level, String text) {
        return p(item(1, level), r(text));
    }

    private static WordFile list(String body) {
        return new WordFile(body).with("numbering", LEGAL + ONE);
    }

    @Test
    void numbersOfSeveralLevelsAreMadeExplicitAndRestart() throws UnusableInputException {
        WordFile file =
                list(li(0, "bell") + li(1, "rope") + li(1, "clapper") + li(2, "iron") + li(0, "lamp") + li(1, "oil"));

        assertThat(file.texts())
                .containsExactly("1. bell", "(a) rope", "(b) clapper", "(i) iron", "2. lamp", "(a) oil");
    }

    @Test
    void deletedItemsDoNotCountInTheAcceptedStateNorInsertedOnesInTheOriginal() throws UnusableInputException {
        String gone = p(item(1, 0) + end("del"), del("second"));
        String come = p(item(1, 0) + end("ins"), ins("fourth"));
        WordFile file = list(li(0, "first") + gone + li(0, "third") + come + li(0, "fifth"));

        assertThat(file.texts(RevisionState.ACCEPTED)).containsExactly("1. first", "2. third", "3. fourth", "4. fifth");
        assertThat(file.texts(RevisionState.ORIGINAL)).containsExactly("1. first", "2. second", "3. third", "4. fifth");
        assertThat(WordFile.marked(file.lines(RevisionState.MARKED), MarkKind.INSERTED))
                .containsExactly("4. fourth");
    }

    @Test
    void aLevelMayShowTheNumbersAboveItAndStartAnywhere() throws UnusableInputException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "upperRoman", "Part %1").replace("w:start w:val=\"1\"", "w:start w:val=\"4\"")
                + level(1, "decimal", "%1.%2")
                + level(2, "decimal", "%1.%2.%3").replace("<w:lvlText", "<w:isLgl/><w:lvlText") + "</w:abstractNum>"
                + ONE;
        WordFile file = new WordFile(li(0, "reefs") + li(1, "coral") + li(2, "red")).with("numbering", numbering);

        assertThat(file.texts()).containsExactly("Part IV reefs", "IV.1 coral", "4.1.1 red");
    }

    @Test
    void aSecondListOfOneDefinitionGoesOnUnlessItStartsAnew() throws UnusableInputException {
        String second = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String third = "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
        String body = li(0, "a") + p(item(2, 0), r("b")) + p(item(3, 0), r("c")) + p(item(3, 0), r("d"));

        assertThat(new WordFile(body)
                        .with("numbering", LEGAL + ONE + second + third)
                        .texts())
                .containsExactly("1. a", "2. b", "7. c", "8. d");
    }

    @Test
    void headingsAreNumberedByTheLevelThatNamesTheirStyle() throws UnusableInputException {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr>"
                + "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "decimal", "Article %1.").replace("<w:numFmt", "<w:pStyle w:val=\"H1\"/><w:numFmt")
                + "</w:abstractNum>" + ONE;
        String heading = p("<w:pStyle w:val=\"H1\"/>", r("Tides"));
        WordFile file = new WordFile(heading + p(r("Water.")) + heading)
                .with("styles", style)
                .with("numbering", numbering);

        assertThat(file.texts()).containsExactly("Article 1. Tides", "Water.", "Article 2. Tides");
        assertThat(file.lines(RevisionState.MARKED).getFirst().style()).isEqualTo(new MarkedLine.Style.Heading(1));
    }

    @Test
    void aNumberedParagraphWithoutWordsKeepsItsNumber() throws UnusableInputException {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "Article %1") + "</w:abstractNum>" + ONE;

        assertThat(new WordFile(p(item(1, 0), "") + p(r("Scope")))
                        .with("numbering", numbering)
                        .texts())
                .containsExactly("Article 1", "Scope");
    }

    @Test
    void bulletsAndSwitchedOffListsHaveNoNumber() throws UnusableInputException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "bullet", "•") + "</w:abstractNum>" + ONE;

        assertThat(new WordFile(li(0, "gull") + p(item(0, 0), r("tern")))
                        .with("numbering", numbering)
                        .texts())
                .containsExactly("gull", "tern");
    }

    @Test
    void formatsOfManyScriptsAreWritten() {
        assertThat(written("arabicAlpha", 3)).isEqualTo("ت");
        assertThat(written("arabicAbjad", 3)).isEqualTo("ج");
        assertThat(written("lowerLetter", 28)).isEqualTo("bb");
        assertThat(written("upperRoman", 49)).isEqualTo("XLIX");
        assertThat(written("ordinal", 112)).isEqualTo("112th");
        assertThat(written("ordinalText", 21)).isEqualTo("Twenty-first");
        assertThat(written("chineseCounting", 23)).isEqualTo("二十三");
        assertThat(written("russianLower", 2)).isEqualTo("б");
    }

    private static String written(String format, int n) {
        return NumberFormat.write(format, n).orElseThrow();
    }
}
