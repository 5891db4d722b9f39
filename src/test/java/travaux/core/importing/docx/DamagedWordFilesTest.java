package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.docx.WordFile.del;
import static travaux.core.importing.docx.WordFile.ins;
import static travaux.core.importing.docx.WordFile.item;
import static travaux.core.importing.docx.WordFile.level;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Source;

class DamagedWordFilesTest {

    private static final WordFile WHOLE = new WordFile(p(
                            item(1, 0), r("The keeper ") + del("may") + ins("shall") + r(" light the lamp."))
                    + "<w:tbl><w:tr><w:tc>" + p(r("(a)")) + "</w:tc><w:tc>" + p(r("oil")) + "</w:tc></w:tr></w:tbl>"
                    + p(r("End.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
            .with(
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
                            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .with("footnotes", "<w:footnote w:id=\"2\">" + p(r("Note.")) + "</w:footnote>");

    @Property(tries = 400)
    void changedBytesAreReadOrRefusedInOneSentence(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = WHOLE.raw().bytes();
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readOrRefused(bytes);
    }

    @Property(tries = 400)
    void changedPartsAreReadOrRefusedInOneSentence(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> parts =
                new LinkedHashMap<>(WordFile.unzip(WHOLE.raw().bytes()));
        parts.replaceAll((name, content) -> random.nextInt(3) == 0 ? scrambled(content, random) : content);
        readOrRefused(WordFile.zip(parts));
    }

    /** Takes out, doubles or cuts pieces at the edges of tags, so that much of it stays well-formed. */
    private static String scrambled(String xml, Random random) {
        StringBuilder scrambled = new StringBuilder(xml);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = Math.max(0, scrambled.indexOf("<", random.nextInt(scrambled.length() + 1)));
            int to = Math.min(scrambled.length(), scrambled.indexOf(">", from) + 1);
            if (to > from) {
                String tag = scrambled.substring(from, to);
                switch (random.nextInt(3)) {
                    case 0 -> scrambled.delete(from, to);
                    case 1 -> scrambled.insert(to, tag);
                    default ->
                        scrambled.replace(from, to, tag.replaceAll("\"[^\"]*\"", "\"" + random.nextInt() + "\""));
                }
            }
        }
        return scrambled.toString();
    }

    private static void readOrRefused(byte[] bytes) {
        for (RevisionState state : RevisionState.values()) {
            try {
                Source source = new DocxImporter().read(new RawFile("reef.docx", bytes), new ImportOptions(state));
                assertThat(source.lines()).isNotEmpty();
            } catch (UnusableInputException refusal) {
                assertThat(refusal).hasMessageStartingWith("reef.docx");
                assertThat(String.valueOf(refusal.getMessage())).hasSizeLessThan(400);
            }
        }
    }

    @Property(tries = 200)
    void acceptedAndOriginalAreExactForAnyChanges(@ForAll List<@IntRange(max = 8) Integer> pieces)
            throws UnusableInputException {
        StringBuilder body = new StringBuilder();
        StringBuilder accepted = new StringBuilder();
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String word = "w" + i;
            int kind = pieces.get(i);
            boolean inAccepted = kind % 3 != 1;
            boolean inOriginal = kind % 3 != 2;
            String run = kind % 3 == 1 ? del(word) : kind % 3 == 2 ? ins(word) : r(word);
            String end = kind / 3 == 1 ? WordFile.end("del") : kind / 3 == 2 ? WordFile.end("ins") : "";
            body.append(p(end, run));
            accepted.append(inAccepted ? word : "").append(kind / 3 == 1 ? "" : "\n");
            original.append(inOriginal ? word : "").append(kind / 3 == 2 ? "" : "\n");
        }
        WordFile file = new WordFile(body + p(r("last")));

        assertThat(file.texts(RevisionState.ACCEPTED)).isEqualTo(paragraphs(accepted + "last"));
        assertThat(file.texts(RevisionState.ORIGINAL)).isEqualTo(paragraphs(original + "last"));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }
}
