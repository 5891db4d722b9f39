package travaux.ui.guide;

import java.util.List;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** The keys of the window and what they do. */
final class KeysPart extends VBox {

    KeysPart() {
        getStyleClass().add("guide-part");
        getChildren().add(new Words(Messages.text("guide.keys"), "inspector-title"));
        add("guide.keys.reading", List.of("guide.changes", "guide.readingOrder", "guide.scroll", "guide.ways"));
        add("guide.keys.words", List.of("guide.word", "guide.bracket", "guide.cross", "guide.grow"));
        add("guide.keys.copy", List.of("guide.copy", "guide.redline", "guide.citation"));
        add(
                "guide.keys.time",
                List.of("guide.old", "guide.new", "guide.fold", "guide.marksOfTime", "guide.zoom", "guide.handle"));
        add("guide.keys.room", List.of("guide.pages", "guide.trail", "guide.search", "guide.sides", "guide.leave"));
        add("guide.keys.work", List.of("guide.proposal", "guide.pair", "guide.undo"));
        add("guide.keys.texts", List.of("guide.files", "guide.paste", "guide.official", "guide.window"));
        add("guide.keys.look", List.of("guide.size", "guide.itself"));
        getChildren().add(new Words(Messages.text("guide.keys.mac"), "inspector-note"));
    }

    private void add(String head, List<String> keys) {
        Rows rows = new Rows();
        keys.forEach(rows::keys);
        getChildren().addAll(new Words(Messages.text(head), "inspector-head"), rows);
    }
}
