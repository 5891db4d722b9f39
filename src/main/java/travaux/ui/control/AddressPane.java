package travaux.ui.control;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** An address of the net on as many lines as it needs, broken between its parts, never within a word or a number. */
public final class AddressPane extends FlowPane {

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[^/:]/)(?=[^/])|(?<=\\w)(?=[?&=#_-])|(?<=[A-Za-z])(?=\\.)");

    /** Shows an address; {@code styleClass} is that of its words. */
    public AddressPane(String address, String styleClass) {
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(address);
        for (String part : parts(address)) {
            Label label = new Label(part);
            label.getStyleClass().add(styleClass);
            getChildren().add(label);
        }
    }

    /** What must stay together. */
    static List<String> parts(String address) {
        return List.of(BETWEEN.split(address));
    }
}
