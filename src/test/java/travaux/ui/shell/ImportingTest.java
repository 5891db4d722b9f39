package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.text.TextState;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;

/** Official texts are added to a dossier in the window, looked at before they are kept. */
class ImportingTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path folder;

    @BeforeEach
    void openTheRecord() throws Exception {
        keepDataIn(folder.resolve("home"));
        show(1280, 800);
        Toolkit.call(() -> {
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    @Test
    void aTextIsLookedAtCorrectedKeptAndCompared() throws Exception {
        offer(file("rev1.md", "A/AC.291/22/Rev.1", "[shall] [may] light"));
        picture("import-good");
        assertThat(draft()).isEqualTo("rdtc");
        Toolkit.call(() -> {
            this.<ListView<?>>find("#import-units").getSelectionModel().select(1);
            this.<TextField>find("#import-title").setText("Lamps and their keepers");
            this.<TextField>find("#import-title").requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        until(() -> this.<ListView<?>>find("#import-units").getItems().stream()
                .anyMatch(unit -> unit.toString().contains("Lamps and their keepers")));
        keep();
        until(() -> state("rdtc") == TextState.OFFICIAL);
        offer(file("rev3.md", "A/AC.291/22/Rev.3", "shall light"));
        keep();
        until(() -> state("udtc") == TextState.OFFICIAL
                && workbench.comparison().get().isPresent());
        until(() -> workbench.units().stream()
                .anyMatch(
                        unit -> unit.old().stream().anyMatch(old -> old.title().equals("Lamps and their keepers"))
                                && !unit.runs().isEmpty()
                                && UnitWords.labels(unit.now()).equals("Article 1")));
    }

    @Test
    void anArabicTextIsLookedAtUnitByUnit() throws Exception {
        offer(Files.copy(Path.of("drafts/tutorial/texts/revised.ar.md"), folder.resolve("arabic.md")));
        picture("import-arabic");
        ListView<?> units = find("#import-units");
        assertThat(units.getItems()).hasSizeGreaterThan(10);
        for (int i = 0; i < units.getItems().size(); i++) {
            int at = i;
            Toolkit.call(() -> {
                units.getSelectionModel().select(at);
                window.root().applyCss();
                window.root().layout();
                return true;
            });
        }
        assertThat(seen(() -> this.<Label>find(".banner-sentence").getText())).isEmpty();
    }

    @Test
    void whatIsNoDraftWaitsForAChoice() throws Exception {
        offer(file("other.md", "X/1/2", "shall light"));
        picture("import-doubtful");
        assertThat(Toolkit.call(() -> this.<Button>find("#import-keep").isDisabled()))
                .isTrue();
        Toolkit.call(() -> {
            this.<ComboBox<?>>find("#import-draft").getSelectionModel().selectFirst();
            return true;
        });
        until(() -> !this.<Button>find("#import-keep").isDisabled());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(Toolkit.call(() -> window.root().lookup("#import-panel") == null))
                .isTrue();
        assertThat(folder.resolve("home/added")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() throws Exception {
        Path broken =
                Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 10, 1});
        Toolkit.call(() -> {
            window.panels().importing(broken);
            return true;
        });
        until(() -> !this.<Label>find(".import-refusal").getText().isEmpty());
        picture("import-refused");
        assertThat(Toolkit.call(() -> this.<Button>find("#import-keep").isDisabled()))
                .isTrue();
    }

    private Path file(String name, String symbol, String verb) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                "United Lamps\n\n" + symbol + "\n\nDraft convention on lamps\n\n## Article 1. Lamps\n\n1. Each keeper "
                        + verb + " the lamp before dusk.\n\n## Article 2. Oil\n\nOil is kept [in the tower.\n");
    }

    private void offer(Path file) throws Exception {
        Toolkit.call(() -> {
            window.panels().importing(file);
            return true;
        });
        until(() -> !this.<ListView<?>>find("#import-units").getItems().isEmpty());
    }

    private void keep() throws Exception {
        until(() -> !this.<Button>find("#import-keep").isDisabled());
        Toolkit.call(() -> {
            this.<Button>find("#import-keep").fire();
            return true;
        });
        until(() -> window.root().lookup("#import-panel") == null);
    }

    private String draft() throws Exception {
        return String.valueOf(Toolkit.call(
                        () -> this.<ComboBox<?>>find("#import-draft").getValue()))
                .replaceAll("(?s).*?id=([a-z0-9-]+).*", "$1");
    }

    private TextState state(String id) {
        return workbench.dossier().get().orElseThrow().draft(id).orElseThrow().state();
    }
}
