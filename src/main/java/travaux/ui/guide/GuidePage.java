package travaux.ui.guide;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Scrolling;
import travaux.ui.support.Messages;

/** How to read the marks, and which keys do what; by keyboard it is scrolled with the arrows and by pages. */
public final class GuidePage extends ScrollPane {

    /** All of it. */
    public GuidePage() {
        setId("guide");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Messages.text("guide"));
        VBox parts = new VBox(new MarksPart(), new KeysPart());
        parts.getStyleClass().add("inspector-page");
        setContent(parts);
        Scrolling.byPages(this);
    }
}
