package travaux.ui.concordance;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.Reasoned;
import travaux.ui.support.Messages;

/** The words of a menu by which pairings are corrected. What cannot be used says why. */
public final class CorrectionItems {

    private CorrectionItems() {}

    /** New items, for a menu of their own; those of a menu that is always there carry the keys. */
    public static List<MenuItem> of(ArticlesView view, boolean keys) {
        CorrectionsModel model = view.corrections();
        BooleanBinding unit = Bindings.createBooleanBinding(
                () -> view.workbench().unit().get().isPresent(),
                view.workbench().unit());
        BooleanBinding alone = Bindings.createBooleanBinding(
                () -> view.workbench()
                        .unit()
                        .get()
                        .filter(CorrectionsModel::canStandAlone)
                        .isPresent(),
                view.workbench().unit());
        List<MenuItem> items = List.of(
                item("correct.pair", unit, view::pickPair),
                item("correct.alone", alone, () -> alone(view)),
                item("correct.undo", model.canUndo(), model::undo),
                item("correct.redo", model.canRedo(), model::redo));
        if (keys) {
            List<String> combinations = List.of("Shortcut+P", "Shortcut+Shift+P", "Shortcut+Z", "Shortcut+Shift+Z");
            for (int i = 0; i < items.size(); i++) {
                items.get(i).setAccelerator(KeyCombination.valueOf(combinations.get(i)));
            }
        }
        return items;
    }

    private static void alone(ArticlesView view) {
        UnitComparison row = view.workbench().unit().get().orElseThrow();
        view.corrections().standAlone(row);
    }

    private static MenuItem item(String key, ObservableBooleanValue possible, Runnable action) {
        String why = Messages.text(
                switch (key) {
                    case "correct.pair" -> "correct.pair.not";
                    case "correct.alone" -> "correct.alone.not";
                    case "correct.undo" -> "correct.undo.not";
                    default -> "correct.redo.not";
                });
        MenuItem item = new MenuItem();
        Reasoned.bind(item, possible, Messages.text(key), why);
        item.setOnAction(event -> action.run());
        return item;
    }
}
