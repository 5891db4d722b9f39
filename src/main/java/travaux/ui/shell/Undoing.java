package travaux.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import travaux.ui.concordance.CorrectionsModel;
import travaux.ui.support.Messages;

/**
 * The one place where what the reader did is taken back, the last first: what was removed in this sitting, and the corrections
 * of the two drafts on the desk, which are kept from one sitting to the next.
 */
final class Undoing {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Deque<Optional<Step>> done = new ArrayDeque<>();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);
    private final CorrectionsModel corrections;
    private boolean takingBack;

    /** Something that can be taken back, named for people. */
    record Step(String name, Runnable back) {}

    Undoing(CorrectionsModel corrections) {
        this.corrections = corrections;
    }

    /** Notes something that was done. */
    void did(Step step) {
        done.push(Optional.of(step));
        count.set(done.size());
    }

    /** Notes that a pairing was corrected, unless a correction was just taken back. */
    void corrected() {
        if (!takingBack) {
            done.push(Optional.empty());
            count.set(done.size());
        }
        takingBack = false;
    }

    /** The same words of a menu, with this one in the place of that which takes back corrections alone. */
    List<MenuItem> among(List<MenuItem> items) {
        return items.stream()
                .map(item -> UNDO.equals(item.getAccelerator()) ? item() : item)
                .toList();
    }

    private MenuItem item() {
        BooleanBinding can = Bindings.createBooleanBinding(this::canUndo, count, corrections.canUndo());
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.setAccelerator(UNDO);
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> can.get() ? Messages.text("undo", name()) : Messages.text("undo.not"), can, count));
        item.disableProperty().bind(can.not());
        item.setOnAction(event -> undo());
        return item;
    }

    private boolean canUndo() {
        return (!done.isEmpty() && done.peek().isPresent())
                || corrections.canUndo().get();
    }

    private String name() {
        return Optional.ofNullable(done.peek())
                .flatMap(last -> last)
                .map(Step::name)
                .orElse(Messages.text("undo.correction"));
    }

    private void undo() {
        Optional<Step> last = done.isEmpty() ? Optional.empty() : done.pop();
        count.set(done.size());
        if (last.isPresent()) {
            last.get().back().run();
        } else {
            takingBack = true;
            corrections.undo();
        }
    }
}
