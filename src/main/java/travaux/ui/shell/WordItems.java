package travaux.ui.shell;

import java.util.List;
import javafx.scene.control.MenuItem;
import travaux.ui.comparison.ChoiceModel;
import travaux.ui.control.Reasoned;
import travaux.ui.support.Messages;

/** The words of a menu by which words of the text are chosen, with the keys that do the same in the text. */
final class WordItems {

    private final ChoiceModel choice;

    WordItems(ChoiceModel choice) {
        this.choice = choice;
    }

    List<MenuItem> all() {
        return List.of(
                item("word.menu.next", () -> choice.step(1)),
                item("word.menu.brackets", () -> choice.nextBrackets(1)),
                item("word.menu.cross", choice::cross));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        Reasoned.bind(item, choice.canChoose(), Messages.text(key), Messages.text("word.menu.not"));
        item.setOnAction(event -> action.run());
        return item;
    }
}
