package travaux.ui.record;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** On what the chosen entry rests, and the way to its article. */
final class ProceedingPane extends ScrollPane {

    ProceedingPane(Proceeding entry, Going going, Consumer<String> browse) {
        getStyleClass().addAll("record-foot", "record-foot-low");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox box = new VBox();
        box.getStyleClass().add("record-details");
        entry.article().ifPresent(place -> {
            Button open = new Button(Messages.text(
                    "record.open", UnitWords.label(place.unit()), place.draft().name()));
            open.getStyleClass().setAll("field-button");
            open.setOnAction(action -> going.unit(place.draft().id(), place.unit()));
            box.getChildren().add(open);
        });
        box.getChildren().add(new Words(Messages.text("documents.sources", ""), "record-caption"));
        entry.sources().forEach(source -> box.getChildren().add(new SourceNote(source, browse)));
        setContent(box);
    }
}
