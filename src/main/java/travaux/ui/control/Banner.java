package travaux.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import travaux.ui.support.Icons;

/** One calm sentence across the window that can be put away. Takes no room while it has nothing to say. */
public final class Banner extends HBox {

    private final Words sentence = new Words("banner-sentence");

    /** A silent banner; {@code closeWord} names its button. */
    public Banner(String closeWord) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button();
        close.getStyleClass().setAll("plain-button");
        close.setGraphic(Icons.CLOSE.node());
        close.setAccessibleText(closeWord);
        close.setOnAction(action -> clear());
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(Icons.NOTICE.node(), sentence, close);
        clear();
    }

    /** Says a sentence. */
    public void say(String words) {
        sentence.say(words);
        setAccessibleText(words);
        setVisible(true);
        setManaged(true);
    }

    /** Falls silent. */
    public void clear() {
        sentence.say("");
        setVisible(false);
        setManaged(false);
    }
}
