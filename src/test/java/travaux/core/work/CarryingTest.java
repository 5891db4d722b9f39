package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.TextState;

/** A dossier with its overlay on its way to another laptop. */
class CarryingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path here;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path there;

    private Path saved() throws Exception {
        Path folder = Files.createDirectories(here.resolve("mine/lamps"));
        Files.writeString(
                folder.resolve("dossier.json"), "{ \"schema\": 1, \"id\": \"lamps\", \"title\": \"Accord on Lamps\" }");
        Files.writeString(
                folder.resolve("drafts.json"),
                "{ \"drafts\": [ { \"id\": \"zero\", \"name\": \"Zero\", \"kind\": \"in-session\", \"confidence\":"
                        + " \"high\", \"sources\": [\"own\"] } ] }");
        Keeping keeping = new Keeping(here);
        RawFile file = new RawFile(
                "zero.md", "# Accord\n\n## Article 1. Oil\n\nOil [shall] burn.\n".getBytes(StandardCharsets.UTF_8));
        keeping.keep(keeping.preview(file, Library.at(here).open(folder.toString()), ImportChoice.of("zero")), false);
        Path archive = here.resolve("class.travaux");
        new Carrying(here).save(folder.toString(), archive);
        return archive;
    }

    @Test
    void aDossierAndItsAddedTextsOpenOnAnotherLaptop() throws Exception {
        Carrying.Opened opened = new Carrying(there).open(saved());
        assertThat(opened.installed()).isTrue();
        assertThat(opened.added()).hasSize(1);
        assertThat(Library.at(there).ids()).contains("lamps", "tutorial");
        assertThat(Library.at(there).open("lamps").draft("zero").orElseThrow().state())
                .isEqualTo(TextState.OFFICIAL);
        Carrying.Opened again = new Carrying(there).open(here.resolve("class.travaux"));
        assertThat(again.installed()).isFalse();
        assertThat(again.added()).isEmpty();
        assertThat(again.left()).isEmpty();
    }

    @Test
    void aBundledDossierIsCarriedToo() throws Exception {
        Path archive = here.resolve("record.travaux");
        new Carrying(here).save("tutorial", archive);
        assertThat(new Carrying(there).open(archive).installed()).isFalse();
    }

    @Test
    void aChangedByteIsFoundAndNothingIsUsed() throws Exception {
        refuses(
                entries -> entries.computeIfPresent(
                        "dossier/drafts.json", (_, bytes) -> "{}".getBytes(StandardCharsets.UTF_8)),
                "damaged");
    }

    @Test
    void anEntryThatClimbsOutOfTheFolderIsRefused() throws Exception {
        refuses(
                entries -> {
                    String list = new String(entries.get("travaux.json"), StandardCharsets.UTF_8);
                    entries.put(
                            "travaux.json",
                            list.replace("dossier/drafts.json", "dossier/../../../evil.json")
                                    .getBytes(StandardCharsets.UTF_8));
                    entries.put("dossier/../../../evil.json", entries.remove("dossier/drafts.json"));
                },
                "does not belong");
        assertThat(there.resolveSibling("evil.json")).doesNotExist();
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws Exception {
        refuses(entries -> entries.put("dossier/drafts.json", new byte[70 << 20]), "more than any dossier");
    }

    @Test
    void aMissingEntryAndBytesThatAreNoArchiveAreRefused() throws Exception {
        refuses(entries -> entries.remove("dossier/drafts.json"), "lacks 1");
        Path noise = here.resolve("noise.travaux");
        Files.write(noise, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> new Carrying(there).open(noise)).isInstanceOf(UnusableInputException.class);
    }

    private void refuses(Consumer<Map<String, byte[]>> harm, String reason) throws Exception {
        Map<String, byte[]> entries = entries(Files.readAllBytes(saved()));
        harm.accept(entries);
        Path harmed = here.resolve("harmed.travaux");
        Files.write(harmed, zipped(entries));
        assertThatThrownBy(() -> new Carrying(there).open(harmed))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(reason);
        try (Stream<Path> left = Files.list(there)) {
            assertThat(left).isEmpty();
        }
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
