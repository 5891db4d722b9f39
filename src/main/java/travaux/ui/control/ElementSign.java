package travaux.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import travaux.core.text.Element;

/** The sign for what is known of an element in a draft; all are of one width. */
public final class ElementSign extends HBox {

    /** The sign for a state. */
    public ElementSign(Element.State state) {
        this(
                switch (state) {
                    case NAMED -> dot("sign-named");
                    case NOT_NAMED -> dot("sign-not-named");
                    case IN_DISPUTE -> label("[ ]", "sign-dispute");
                    case UNKNOWN -> label("?", "question");
                    case NO_TEXT -> label("∅", "empty-set");
                });
    }

    private ElementSign(Node... sign) {
        super(sign);
        getStyleClass().add("element-sign");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** The room of a sign before words that have none. */
    public static ElementSign none() {
        return new ElementSign(new Node[0]);
    }

    private static Node dot(String styleClass) {
        Region dot = new Region();
        dot.getStyleClass().add(styleClass);
        return dot;
    }

    private static Node label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
