package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.text.TextState;
import travaux.ui.library.FolderModel;
import travaux.ui.support.Toolkit;

/** A folder of official texts is sorted into the drafts of a dossier, and a page is seen beside what was read of it. */
class FolderImportingTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path folder;

    @BeforeEach
    void openTheRecord() throws Exception {
        openWindow("home");
    }

    private void openWindow(String data) throws Exception {
        keepDataIn(folder.resolve(data));
        show(1280, 800);
        Toolkit.call(() -> {
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> window.workbench().unit().get().isPresent());
    }

    @Test
    void aFolderIsSortedByItsMastheadsAndTheSureOnesAreKeptTogether() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.md"), text("A/AC.291/22/Rev.1"));
        Files.writeString(inbox.resolve("b.md"), text("A/AC.291/22/Rev.3"));
        Files.writeString(inbox.resolve("c.md"), text("X/1/2"));
        Files.write(inbox.resolve("d.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 10, 1});
        offer(inbox);
        assertThat(stages())
                .containsExactly(
                        FolderModel.Stage.SURE,
                        FolderModel.Stage.SURE,
                        FolderModel.Stage.DOUBTFUL,
                        FolderModel.Stage.REFUSED);
        picture("folder");
        Toolkit.call(() -> {
            this.<Button>find("#folder-keep").fire();
            return true;
        });
        until(() -> stages().getFirst() == FolderModel.Stage.KEPT);
        Toolkit.call(() -> {
            this.<Button>find("#folder-back").fire();
            return true;
        });
        until(() -> state("rdtc") == TextState.OFFICIAL && state("udtc") == TextState.OFFICIAL);
        assertThat(state("frdtc")).isNotEqualTo(TextState.OFFICIAL);
    }

    @Test
    void aPageIsSeenBesideWhatWasReadOfItAndTheWayLeadsBackToTheFolder() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.md"), text("A/AC.291/22/Rev.1"));
        paper(inbox.resolve("b.pdf"));
        offer(inbox);
        Toolkit.call(() -> {
            ListView<?> files = find("#folder-files");
            files.requestFocus();
            files.getSelectionModel().select(1);
            return true;
        });
        robot.type(KeyCode.ENTER);
        until(() -> window.root().lookup("#import-page") != null
                && window.root().lookup("#import-page").isVisible()
                && this.<javafx.scene.image.ImageView>find("#import-page-image").getImage() != null);
        picture("import-page");
        Toolkit.call(() -> {
            this.<Button>find("#import-back").fire();
            return true;
        });
        until(() -> window.root().lookup("#folder-panel") != null);
        assertThat(stages()).hasSize(2);
    }

    @Test
    void aDossierIsSavedWithItsTextsAndOpenedElsewhere() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.md"), text("A/AC.291/22/Rev.1"));
        offer(inbox);
        Toolkit.call(() -> {
            this.<Button>find("#folder-keep").fire();
            return true;
        });
        until(() -> stages().getFirst() == FolderModel.Stage.KEPT);
        Path saved = folder.resolve("lamps.travaux");
        Toolkit.call(() -> {
            window.opening().save(saved);
            return true;
        });
        until(() -> Files.exists(saved));
        openWindow("elsewhere");
        assertThat(state("rdtc")).isNotEqualTo(TextState.OFFICIAL);
        Toolkit.call(() -> {
            window.opening().carried(saved);
            return true;
        });
        until(() -> state("rdtc") == TextState.OFFICIAL);
    }

    private static String text(String symbol) {
        return "United Lamps\n\n" + symbol + "\n\nDraft convention on lamps\n\n## Article 1. Lamps\n\n1. Each keeper "
                + "[shall] [may] light the lamp before dusk.\n\n## Article 2. Oil\n\nOil is kept in the tower.\n";
    }

    private static void paper(Path file) throws IOException {
        List<String> lines = List.of(
                "X/7/Rev.1",
                "Draft convention on lamps",
                "",
                "Article 1",
                "Lamps",
                "1. Each keeper [shall] [may] light the lamp before dusk, and keep it alight until",
                "the sun has risen over the water and every ship has been counted.",
                "Article 2",
                "Oil",
                "1. Oil is kept in the tower, away from the lamp and from the stairs that lead to it.");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                out.setLeading(18);
                out.beginText();
                out.newLineAtOffset(80, 760);
                for (String line : lines) {
                    out.showText(line);
                    out.newLine();
                }
                out.endText();
            }
            document.save(file.toFile());
        }
    }

    private void offer(Path inbox) throws Exception {
        Toolkit.call(() -> {
            window.panels().importing(List.of(inbox));
            return true;
        });
        until(() -> window.root().lookup("#folder-files") != null
                && !stages().isEmpty()
                && !stages().contains(FolderModel.Stage.WAITING));
    }

    private List<FolderModel.Stage> stages() {
        ListView<FolderModel.Item> files = find("#folder-files");
        return files.getItems().stream().map(FolderModel.Item::stage).toList();
    }

    private TextState state(String id) {
        return window.workbench()
                .dossier()
                .get()
                .orElseThrow()
                .draft(id)
                .orElseThrow()
                .state();
    }
}
