package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import travaux.core.text.TextRange;
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

    @Test
    void aFrenchSignIsNotLeftAloneOnALine() {
        List<String> words = Toolkit.call(() -> {
            Text before = new Text();
            Text after = new Text();
            Heading heading = new Heading(before, after);
            new Scene(heading, 200, 400);
            heading.say("Article 7 : « phares » → ", "Article 9. Qui paie ?");
            return List.of(before.getText(), after.getText());
        });
        assertThat(words)
                .containsExactly(
                        "Article 7~: «~phares~» → ".replace('~', '\u00a0'),
                        "Article 9. Qui paie~?".replace('~', '\u00a0'));
    }

    @Test
    void whatIsChosenStandsOutWhereItsLineBegins() {
        assertThat(ground("Article 7 → ", "Article 9. Costs").getMinX()).isNegative();
        assertThat(ground("Article 7 → ", "Article 9. Costs").getMaxX()).isLessThan(300);
        assertThat(ground("المادة 7 ← ", "المادة 9. التكاليف").getMaxX())
                .as("from the right")
                .isGreaterThan(600);
        assertThat(ground("المادة 7 ← ", "المادة 9. التكاليف").getMinX()).isGreaterThan(300);
    }

    /** Where the ground beneath the first nine characters and the bar beside them lie in a heading of 600 pixels. */
    private static Bounds ground(String first, String second) {
        return Toolkit.call(() -> {
            Heading heading = new Heading(new Text(), new Text());
            StackPane root = new StackPane(heading);
            new Scene(root, 600, 200);
            heading.say(first, second);
            double high = heading.prefHeight(600);
            heading.choose(List.of(new TextRange(0, 9)));
            root.applyCss();
            root.layout();
            assertThat(heading.prefHeight(600)).isEqualTo(high);
            Group ground = (Group) heading.getChildrenUnmodifiable().getFirst();
            ground.getChildren().forEach(path -> ((Path) path).setFill(Color.BLACK));
            return ground.localToScene(ground.getBoundsInLocal());
        });
    }
}
