package travaux.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of joined buttons of which exactly one is chosen. */
public final class Segments<T extends Enum<T>> extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-segment");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-segment");

    private final ToggleGroup group = new ToggleGroup();

    /**
     * Shows a property's choices and sets it.
     *
     * @param name what is chosen, for people who hear the window
     * @param words the word on each segment
     */
    public Segments(String name, T[] choices, Function<T, String> words, ObjectProperty<T> chosen) {
        getStyleClass().add("segments");
        setAccessibleText(name);
        setMaxHeight(USE_PREF_SIZE);
        for (T choice : choices) {
            getChildren().add(segment(choice, words.apply(choice), chosen));
        }
        getChildren().getFirst().pseudoClassStateChanged(FIRST, true);
        getChildren().getLast().pseudoClassStateChanged(LAST, true);
        Consumer<T> show =
                value -> group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == value));
        chosen.subscribe(show);
    }

    private ToggleButton segment(T choice, String word, ObjectProperty<T> chosen) {
        ToggleButton segment = new ToggleButton(word);
        segment.getStyleClass().setAll("segment");
        segment.setUserData(choice);
        segment.setToggleGroup(group);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(action -> {
            segment.setSelected(true);
            chosen.set(choice);
        });
        return segment;
    }
}
