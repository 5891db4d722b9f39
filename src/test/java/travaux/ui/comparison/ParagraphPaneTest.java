package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

class ParagraphPaneTest {

    @Test
    void theBarBesideChosenWordsStandsWhereLinesBegin() {
        assertThat(bar("Lamps burn at night.", false).getMaxX()).isBetween(1.0, 26.0);
        assertThat(bar("تضاء المصابيح كل ليلة", true).getMinX()).isBetween(374.0, 399.0);
    }

    /** Where the bar lies in a pane of 400 pixels. */
    private static Bounds bar(String words, boolean rightToLeft) {
        return Toolkit.call(() -> {
            Fonts.load();
            ParagraphPane pane = new ParagraphPane();
            StackPane root = new StackPane(pane);
            new Scene(root, 400, 200);
            Stretch body = Stretch.plain(words, Tone.WORDS).in(0);
            pane.set(Optional.of(new Paragraph(0, List.of(body.with("1.")), List.of(body))), 1, rightToLeft);
            pane.choose(0);
            root.applyCss();
            root.layout();
            Path bar = pane.lookupAll(".chosen-gutter").stream()
                    .map(Path.class::cast)
                    .filter(path -> !path.getElements().isEmpty())
                    .findFirst()
                    .orElseThrow();
            bar.setFill(Color.BLACK);
            return bar.localToScene(bar.getBoundsInLocal());
        });
    }
}
