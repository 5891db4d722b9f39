package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.work.Proposing;
import travaux.ui.support.Toolkit;

/** Writes a proposal in the real window, by keyboard alone, copies it, removes it and takes that back. */
class ProposalByKeyboardTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path home;

    @BeforeEach
    void openTheTutorial() throws Exception {
        keepDataIn(home);
        show(1280, 720);
        compareTutorial("zero", "adopted");
        read("10");
    }

    @Test
    void aProposalIsWrittenComparedCopiedRemovedAndPutBack() throws Exception {
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> !text().isEmpty());
        press(KeyCode.CONTROL, KeyCode.END);
        robot.write(" [Nothing here binds a harbour.]");
        until(() -> window.root().lookupAll(".proposal-panel .line-insert").size() > 0);
        until(() -> Files.exists(home.resolve("proposals.json")));
        press(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("Lantmere");
        until(() -> !copy().isDisabled());
        picture("proposal-by-keyboard");
        Toolkit.call(() -> {
            copy().requestFocus();
            return true;
        });
        type(KeyCode.SPACE);
        assertThat(seen(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("[Lantmere: 1. ")
                .endsWith("[Nothing here binds a harbour.]]");
        type(KeyCode.ESCAPE);
        until(() -> sign().isVisible());
        picture("proposal-sign");
        assertThat(Files.readString(home.resolve("proposals.json"))).contains("Lantmere", "binds a harbour");
        assertThat(workbench.dossier().get().orElseThrow().drafts()).hasSize(5);
    }

    @Test
    void whatIsRemovedIsPutBackByUndo() throws Exception {
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> !text().isEmpty());
        robot.write("Well, ");
        until(() -> Files.exists(home.resolve("proposals.json")));
        until(() -> !button("Remove").isDisabled());
        Toolkit.call(() -> {
            button("Remove").requestFocus();
            return true;
        });
        type(KeyCode.SPACE);
        until(() -> Files.readString(home.resolve("proposals.json")).contains("\"proposals\" : [ ]"));
        assertThat(seen(() -> sign().isVisible())).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sign().isVisible());
    }

    @Test
    void itIsComparedWithAnyVersionOfTheArticleThatHasWords() throws Exception {
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> versions().getItems().size() > 1);
        assertThat(seen(() -> versions().getItems().stream()
                        .map(version -> version.draft().name())
                        .toList()))
                .containsSubsequence("Zero draft", "Revised draft", "Adopted text");
        assertThat(seen(() -> versions().getValue().draft().name())).isEqualTo("Adopted text");
        assertThat(seen(this::shown)).contains("Adopted text").doesNotContain("Compilation");
        assertThat(seen(this::changes)).isZero();
        Toolkit.call(() -> {
            versions().requestFocus();
            return true;
        });
        type(KeyCode.UP);
        until(() -> versions().getValue().draft().name().equals("Revised draft") && changes() > 0);
        picture("proposal-versions");
    }

    /** What the closed box of versions shows. */
    private List<String> shown() {
        return versions().getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> String.valueOf(((ListCell<?>) cell).getText()))
                .toList();
    }

    private int changes() {
        return window.root().lookupAll(".proposal-panel .label").stream()
                .map(label -> ((Label) label).getText())
                .filter(words -> words.matches("\\d+ changes?"))
                .mapToInt(words -> Integer.parseInt(words.replaceAll("\\D", "")))
                .sum();
    }

    private ComboBox<Proposing> versions() {
        return find("#proposal-versions");
    }

    @Test
    void whoGoesBackFromItIsWhereItWasOpened() throws Exception {
        String read = readNow();
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> !text().isEmpty());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(seen(() -> window.panels().isOpen())).isFalse();
        assertThat(readNow()).isEqualTo(read);
    }

    @Test
    void whoGoesToAnotherPageOrOtherDraftsSeesThem() throws Exception {
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> !text().isEmpty());
        press(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> window.root().lookup("#map-list") != null);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> !text().isEmpty());
        Toolkit.call(() -> {
            window.timeline().step(true, -1);
            return true;
        });
        assertThat(seen(() -> window.panels().isOpen())).isFalse();
    }

    private String readNow() {
        return seen(() -> workbench.unit().get().orElseThrow().unit().id());
    }

    private String text() {
        return window.root().lookup("#proposal-words") instanceof TextArea area ? area.getText() : "";
    }

    private Button copy() {
        return find("#proposal-copy");
    }

    private Button button(String words) {
        return window.root().lookupAll(".proposal-panel .field-button").stream()
                .map(node -> (Button) node)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Node sign() {
        return find(".proposal-sign");
    }
}
