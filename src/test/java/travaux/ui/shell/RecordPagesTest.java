package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.work.Library;
import travaux.ui.control.Tips;
import travaux.ui.record.StoryModel;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Reads the record of the tutorial in the real window, headless, by keyboard alone. */
class RecordPagesTest extends WindowCase {

    private final StoryModel stories = window.record().stories();

    @BeforeEach
    void openTheTutorial() throws Exception {
        var dossier = Library.standard().open("tutorial");
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().lay(dossier, "", "");
            return true;
        });
        waitForUnit();
    }

    @Test
    void aStoryIsOpenedPlayedOnAndBackAndLeft() throws Exception {
        open(Page.STORIES, "#stories-list");
        type(KeyCode.ENTER);
        assertThat(step()).isZero();
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
        assertThat(seen(() -> window.record().isReading())).isTrue();
        waitForArticle("4");
        assertThat(tips()).containsExactly("The step before (this is the first)", "The next step");
        type(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(1);
        waitForArticle("9");
        type(KeyCode.END);
        assertThat(step()).isEqualTo(5);
        assertThat(tips()).containsExactly("The step before", "The next step (this is the last)");
        assertThat(seen(() -> workbench.event().get().orElseThrow().id())).isEqualTo("necessity-votes");
        waitForArticle("10");
        type(KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo(4);
        waitForArticle("13");
        type(KeyCode.HOME);
        type(KeyCode.LEFT);
        assertThat(step()).isZero();
        waitForArticle("4");
        type(KeyCode.ESCAPE);
        assertThat(seen(() -> stories.scene().get())).isEmpty();
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.STORIES);
    }

    @Test
    void aNumberIsSaidToBeThatOfTheLastDraftAndEscapeTakesItOutAgain() throws Exception {
        open(Page.RECORD, "#proceedings-article");
        TextField article = seen(() -> find("#proceedings-article"));
        Toolkit.call(() -> {
            article.requestFocus();
            article.setText("12");
            return true;
        });
        assertThat(seen(() -> window.root().lookupAll(".empty-text").stream()
                        .filter(WindowCase::isShown)
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .anyMatch(advice -> advice.contains("as that of the last draft"));
        type(KeyCode.ESCAPE);
        String left = seen(article::getText);
        assertThat(left).isEmpty();
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.RECORD);
        type(KeyCode.ESCAPE);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
    }

    @Test
    void theBarOfTheRecordTellsHowMuchThereIs() throws Exception {
        Toolkit.call(() -> {
            workbench.page().set(Page.RECORD);
            return true;
        });
        until(() -> window.root().lookup("#proceedings-list") != null);
        ListView<?> list = find("#proceedings-list");
        double shown = seen(() -> list.lookupAll(".list-cell").stream()
                .filter(cell -> cell.isVisible() && !((ListCell<?>) cell).isEmpty())
                .count());
        double share = seen(() -> list.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(bar -> bar.getVisibleAmount() / bar.getMax())
                .max()
                .orElse(0));
        assertThat(share)
                .isBetween(
                        0.5 * shown / list.getItems().size(),
                        1.5 * shown / list.getItems().size());
    }

    @Test
    void aHitOfASearchIsOpenedInItsPlace() throws Exception {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(seen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("search-field");
        robot.write("\"harbour pilots\"");
        until(() -> !hits().getItems().isEmpty());
        type(KeyCode.DOWN);
        assertThat(seen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("search-list");
        type(KeyCode.ENTER);
        assertThat(seen(() -> workbench.page().get())).isNotEqualTo(Page.SEARCH);

        press(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("\"an honest error\"");
        until(() -> !hits().getItems().isEmpty() && hits().getItems().toString().contains("punished"));
        type(KeyCode.ENTER);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
        until(() -> workbench.unit().get().isPresent()
                && java.util.stream.Stream.concat(
                                workbench.unit().get().get().old().stream(),
                                workbench.unit().get().get().now().stream())
                        .anyMatch(unit -> unit.text().text().contains("an honest error")));
    }

    @Test
    void onlyTheNewestQueryIsAnsweredAndWhatIsNowhereSaysWhatToDo() throws Exception {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("harbour tide nosuchword");
        until(() -> texts().stream().anyMatch(text -> text.contains("nosuchword*")));
        robot.eraseText(10);
        until(() -> !hits().getItems().isEmpty());
        robot.eraseText(60);
        until(() -> texts().stream().anyMatch(text -> text.startsWith("Search the texts")));
    }

    @Test
    void theRegisterLeadsToEventsAndIsCopied() throws Exception {
        open(Page.DOCUMENTS, "#documents-table");
        type(KeyCode.DOWN);
        String line = seen(() -> window.textToCopy());
        assertThat(line.split("\t", -1)).hasSize(8);
        TableView<?> table = (TableView<?>) seen(() -> window.root().lookup("#documents-table"));
        assertThat(seen(() -> table.getSelectionModel().getSelectedIndex())).isNotNegative();
        Toolkit.call(() -> {
            window.root().lookup(".record-link").requestFocus();
            return true;
        });
        type(KeyCode.SPACE);
        assertThat(seen(() -> workbench.event().get())).isPresent();
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
    }

    private void open(Page page, String list) {
        Toolkit.call(() -> {
            workbench.page().set(page);
            window.root().applyCss();
            window.root().layout();
            window.root().lookup(list).requestFocus();
            return true;
        });
    }

    private int step() {
        return seen(() -> stories.scene().get().map(StoryModel.Scene::at).orElse(-1));
    }

    private ListView<?> hits() {
        return window.root().lookup("#search-list") instanceof ListView<?> list ? list : new ListView<>();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node node : window.root().lookupAll(".label")) {
            texts.add(((javafx.scene.control.Labeled) node).getText());
        }
        return texts;
    }

    private void waitForArticle(String number) throws Exception {
        until(() -> workbench
                .unit()
                .get()
                .filter(unit -> unit.now().stream().anyMatch(now -> now.number().equals(number)))
                .isPresent());
    }

    private void waitForUnit() throws Exception {
        until(() -> workbench.unit().get().isPresent());
    }

    /** What the buttons at the foot of a story say. */
    private List<String> tips() throws Exception {
        return seen(() -> window.root().lookupAll(".story-feet .field-button").stream()
                .map(button -> Tips.words((Control) button))
                .toList());
    }
}
