package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;

class RefusedWordFilesTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static void refused(String name, byte[] bytes, String... words) {
        RawFile file = new RawFile(name, bytes);
        assertThat(new DocxImporter().recognises(file)).isTrue();
        assertThatThrownBy(() -> new DocxImporter().read(file))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith(name)
                .hasMessageContainingAll(words);
    }

    @Test
    void anOldWordFileIsRefusedWithTheWayOut() {
        refused("old.doc", Arrays.copyOf(OLE, 2048), "old format (.doc)", "save it as .docx");
    }

    @Test
    void aProtectedFileIsRefusedWithTheWayOut() {
        byte[] bytes = Arrays.copyOf(OLE, 2048);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        refused("secret.docx", bytes, "password");
    }

    @Test
    void emptyRandomAndCutOffFilesAreRefused() throws UnusableInputException {
        byte[] whole = new WordFile(WordFile.p(WordFile.r("Sand."))).raw().bytes();

        refused("empty.docx", new byte[0], "no Word document");
        refused("random.docx", "not a package".getBytes(StandardCharsets.UTF_8), "no Word document");
        refused("cut.docx", Arrays.copyOf(whole, whole.length / 3), "Get the file again");
    }

    @Test
    void otherPackagesAreNamed() {
        refused("text.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), "OpenDocument");
        refused("some.docx", zip("a.txt", "nothing"), "Word");
    }

    private static byte[] zip(String name, String content) {
        if (!name.equals("mimetype")) {
            return WordFile.zip(Map.of(name, content));
        }
        byte[] head = "PK\3\4..........................mimetype".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(content.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    @Test
    void partsThatPointOutsideAreRefused() {
        refused("stray.docx", WordFile.zip(Map.of("../../evil.xml", "<a/>")), "points outside");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused("bomb.docx", bytes.toByteArray(), "unpacks to more");
    }

    @Test
    void entitiesAreNeverExpandedNorFetched() {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM"
                + " \"file:///etc/passwd\">]>";
        byte[] bytes =
                withDocument(bomb + "<w:document xmlns:w=\"x/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;&x;"
                        + "</w:t></w:r></w:p></w:body></w:document>");
        refused("entities.docx", bytes, "Get the file again");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<a>".repeat(5000) + "</a>".repeat(5000);
        refused("deep.docx", withDocument("<d>" + deep + "</d>"), "deeper than");
    }

    private static byte[] withDocument(String xml) {
        return WordFile.zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"a\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                xml));
    }

    @Test
    void aFileOfPicturesOnlyIsRefused() {
        refused("lighthouse.docx", new WordFile(WordFile.p("")).raw().bytes(), "holds no text");
    }
}
