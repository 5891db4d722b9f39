package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;

class LineFolderTest {

    @Property
    void foldingLosesNoWordAndKeepsToTheWidth(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 12) String> words) {
        String folded = new LineFolder(Ink.PLAIN, 40).fold(String.join(" ", words), "  ", "    ");
        assertThat(folded.strip().split("\\s+")).containsExactlyElementsOf(words);
        assertThat(folded.lines()).allMatch(line -> line.length() <= 40);
    }

    @Test
    void aStyleGoesOnOverTheEndOfALine() {
        String folded =
                new LineFolder(Ink.COLOUR, 10).fold(List.of(new Stroke("aaaa bbbb cccc", Style.DELETED)), "", "");
        assertThat(folded).isEqualTo("\u001b[31;9maaaa bbbb\u001b[0m\n\u001b[31;9mcccc\u001b[0m\n");
    }

    @Test
    void aMarkIsNotPartedFromItsWords() {
        String folded = new LineFolder(Ink.PLAIN, 12).fold("abcdefgh {+[ijk lmnop]+}, qr", "", "");
        assertThat(folded).isEqualTo("abcdefgh\n{+[ijk\nlmnop]+}, qr\n");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(LineFolder.columns("灯a\u0301")).isEqualTo(3);
    }

    @Test
    void chineseFoldsWithoutSpaces() {
        String folded = new LineFolder(Ink.PLAIN, 40).fold("灯塔看守人".repeat(20), "", "");
        assertThat(folded.lines())
                .allMatch(line -> LineFolder.columns(line) <= 40)
                .hasSizeGreaterThan(4);
    }
}
