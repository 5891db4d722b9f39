package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Importers;
import travaux.core.text.Provision;

/** Words after a list belong to the paragraph that the list stands in. */
class ClosingWordsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void smallLettersEndAList() throws Exception {
        assertThat(ends("# Article 1. Bells", "1. A keeper writes:", "(a) the hour;", "(b) the tide;", "and signs it."))
                .containsExactly("1 and signs it.", "1.a the hour;", "1.b the tide;");
    }

    @Test
    void inWritingWithoutSmallLettersASemicolonDoes() throws Exception {
        assertThat(ends("# المادة 1 - الأجراس", "1- يكتب الحارس:", "(أ) الساعة؛", "(ب) المدّ؛", "ويوقّع عليه."))
                .containsExactly("1 ويوقّع عليه.", "1.أ الساعة؛", "1.ب المدّ؛");
    }

    @Test
    void aSubParagraphThatEndedItsSentenceMayGoOn() throws Exception {
        assertThat(ends("# المادة 1 - الأجراس", "1- يكتب الحارس:", "(أ) الساعة؛", "(ب) المدّ.", "ويوقّع عليه."))
                .containsExactly("1 ويوقّع عليه.", "1.أ الساعة؛", "1.ب ويوقّع عليه.");
    }

    private List<String> ends(String... paragraphs) throws Exception {
        Path file = Files.writeString(folder.resolve("text.md"), String.join("\n\n", paragraphs));
        var unit = new DraftReader()
                .read(Importers.standard().read(file))
                .draft()
                .units()
                .getFirst();
        return unit.text().provisions().stream()
                .map(provision -> provision.path() + " " + lastLine(unit.text().text(), provision))
                .toList();
    }

    private static String lastLine(String text, Provision provision) {
        String words =
                text.substring(provision.range().start(), provision.range().end());
        String line = words.substring(words.lastIndexOf('\n') + 1);
        return line.replaceFirst("^\\([^)]*\\) ", "");
    }
}
