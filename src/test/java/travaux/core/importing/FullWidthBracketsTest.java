package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import travaux.core.reading.DraftReader;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Draft;
import travaux.core.text.UnitText;

class FullWidthBracketsTest {

    @Test
    void theyAreReadAsPlainOnes() throws UnusableInputException {
        UnitText text = read("公约\n\n第一条 宗旨\n\n守塔人［应］［可］点灯［，包括[灯标]］。\n");
        assertThat(text.brackets())
                .extracting(BracketGroup::content)
                .extracting(range -> range.of(text.text()).length())
                .containsExactly(1, 1, 7, 2);
        assertThat(text.alternatives()).extracting(Alternatives::kind).containsExactly(Alternatives.Kind.ADJACENT);
        assertThat(text).isEqualTo(read("公约\n\n第一条 宗旨\n\n守塔人[应][可]点灯[，包括[灯标]]。\n"));
    }

    @Test
    void headingsTakeThemToo() throws UnusableInputException {
        assertThat(draft("公约\n\n［第一条 宗旨］\n\n守塔人应点灯。\n").units())
                .isEqualTo(draft("公约\n\n[第一条 宗旨]\n\n守塔人应点灯。\n").units());
    }

    private static UnitText read(String text) throws UnusableInputException {
        return draft(text).units().getLast().text();
    }

    private static Draft draft(String text) throws UnusableInputException {
        RawFile file = new RawFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new DraftReader()
                .read(Importers.standard().read(file, ImportOptions.DEFAULT))
                .draft();
    }
}
