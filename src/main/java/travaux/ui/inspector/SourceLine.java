package travaux.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import travaux.core.record.Source;
import travaux.ui.control.AddressPane;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** One source: what it is, of what kind, where to find it. */
final class SourceLine extends VBox {

    SourceLine(Source source) {
        setSpacing(2);
        add(source.what(), "inspector-said");
        List<String> about = new ArrayList<>();
        about.add(source.kind());
        if (source.core()) {
            about.add(Messages.text("source.core"));
        }
        if (source.isMachineMade()) {
            about.add(Messages.text("source.machine"));
        }
        add(String.join(" · ", about), "inspector-note");
        source.link().ifPresent(address -> getChildren().add(new AddressPane(address, "inspector-note")));
        add(source.note(), "inspector-note");
        setPadding(new javafx.geometry.Insets(4, 0, 6, 0));
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Words label = new Words(words, styleClass);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }
}
