package travaux.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.control.Wrapping;
import travaux.ui.support.Messages;

/** Two fields to paste two texts into: a panel, not a dialog. */
public final class PastePanel extends VBox {

    private final TextArea old = area("paste.old");
    private final TextArea now = area("paste.new");

    /** Hands both texts to {@code opening}; {@code close} puts the panel away. */
    public PastePanel(Opening opening, Runnable close) {
        getStyleClass().add("paste-panel");
        Label title = new Label(Messages.text("paste.title"));
        title.getStyleClass().add("title");
        HBox fields = new HBox(20, field("paste.old", old), field("paste.new", now));
        VBox.setVgrow(fields, Priority.ALWAYS);
        Button compare = button("paste.compare", () -> {
            opening.pasted(old.getText(), now.getText());
            close.run();
        });
        compare.setId("paste-compare");
        compare.getStyleClass().add("primary-button");
        Runnable allow = () -> Reasoned.allow(
                compare,
                !old.getText().isEmpty() && !now.getText().isEmpty(),
                Messages.text("paste.compare"),
                Messages.text("paste.compare.not"));
        old.textProperty().subscribe(allow);
        now.textProperty().subscribe(allow);
        allow.run();
        Label hint = new Label(Messages.text("paste.hint"));
        hint.getStyleClass().add("muted");
        HBox buttons = new HBox(10, Tips.around(compare), button("paste.cancel", close), hint);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(title, fields, buttons);
    }

    /** Gives the keyboard to the first field. */
    public void begin() {
        old.requestFocus();
    }

    private static Node field(String key, TextArea area) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("caption");
        label.setLabelFor(area);
        VBox box = new VBox(6, label, area);
        VBox.setVgrow(area, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea();
        Wrapping.follow(area);
        area.setPromptText(Messages.text("paste.prompt"));
        area.setAccessibleText(Messages.text(key));
        return area;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().setAll("field-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
