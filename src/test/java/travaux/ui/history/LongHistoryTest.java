package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import travaux.ui.control.MarkedFlow;
import travaux.ui.support.Background;
import travaux.ui.support.Fonts;
import travaux.ui.support.Page;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** A very long article is drawn piece by piece. */
class LongHistoryTest {

    private static final int PARAGRAPHS = 100;

    @Test
    void onlyTheBeginningOfAVeryLongArticleIsDrawnAndWhatIsChosenFurtherDown() {
        Toolkit.call(() -> {
            Fonts.load();
            Workbench desk =
                    Tides.compared(new Pair(Tides.draft("old", text("lamp")), Tides.draft("new", text("light"))));
            desk.open(desk.units().getFirst());
            HistoryModel model = new HistoryModel(desk, new Tracking(desk, Background.atOnce()));
            desk.page().set(Page.HISTORY);
            HistoryView view = new HistoryView(model, new SimpleDoubleProperty(1));
            new Scene(view, 1000, 700);
            view.applyCss();
            view.layout();
            long atFirst = flows(view);
            assertThat(atFirst).isPositive().isLessThan(PARAGRAPHS);
            int last = model.history().get().orElseThrow().words().size() - 1;
            model.chosen().set(last);
            assertThat(flows(view)).as("drawn up to the chosen word").isGreaterThan(atFirst + PARAGRAPHS / 2);
            return true;
        });
    }

    private static String text(String word) {
        return "Article 1. Long\n\n"
                + IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(n -> n + ". Each keeper shall tend the " + word + " of pier " + n
                                + " and write down whatever was seen from it by night, be it little or much.")
                        .collect(Collectors.joining("\n\n"));
    }

    private static long flows(Node node) {
        if (node instanceof MarkedFlow) {
            return 1;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .mapToLong(LongHistoryTest::flows)
                        .sum()
                : 0;
    }
}
