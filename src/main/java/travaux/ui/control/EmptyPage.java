package travaux.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** An honest empty page: why nothing is on it, what is known all the same, what to do next, and the ways to it. */
public final class EmptyPage extends VBox {

    /** Says two sentences, the ways below them. */
    public EmptyPage(String title, String advice, Node... ways) {
        this(title, List.of(), advice);
        getChildren().addAll(ways);
    }

    /** Says what is known between the two sentences, a line for each. */
    public EmptyPage(String title, List<String> known, String advice) {
        getStyleClass().add("empty");
        getChildren().add(new Words(title, "empty-title"));
        known.forEach(line -> getChildren().add(new Words(line, "empty-known")));
        getChildren().add(new Words(advice, "empty-text"));
    }
}
