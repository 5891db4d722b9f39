package travaux.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Wraps the lines of a field as long as the toolkit can: it throws where it has to break right-to-left words, so that a field
 * with such words is scrolled sideways instead. Words stand towards the side they begin at.
 */
public final class Wrapping {

    private Wrapping() {}

    /** Follows what stands in a field, from before it is first shown. */
    public static void follow(TextArea field) {
        field.setWrapText(true);
        Writing.steer(field);
        Writing.leaveByTab(field);
        field.textProperty().subscribe(words -> {
            boolean wraps = !LineBreaker.isNeededFor(words);
            if (!wraps) {
                // Until the next layout the field would break its new words to the width of those before.
                field.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.wrappingWidthProperty().isBound())
                        .forEach(text -> text.setWrappingWidth(0));
                // It keeps the width of its longest line until it is told to measure again.
                field.setWrapText(true);
            }
            Facing.turn(field, words);
            field.setWrapText(wraps);
        });
        field.skinProperty().subscribe(skin -> {
            if (skin instanceof TextAreaSkin area
                    && area.getChildren().getFirst() instanceof ScrollPane pane
                    && pane.getContent() instanceof Region lines) {
                keepWhole(field, lines);
            }
        });
    }

    /**
     * Lines that are not broken are never given less room than they take: the field fits lines to its own width once they were
     * shorter than it, and would break them where it is narrower next or its type larger.
     */
    private static void keepWhole(TextArea field, Region lines) {
        lines.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> field.isWrapText() ? Region.USE_COMPUTED_SIZE : room(field, lines),
                        field.wrapTextProperty(),
                        field.textProperty(),
                        field.fontProperty(),
                        lines.insetsProperty()));
    }

    private static double room(TextArea field, Region lines) {
        double longest = LineBreaker.width(field.getText(), field.getFont());
        return Math.ceil(longest + lines.snappedLeftInset() + lines.snappedRightInset()) + 1;
    }
}
