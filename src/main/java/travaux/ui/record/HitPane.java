package travaux.ui.record;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import travaux.core.search.HitKind;
import travaux.ui.control.Words;
import travaux.ui.record.SearchAnswer.Row;
import travaux.ui.support.Messages;

/** The chosen hit in full, on what it rests, and the way to its place. */
final class HitPane extends ScrollPane {

    HitPane(Row row, SearchModel model, Consumer<String> browse) {
        getStyleClass().add("record-foot");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox box = new VBox(
                new Words(row.place(), "record-kind"),
                new Words(row.hit().passage().text(), "record-said"));
        box.getStyleClass().add("record-details");
        if (model.hasPlace(row)) {
            Button open = new Button(
                    Messages.text(row.hit().passage().kind() == HitKind.EVENT ? "search.open.event" : "search.open"));
            open.getStyleClass().setAll("field-button");
            open.setOnAction(action -> model.open(row));
            box.getChildren().add(open);
        }
        model.going()
                .dossier()
                .ifPresent(dossier -> EntrySources.of(dossier, row.hit().passage())
                        .forEach(source -> box.getChildren().add(new SourceNote(source, browse))));
        setContent(box);
    }
}
