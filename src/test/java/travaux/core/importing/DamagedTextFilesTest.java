package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import travaux.core.importing.akn.AknImporter;
import travaux.core.importing.html.HtmlImporter;
import travaux.core.reading.Source;

class DamagedTextFilesTest {

    private static final String AKN = "<?xml version=\"1.0\"?><akomaNtoso><act><meta><lifecycle><eventRef id=\"e\""
            + " date=\"2010\"/></lifecycle></meta><preamble><p>Whereas</p></preamble><body><part><num>1</num><section"
            + " start=\"#e\"><num>2.</num><heading>Foam</heading><content><p>White<authorialNote"
            + " marker=\"1\"><p>Note</p></authorialNote> <del>sea</del></p>"
            + "<table><tr><td>(a)</td><td>x</td></tr></table></content></section></part></body></act></akomaNtoso>";
    private static final String HTML =
            "<html lang=en><style>.a{font-weight:bold}</style><h1>Tides</h1><p class=a>Rise<sup><a href='#fn1'"
                    + " id=r1>1</a></sup> <ins>now</ins></p><ol start=2 type=i><li>one<li"
                    + " value=9>two</ol><table><tr><td>(a)<td>x</table><div id=fn1>1 Note <a"
                    + " href='#r1'>back</a></div></html>";

    @Property(tries = 400)
    void damagedActsAreReadOrRefusedInOneSentence(@ForAll long seed) {
        readOrRefused(new AknImporter(), damaged(AKN, new Random(seed)));
    }

    @Property(tries = 400)
    void damagedPagesAreReadOrRefusedInOneSentence(@ForAll long seed) {
        readOrRefused(new HtmlImporter(), damaged(HTML, new Random(seed)));
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = Math.max(0, damaged.indexOf("<", random.nextInt(damaged.length() + 1)));
            int to = Math.min(damaged.length(), damaged.indexOf(">", from) + 1);
            String tag = to > from ? damaged.substring(from, to) : "";
            switch (random.nextInt(3)) {
                case 0 -> damaged.delete(from, from + tag.length());
                case 1 -> damaged.insert(random.nextInt(damaged.length() + 1), tag);
                default -> damaged.insert(random.nextInt(damaged.length() + 1), (char) random.nextInt(0x3000));
            }
        }
        byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean() && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void readOrRefused(Importer importer, byte[] bytes) {
        for (RevisionState state : RevisionState.values()) {
            try {
                Source source = importer.read(new RawFile("reef.x", bytes), new ImportOptions(state));
                assertThat(source.lines()).isNotEmpty();
            } catch (UnusableInputException refusal) {
                assertThat(refusal).hasMessageStartingWith("reef.x");
            }
        }
    }
}
