package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import travaux.core.record.Source;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** One source: what it is, of what kind, and its address, which is opened only when it is asked for. */
final class SourceNote extends VBox {

    SourceNote(Source source, Consumer<String> browse) {
        getStyleClass().add("source-note");
        List<String> parts = new ArrayList<>(List.of(source.what(), source.kind()));
        if (source.core()) {
            parts.add(Messages.text("source.core"));
        }
        if (source.isMachineMade()) {
            parts.add(Messages.text("source.machine"));
        }
        Words what = new Words(String.join(" · ", parts), "record-aside");
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
