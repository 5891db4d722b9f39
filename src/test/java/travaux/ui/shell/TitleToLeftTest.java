package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

/** A dossier whose title runs from right to left. */
class TitleToLeftTest extends WindowCase {

    private static final String TITLE = "اتفاقية نموذجية [بشأن المدّ] (2024)";

    @Test
    void theTitleIsSetInOneFaceSoThatItsBracketsStandWhereTheyBelong(@TempDir Path folder) throws Exception {
        for (Path file : files()) {
            Path copy = folder.resolve(Path.of("drafts/tutorial").relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path said = folder.resolve("dossier.json");
        Files.writeString(said, Files.readString(said).replace("Model Convention on Tidal Records", TITLE));
        Dossier dossier = Library.standard().open(folder.toString());
        show(1280, 720);
        Toolkit.call(() -> {
            workbench.lay(dossier);
            return true;
        });
        Label title = seen(() -> (Label) window.root().lookup(".bar").lookup(".title"));
        assertThat(title.getText()).isEqualTo(TITLE);
        assertThat(title.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(title.getFont().getFamily()).isEqualTo(Fonts.ARABIC);
        assertThat(title.getFont().getStyle()).isEqualToIgnoringCase(FontWeight.BOLD.name());
    }

    private static List<Path> files() throws Exception {
        try (var files = Files.walk(Path.of("drafts/tutorial"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
