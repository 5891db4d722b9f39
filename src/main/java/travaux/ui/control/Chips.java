package travaux.ui.control;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/**
 * Ways to narrow a list, one of which is chosen. Showing others in their places changes the buttons, it does not replace them: the
 * one that was pressed keeps the keyboard.
 */
public final class Chips extends FlowPane {

    /**
     * A way to narrow a list.
     *
     * @param words what is written on it
     * @param chosen whether it is the one that is chosen
     * @param choose called when it is pressed
     * @param meaning what else is to be known of it, or empty
     */
    public record Chip(String words, boolean chosen, Runnable choose, String meaning) {

        /** One whose words say all. */
        public Chip(String words, boolean chosen, Runnable choose) {
            this(words, chosen, choose, "");
        }
    }

    /** So far apart, in pixels. */
    public Chips(double gap) {
        super(gap, gap);
    }

    /** Shows these, in their order. */
    public void show(List<Chip> chips) {
        while (getChildren().size() > chips.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < chips.size()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("chip");
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        for (int i = 0; i < chips.size(); i++) {
            set((ToggleButton) getChildren().get(i), chips.get(i));
        }
    }

    private static void set(ToggleButton button, Chip chip) {
        button.setText(chip.words());
        button.setSelected(chip.chosen());
        if (chip.meaning().isEmpty()) {
            Tips.off(button);
        } else {
            Tips.on(button, chip.meaning());
        }
        button.setOnAction(action -> {
            button.setSelected(true);
            chip.choose().run();
        });
    }
}
