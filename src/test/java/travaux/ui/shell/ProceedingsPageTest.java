package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.work.Library;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The record of the real negotiation is read through and narrowed in the real window, headless, by keyboard. */
class ProceedingsPageTest extends WindowCase {

    @BeforeEach
    void openTheRecord() throws Exception {
        var dossier = Library.standard().open("un-cybercrime-convention");
        show(1280, 800);
        Toolkit.call(() -> {
            window.opening().lay(dossier, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        press(KeyCode.ALT, KeyCode.DIGIT7);
        until(() -> !rows().isEmpty());
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.RECORD);
    }

    @Test
    void everyEntryIsThereUnderItsKind() throws Exception {
        var record = seen(() -> workbench.dossier().get().orElseThrow());
        int all = record.record().positions().size()
                + record.record().terms().size()
                + record.record().statements().size()
                + record.planned().size();
        assertThat(count("All")).isEqualTo(all);
        assertThat(count("Positions") + count("Explanations"))
                .isEqualTo(record.record().positions().size());
        assertThat(count("In dispute")).isEqualTo(record.record().terms().size());
        choose("Claims");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("claims: "));
        picture("record-claims");
        choose("Planned and held");
        assertThat(rows()).anyMatch(row -> row.contains("moved by at least 161 days"));
        picture("record-plans");
        choose("In dispute");
        picture("record-terms");
    }

    @Test
    void whatIsReadIsNarrowedByArticleDelegationAndWords() throws Exception {
        int before = rows().size();
        write("#proceedings-article", "24");
        until(() -> rows().size() < before);
        int onArticle = rows().size();
        assertThat(rows()).as("said of Article 42, which became 24").anyMatch(row -> row.contains("42"));
        assertThat(count("Planned and held")).isZero();
        write("#proceedings-delegation", "Iran");
        until(() -> rows().size() < onArticle);
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("Iran"));
        write("#proceedings-article", "999");
        until(() -> shown(".empty-text"));
        picture("record-sorry");
    }

    @Test
    void hidingWeakSourcesLeavesEntriesHitsDocumentsAndCountsOut() throws Exception {
        int entries = count("All");
        int recorded = chip("With record");
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("safeguards");
        until(() -> !hits().isEmpty());
        int hits = hits().size();
        Toolkit.call(() -> {
            workbench.weakHidden().set(true);
            return true;
        });
        until(() -> hits().size() < hits);
        assertThat(chip("With record")).isLessThanOrEqualTo(recorded);
        press(KeyCode.ALT, KeyCode.DIGIT7);
        until(() -> count("All") < entries);
        picture("record-weak-hidden");
        press(KeyCode.ALT, KeyCode.DIGIT8);
        until(() -> shown("#documents-hidden"));
        assertThat(seen(() -> this.<Label>find("#documents-hidden").getText()))
                .containsPattern("^\\d+ documents? known from weak sources alone (is|are) hidden");
        picture("documents-weak-hidden");
    }

    private boolean shown(String selector) {
        return window.root().lookup(selector) != null;
    }

    private void write(String field, String words) {
        Toolkit.call(() -> {
            find(field).requestFocus();
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
    }

    private void choose(String chip) throws Exception {
        int many = count(chip);
        Toolkit.call(() -> {
            button(chip).fire();
            return true;
        });
        until(() -> rows().size() == many);
    }

    private int count(String chip) {
        return chip(chip);
    }

    private int chip(String name) {
        String text = look(() -> button(name).getText());
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    private ToggleButton button(String name) {
        return window.root().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().matches(java.util.regex.Pattern.quote(name) + " \\d+"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<String> rows() {
        return items("#proceedings-list");
    }

    private List<String> hits() {
        return items("#search-list");
    }

    private List<String> items(String id) {
        return look(() -> window.root().lookup(id) instanceof ListView<?> list
                ? list.getItems().stream().map(String::valueOf).toList()
                : List.<String>of());
    }

    /** Looks now: {@link #until} looks on the window's thread already. */
    private static <T> T look(Supplier<T> what) {
        return Platform.isFxApplicationThread() ? what.get() : Toolkit.call(what::get);
    }
}
