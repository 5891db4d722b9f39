package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

/** Fields with right-to-left words, whose lines the toolkit must not break. */
class WrappingTest {

    private static final String LINES =
            "[كل مرفأ] يعيش على المدّ [والمدّ] الذي لم يُدوَّن (لا) يمكن توقعه abc [كل مرفأ] يعيش على المدّ [والمدّ]"
                    + " الذي لم يُدوَّن 12.5\n"
                    + "word،كل مرفأ]كل مرفأ  ب12.5";

    private final TextArea field = new TextArea();
    private final StackPane page = new StackPane(field);

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void linesThatFitAreNotBrokenWhereTheFieldBecomesNarrower() {
        Toolkit.call(() -> {
            fill();
            double whole = content().getWidth();
            for (int width = 700; width > 60; width -= 5) {
                page.resize(900, 300);
                page.layout();
                page.layout();
                page.resize(width, 300);
                page.layout();
            }
            assertThat(content().getWidth())
                    .as("the longest line, to be scrolled sideways")
                    .isBetween(700.0, whole);
            return true;
        });
    }

    @Test
    void linesThatFitAreNotBrokenWhereTheirTypeBecomesLarger() {
        Toolkit.call(() -> {
            fill();
            for (int size = 15; size < 45; size += 2) {
                enlarge(14);
                enlarge(size);
            }
            assertThat(content().getWidth()).as("wider than the field").isGreaterThan(1000);
            return true;
        });
    }

    private void enlarge(int size) {
        page.setStyle("-fx-font-size: " + size + "px;");
        page.applyCss();
        page.layout();
        page.layout();
    }

    private void fill() {
        Fonts.load();
        Wrapping.follow(field);
        new Scene(page, 900, 300);
        page.setStyle("-fx-font-size: 14px;");
        page.applyCss();
        page.layout();
        field.setText(LINES);
        page.applyCss();
        page.layout();
        page.layout();
    }

    private Region content() {
        return (Region) field.lookup(".content");
    }
}
