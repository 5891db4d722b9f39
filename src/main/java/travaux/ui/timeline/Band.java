package travaux.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A horizontal band of the timeline: it makes its nodes once and puts them in place for a width. */
interface Band {

    /** The word at its left, or empty. */
    String name();

    /** What stands at its left. */
    default Node caption() {
        Label label = new Label(name());
        label.getStyleClass().add("lane-name");
        return label;
    }

    /** How much of the height it wants, in pixels. */
    double height();

    /** Its nodes, those drawn first in front. */
    List<Node> nodes();

    /** Puts its nodes in place: x from 0 to {@code width}, y from {@code top} on. */
    void place(double width, double top);

    /** Those of its nodes that take the keyboard, from left to right. */
    List<Node> stops();

    /** Makes what concerns the article that is read stand out. */
    default void concern(ArticleInTime article) {}
}
