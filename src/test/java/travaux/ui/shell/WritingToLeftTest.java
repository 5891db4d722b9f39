package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Right-to-left words in fields, by keyboard. */
class WritingToLeftTest extends WindowCase {

    private static final String WORDS = "[كل مرفأ] يعيش على المدّ [والمدّ] الذي لم يُدوَّن (لا) يمكن توقعه 12.5";

    @Test
    void arrowsMoveAndSelectInTheOrderOfReading() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        Toolkit.call(() -> {
            workbench.page().set(Page.SEARCH);
            return true;
        });
        TextInputControl field = write("#search-field");
        assertThat(seen(field::getNodeOrientation)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        walk(field);
        picture("written-to-left");
        Toolkit.call(() -> {
            field.setText("harbour");
            return true;
        });
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        assertThat(seen(field::getCaretPosition)).isEqualTo(1);
        assertThat(seen(field::getNodeOrientation)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void arrowsDoSoInAFieldOfManyLinesToo() {
        show(1280, 720);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        walk(write(".text-area"));
    }

    private TextInputControl write(String selector) {
        TextInputControl field = seen(() -> find(selector));
        Toolkit.call(() -> {
            field.requestFocus();
            field.replaceSelection(WORDS);
            return true;
        });
        settle();
        return field;
    }

    private void walk(TextInputControl field) {
        press(KeyCode.HOME);
        for (int i = 0; i < 12; i++) {
            press(KeyCode.LEFT);
        }
        assertThat(seen(field::getCaretPosition)).isEqualTo(12);
        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(seen(field::getSelection)).isEqualTo(new IndexRange(11, 13));
        press(KeyCode.END);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(seen(field::getSelection)).isEqualTo(new IndexRange(WORDS.length() - 1, WORDS.length()));
    }
}
