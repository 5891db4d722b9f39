package travaux.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import travaux.ui.support.Messages;

/** What says, while it cannot be used, why it cannot. */
public final class Reasoned {

    private Reasoned() {}

    /** Lets an item say its words; the reason beside them and nothing done while it is not possible. */
    public static void bind(MenuItem item, ObservableBooleanValue possible, String words, String why) {
        item.setMnemonicParsing(false);
        item.textProperty().bind(Bindings.when(possible).then(words).otherwise(Messages.text("item.not", words, why)));
        item.disableProperty().bind(Bindings.not(possible));
    }

    /** Lets a button, which stands in what {@link Tips#around} makes, be used if it can, or else say why not. */
    public static void allow(Button button, boolean possible, String words, String why) {
        button.setDisable(!possible);
        Tips.on(button, possible ? words : Messages.text("item.not", words, why));
    }
}
