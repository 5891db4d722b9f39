package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.RevisionState.MARKED;
import static travaux.core.importing.docx.WordFile.marked;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.text.MarkKind;

/** What named styles say of words is seen like what is said on the spot. */
class WordStylesTest {

    private static String style(String type, String id, String name, String basedOn, String run) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String styled(String id, String text) {
        return r("<w:rStyle w:val=\"" + id + "\"/>", text);
    }

    private static List<MarkedLine> read(String styles, String body) throws UnusableInputException {
        return new WordFile(body).with("styles", styles).lines(MARKED);
    }

    @Test
    void colourAndStrikeOfACharacterStyleAreInheritedFromThoseItIsBasedOn() throws UnusableInputException {
        String styles = style("character", "New", "New text", "", "<w:color w:val=\"0000FF\"/>")
                + style("character", "Newer", "Newer text", "New", "<w:b/>")
                + style("character", "Old", "Old text", "", "<w:strike/>")
                + style("character", "Older", "Older text", "Old", "");
        List<MarkedLine> lines =
                read(styles, p(r("A ") + styled("Newer", "wick") + r(" or ") + styled("Older", "cord")));

        assertThat(marked(lines, MarkKind.COLOURED)).containsExactly("wick");
        assertThat(marked(lines, MarkKind.BOLD)).containsExactly("wick");
        assertThat(marked(lines, MarkKind.STRUCK)).containsExactly("cord");
    }

    @Test
    void aParagraphStyleColoursAllItsWordsButThoseSetBack() throws UnusableInputException {
        String styles = style("paragraph", "Base", "Proposed", "", "<w:color w:val=\"C00000\"/>")
                + style("paragraph", "Item", "Proposed item", "Base", "");
        String body = p("<w:pStyle w:val=\"Item\"/>", r("oil ") + r("<w:color w:val=\"auto\"/>", "and wax"));

        assertThat(marked(read(styles, body), MarkKind.COLOURED)).containsExactly("oil ");
    }

    @Test
    void theColourOfHeadingsTitlesAndLinksSaysNothing() throws UnusableInputException {
        String blue = "<w:color w:val=\"2E74B5\"/>";
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"Chapter\"/><w:pPr>"
                + "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr>" + blue + "</w:rPr></w:style>"
                + style("paragraph", "T", "Title", "", blue)
                + style("character", "L", "Hyperlink", "", blue + "<w:u w:val=\"single\"/>");
        String body = p("<w:pStyle w:val=\"T\"/>", r("Rules"))
                + p("<w:pStyle w:val=\"H\"/>", r("Oil"))
                + p(styled("L", "a link"));

        List<MarkedLine> lines = read(styles, body);
        assertThat(marked(lines, MarkKind.COLOURED)).isEmpty();
        assertThat(marked(lines, MarkKind.UNDERLINE)).isEmpty();
    }

    @Test
    void whatTwoStylesStrikeIsNotStruckAndARunHasTheLastWord() throws UnusableInputException {
        String styles = style("paragraph", "Gone", "Gone", "", "<w:strike/>")
                + style("character", "Cut", "Cut", "", "<w:strike/>");
        String body = p(
                "<w:pStyle w:val=\"Gone\"/>",
                r("all ") + styled("Cut", "twice ") + r("<w:strike w:val=\"0\"/>", "never"));

        assertThat(marked(read(styles, body), MarkKind.STRUCK)).containsExactly("all ");
    }

    @Test
    void aCircleOfStylesEnds() throws UnusableInputException {
        String styles = style("character", "A", "a", "B", "") + style("character", "B", "b", "A", "<w:strike/>");

        assertThat(marked(read(styles, p(styled("A", "round"))), MarkKind.STRUCK))
                .containsExactly("round");
    }
}
