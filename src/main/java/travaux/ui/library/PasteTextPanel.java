package travaux.ui.library;

import java.util.function.Consumer;
import javafx.geometry.Pos;
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

/** A field to paste a text into that is to be added to the dossier: a panel, not a dialog. */
public final class PasteTextPanel extends VBox {

    private final TextArea area = new TextArea();

    /** Hands the text to {@code look}; {@code close} puts the panel away. */
    public PasteTextPanel(Consumer<String> look, Runnable close) {
        getStyleClass().add("paste-panel");
        Label title = new Label(Messages.text("paste.one.title"));
        title.getStyleClass().add("title");
        area.setId("paste-one");
        area.setPromptText(Messages.text("paste.prompt"));
        area.setAccessibleText(Messages.text("paste.one.title"));
        Wrapping.follow(area);
        VBox.setVgrow(area, Priority.ALWAYS);
        Button on = new Button(Messages.text("paste.one.look"));
        on.setId("paste-one-look");
        on.getStyleClass().setAll("field-button", "primary-button");
        on.setOnAction(event -> look.accept(area.getText()));
        area.textProperty()
                .subscribe(written -> Reasoned.allow(
                        on, !written.isEmpty(), Messages.text("paste.one.look"), Messages.text("paste.one.look.not")));
        Button back = new Button(Messages.text("paste.cancel"));
        back.getStyleClass().setAll("field-button");
        back.setOnAction(event -> close.run());
        HBox buttons = new HBox(10, Tips.around(on), back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, area, buttons);
    }

    /** Gives the keyboard to the field. */
    public void begin() {
        area.requestFocus();
    }
}
