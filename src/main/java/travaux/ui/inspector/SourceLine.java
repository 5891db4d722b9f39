package travaux.ui.inspector;

import javafx.scene.layout.VBox;
import travaux.core.record.Source;
import travaux.ui.control.AddressPane;
import travaux.ui.control.Words;
import travaux.ui.support.SourceWords;

/** One source: what it is, of what kind, where to find it. */
final class SourceLine extends VBox {

    SourceLine(Source source) {
        setSpacing(2);
        add(source.what(), "inspector-said");
        add(SourceWords.about(source), "inspector-note");
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
