package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.docx.WordFile.del;
import static travaux.core.importing.docx.WordFile.end;
import static travaux.core.importing.docx.WordFile.ins;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.reading.MarkedLine;

/** Every state of a document, word by word, against {@link WordOracle}, which knows nothing of the reader. */
class WordOracleTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+|[\\[\\]]");

    /** What a list writes before an item stands in no run: a number, a letter or a Roman number. */
    private static final Pattern LIST_NUMBER = Pattern.compile("\\p{Nd}+|\\p{L}|[ivxlIVXL]+");

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The words read, without numbers of lists: each word that the oracle has not, if it can be such a number. */
    private static List<String> withoutListNumbers(List<String> read, List<String> known) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (String word : read) {
            boolean next = at < known.size() && word.equals(known.get(at));
            if (next || !LIST_NUMBER.matcher(word).matches()) {
                kept.add(word);
                at++;
            }
        }
        return kept;
    }

    private static void agree(RawFile file, RevisionState state) throws Exception {
        List<String> known = words(WordOracle.body(file.bytes(), state));
        List<MarkedLine> lines =
                new DocxImporter().read(file, new ImportOptions(state)).lines();
        String body = String.join(
                "\n",
                lines.stream()
                        .filter(line -> !(line.style() instanceof MarkedLine.Style.Footnote))
                        .map(MarkedLine::text)
                        .toList());

        assertThat(known).isNotEmpty();
        assertThat(withoutListNumbers(words(body), known))
                .as("%s, %s", file.name(), state)
                .isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void everySampleHasTheWordsOfTheOracle(RevisionState state) throws Exception {
        Path folder = Path.of(System.getProperty("travaux.samples", "../shared/samples"), "docx");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                agree(new RawFile(file.getFileName().toString(), Files.readAllBytes(file)), state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentWithEveryKindOfChangeHasTheWordsOfTheOracle(RevisionState state) throws Exception {
        agree(everything().raw(), state);
    }

    private static WordFile everything() {
        String both = "<w:ins w:id=\"8\"><w:del w:id=\"9\"><w:r><w:delText xml:space=\"preserve\">fleeting"
                + " </w:delText></w:r></w:del></w:ins>";
        String moved = "<w:moveFromRangeStart w:id=\"20\" w:name=\"m\"/><w:moveFrom w:id=\"21\">" + r("the old tower ")
                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"20\"/>";
        String moving = "<w:moveToRangeStart w:id=\"22\" w:name=\"m\"/><w:moveTo w:id=\"23\">" + r("the old tower ")
                + "</w:moveTo><w:moveToRangeEnd w:id=\"22\"/>";
        String row = "<w:tbl><w:tr><w:trPr><w:ins w:id=\"30\"/></w:trPr><w:tc>" + p(r("a new row"))
                + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"31\"/></w:trPr><w:tc>" + p(r("a row that went"))
                + "</w:tc></w:tr><w:tr><w:tc>" + p(r("a row [that] stays")) + "</w:tc></w:tr></w:tbl>";
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + p(ins("in a control ") + del("out of it"))
                + "</w:sdtContent></w:sdt>";
        String link = "<w:hyperlink w:anchor=\"x\">" + r("a link ") + ins("grown") + "</w:hyperlink>";
        return new WordFile(p(r("Lamps ") + del("shall ") + ins("[may] ") + both + r("burn."))
                + p(end("del"), r("First half,"))
                + p(r("second half."))
                + p(end("ins"), ins("A whole new paragraph."))
                + p(end("del"), del("A whole old one."))
                + p(r("Here stood ") + moved + r("once."))
                + p(r("Here stands ") + moving + r("now."))
                + row
                + control
                + p(link)
                + p(r("<w:rtl/>", "المادة ") + ins("٥ ") + del("٤ ") + r("<w:rtl/>", "المنارات")));
    }

    @Test
    void theOracleItselfKnowsTheThreeStatesOfASentence() throws Exception {
        byte[] file = new WordFile(p(r("Lamps ") + del("shall ") + ins("may ") + r("burn.")))
                .raw()
                .bytes();
        Map<RevisionState, String> said = new HashMap<>();
        for (RevisionState state : RevisionState.values()) {
            said.put(state, WordOracle.body(file, state).strip());
        }

        assertThat(said)
                .containsEntry(RevisionState.ACCEPTED, "Lamps may burn.")
                .containsEntry(RevisionState.ORIGINAL, "Lamps shall burn.")
                .containsEntry(RevisionState.MARKED, "Lamps shall may burn.");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
