package travaux.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.support.Background;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class PairPickerTest {

    private static final String OIL = "\n\nEach keeper shall store oil for forty winter nights in the tower.\n\n";

    @Test
    void anArticleIsFoundByTheTitleItHasInTheOtherDraft() {
        Workbench desk = Tides.compared(new Pair(
                Tides.draft("old", "Article 1. Keeping of oil" + OIL + "Article 2. Bells\n\nBells are rung in fog."),
                Tides.draft("new", "Article 1" + OIL + "Article 2. Bells\n\nBells are rung in fog.")));
        UnitComparison bells = desk.units().getLast();
        CorrectionsModel model = new CorrectionsModel(desk, Background.atOnce(), open -> {}, said -> {});
        Toolkit.call(() -> {
            PairPicker picker = new PairPicker("Article 2", model.others(bells), (unit, also) -> {});
            ((TextField) Objects.requireNonNull(picker.lookup("#pair-words"))).setText("keeping of");
            ListView<?> list = (ListView<?>) picker.getChildren().stream()
                    .filter(ListView.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(list.getItems())
                    .extracting(unit -> UnitWords.label((Unit) unit))
                    .containsExactly("Article 1");
            Unit oil = desk.units().getFirst().now().getFirst();
            assertThat(picker.said(oil)).isEqualTo("Article 1 (in the other draft “Keeping of oil”)");
            ((TextField) Objects.requireNonNull(picker.lookup("#pair-words"))).setText("article");
            assertThat(picker.said(oil)).isEqualTo("Article 1");
            return true;
        });
    }
}
