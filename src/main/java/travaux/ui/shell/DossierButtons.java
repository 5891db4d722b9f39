package travaux.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import travaux.ui.library.Opening;
import travaux.ui.support.Messages;

/** A button for each dossier that can be opened by its name. */
final class DossierButtons extends FlowPane {

    DossierButtons(Opening opening) {
        super(10, 10);
        setAlignment(Pos.CENTER);
        for (String id : opening.dossiers()) {
            Button button = add(Messages.text("menu.open.dossier", id), () -> opening.dossier(id, "", ""));
            opening.title(id, name -> button.setText(Messages.text("menu.open.dossier", name)));
        }
    }

    /** Adds one more. */
    Button add(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().setAll("field-button");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return button;
    }
}
