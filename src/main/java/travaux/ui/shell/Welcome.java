package travaux.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import travaux.ui.library.Opening;
import travaux.ui.support.Messages;

/** An empty desk: what can be opened, and what is still missing for a comparison. */
final class Welcome extends VBox {

    Welcome(Opening opening, Runnable paste) {
        getStyleClass().addAll("empty", "welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label();
        title.setWrapText(true);
        Subscription reading =
                opening.reading().subscribe(said -> title.setText(said.isEmpty() ? title(opening) : said));
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                reading.unsubscribe();
            }
        });
        title.getStyleClass().add("empty-title");
        Label advice = new Label(Messages.text("welcome.advice"));
        advice.getStyleClass().add("empty-text");
        advice.setWrapText(true);
        DossierButtons buttons = new DossierButtons(opening);
        buttons.add(Messages.text("menu.open.paste"), paste);
        getChildren().addAll(title, advice, buttons);
    }

    private static String title(Opening opening) {
        return opening.waitingOld()
                .get()
                .map(draft -> Messages.text("welcome.needsNew", draft.name()))
                .or(() -> opening.waitingNew().get().map(draft -> Messages.text("welcome.needsOld", draft.name())))
                .orElse(Messages.text("welcome.title"));
    }
}
