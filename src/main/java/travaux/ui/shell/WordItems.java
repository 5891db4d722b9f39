package travaux.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import travaux.ui.comparison.ChoiceModel;
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
        BooleanBinding can = choice.canChoose();
        String words = Messages.text(key);
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(Bindings.when(can).then(words).otherwise(Messages.text("word.menu.not", words)));
        item.disableProperty().bind(can.not());
        item.setOnAction(event -> action.run());
        return item;
    }
}
