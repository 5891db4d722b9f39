package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Toolkit;

class WordsTest {

    @Test
    void aSentenceIsHeardInTheOrderInWhichItIsRead() {
        Toolkit.start();
        Toolkit.call(() -> {
            Words words = new Words("Reason given: “الأول”.", "said");
            StackPane page = new StackPane(words);
            new Scene(page, 300, 100);
            page.applyCss();
            page.layout();
            assertThat(words.getText()).isEqualTo("“الأول”. :\u200eReason given");
            assertThat(words.getAccessibleText()).endsWith("“الأول”.");
            words.say("Reason");
            page.layout();
            assertThat(words.getAccessibleText()).isNull();
            return true;
        });
    }
}
