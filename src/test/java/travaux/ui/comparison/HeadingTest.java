package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Toolkit;

class HeadingTest {

    private static final String LONG =
            "اتفاق مبرم في إطار اتفاقية الأمم المتحدة لقانون البحار بشأن حفظ التنوع البيولوجي";

    @Test
    void rightToLeftWordsCanBeMeasuredAsSoonAsTheyAreSaid() {
        double height = Toolkit.call(() -> {
            Text before = new Text("Article 1. ");
            Text after = new Text("Use of terms");
            Heading heading = new Heading(before, after);
            StackPane root = new StackPane(heading);
            new Scene(root, 200, 400);
            root.applyCss();
            root.layout();
            heading.say("Text. ", LONG + " (gone)");
            return after.getBoundsInLocal().getHeight();
        });
        assertThat(height).as("several lines").isGreaterThan(30);
    }

    @Test
    void rightToLeftWordsAreAsHeavyAsTheirStyleWhicheverComesFirst() {
        Text title = new Text();
        title.getStyleClass().add(Heading.STRONG);
        Text number = new Text();
        Toolkit.call(() -> {
            new Heading(title, number).say("اتفاق", "المادة 4");
            return true;
        });
        assertThat(title.getStyle()).contains("bold");
        assertThat(number.getStyle()).isNotEmpty().doesNotContain("bold");
    }
}
