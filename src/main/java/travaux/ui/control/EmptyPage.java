package travaux.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A page with nothing on it: why, what to do next, and the ways to it. */
public final class EmptyPage extends VBox {

    /** Says two sentences, the ways below them. */
    public EmptyPage(String title, String advice, Node... ways) {
        getStyleClass().add("empty");
        Words why = new Words(title, "empty-title");
        Words next = new Words(advice, "empty-text");
        getChildren().addAll(why, next);
        getChildren().addAll(ways);
    }
}
