package travaux.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.inspector.InspectorModel;
import travaux.ui.support.Messages;

/** Opens the guide to marks and keys beside what is read, and puts it away. */
final class Guiding {

    private final InspectorModel inspector;
    private final Sides sides;
    private final BooleanBinding possible;
    /** The inspector was folded away, and will be again. */
    private boolean unfolded;

    /** It can be opened while {@code reading} is what stands in the middle of the window. */
    Guiding(InspectorModel inspector, Sides sides, ObservableList<Node> middle, Node reading) {
        this.inspector = inspector;
        this.sides = sides;
        possible = Bindings.createBooleanBinding(() -> middle.contains(reading), middle);
    }

    /** The way to it in a menu. */
    MenuItem item() {
        MenuItem item = new MenuItem();
        Reasoned.bind(item, possible, Messages.text("guide"), Messages.text("guide.button.not"));
        item.setAccelerator(KeyCombination.valueOf("F1"));
        item.setOnAction(event -> turn());
        return item;
    }

    /** The way to it in the bar below. */
    Region button() {
        Button button = new Button(Messages.text("guide"));
        button.setId("guide-button");
        button.getStyleClass().setAll("plain-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> turn());
        possible.subscribe(
                can -> Reasoned.allow(button, can, Messages.text("guide.button"), Messages.text("guide.button.not")));
        return Tips.around(button);
    }

    /** Opens it with the keyboard on it, or puts it away. */
    private void turn() {
        if (!leave()) {
            unfolded = sides.inspectorFolded().get();
            sides.inspectorFolded().set(false);
            inspector.guided().set(true);
            Node guide = sides.inspector().lookup("#guide");
            if (guide != null) {
                guide.requestFocus();
            }
        }
    }

    /** Puts it away; false where it is not open. */
    boolean leave() {
        boolean open = inspector.guided().get();
        if (open) {
            inspector.guided().set(false);
            sides.inspectorFolded().set(unfolded);
        }
        return open;
    }
}
