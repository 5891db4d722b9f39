package travaux.ui.record;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import travaux.core.record.Source;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.SourceWords;

/** One source: what it is, of what kind, and its address, which is opened only when it is asked for. */
final class SourceNote extends VBox {

    SourceNote(Source source, Consumer<String> browse) {
        getStyleClass().add("source-note");
        Words what = new Words(source.what() + " · " + SourceWords.about(source), "record-aside");
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().add(what);
        source.link().ifPresent(link -> getChildren().add(link(link, browse)));
    }

    /** An address as a link. */
    static Hyperlink link(String address, Consumer<String> browse) {
        Hyperlink link = new Hyperlink(address);
        link.getStyleClass().setAll("link", "record-link");
        link.setAccessibleText(Messages.text("record.browse", address));
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(action -> browse.accept(address));
        return link;
    }
}
