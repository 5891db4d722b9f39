package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.work.Library;
import travaux.ui.support.Background;
import travaux.ui.support.Fonts;
import travaux.ui.support.Page;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Tracking;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** The columns of many drafts: whole ones fill the view, and it comes to rest at their edges. */
class HistoryColumnsTest {

    /** Where a column or gap stands in the view, and how wide it is. */
    private record Place(Region pane, double from, double to) {}

    private final SimpleDoubleProperty scale = new SimpleDoubleProperty(1);
    private ScrollPane scroll = Toolkit.call(ScrollPane::new);

    @ParameterizedTest
    @CsvSource({
        "700, 1, revised, adopted, Article 2",
        "760, 1, revised, adopted, Article 2",
        "760, 1, zero, revised, Article 9",
        "960, 1, zero, revised, Article 9",
        "1300, 1, zero, revised, Article 9",
        "1700, 1, compilation, zero, Article 9",
        "1100, 1.5, zero, revised, Article 9",
        "1400, 2, zero, revised, Article 9",
        "1400, 2, revised, adopted, Article 9",
    })
    void itOpensWithWholeColumnsFromEdgeToEdge(double width, double size, String old, String now, String article) {
        Toolkit.call(() -> {
            show(model(old, now, article), width, size);
            assertThat(edges()).as("the first column in sight").anyMatch(place -> Math.abs(place.from()) <= 1);
            assertThat(edges()).as("the last column in sight").anyMatch(place -> Math.abs(place.to() - across()) <= 1);
            assertThat(inSight()).contains(old);
            return true;
        });
    }

    @Test
    void theDraftsComparedStandBesideEachOther() {
        Toolkit.call(() -> {
            show(model("zero", "revised", "Article 9"), 960, 1);
            assertThat(inSight()).containsExactly("zero", "revised");
            assertThat(edges())
                    .filteredOn(place -> place.pane() instanceof DraftPane)
                    .filteredOn(place -> place.from() > -1 && place.to() < across() + 1)
                    .as("45 characters")
                    .allMatch(place -> place.to() - place.from() >= 348);
            return true;
        });
    }

    @Test
    void aNarrowerViewRestsAtTheSameColumn() {
        Toolkit.call(() -> {
            HistoryView view = show(model("zero", "revised", "Article 9"), 1200, 1);
            for (double width : List.of(900.0, 660.0, 820.0, 1000.0)) {
                view.resize(width, 700);
                view.layout();
                assertThat(edges()).as("at " + width).anyMatch(place -> Math.abs(place.from()) <= 1);
                assertThat(inSight()).as("at " + width).startsWith("zero");
            }
            return true;
        });
    }

    @Test
    void chosenWordsBringTheirWholeColumnIntoSight() {
        Toolkit.call(() -> {
            HistoryModel model = model("compilation", "zero", "Article 9");
            HistoryView view = show(model, 800, 1);
            int words = model.history().get().orElseThrow().words().size();
            for (int i = 0; i < words; i++) {
                model.chosen().set(i);
                view.layout();
                assertThat(edges()).as("with words " + i).anyMatch(place -> Math.abs(place.from()) <= 1);
            }
            return true;
        });
    }

    private HistoryView show(HistoryModel model, double width, double size) {
        Fonts.load();
        scale.set(size);
        HistoryView view = new HistoryView(model, scale);
        new Scene(view, width, 700);
        view.applyCss();
        view.layout();
        scroll = (ScrollPane) Objects.requireNonNull(view.lookup(".history-scroll"));
        return view;
    }

    private static HistoryModel model(String old, String now, String article) throws Exception {
        Dossier dossier = Library.standard().open("tutorial");
        Workbench desk = new Workbench();
        Tides.lay(desk, dossier, new Pair(draft(dossier, old), draft(dossier, now)));
        desk.open(desk.units().stream()
                .filter(unit -> UnitWords.labels(unit.now()).equals(article))
                .findFirst()
                .orElseThrow());
        HistoryModel model = new HistoryModel(desk, new Tracking(desk, Background.atOnce()));
        desk.page().set(Page.HISTORY);
        return model;
    }

    private static DraftEntry draft(Dossier dossier, String id) {
        return dossier.drafts().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private double across() {
        return scroll.getViewportBounds().getWidth();
    }

    private Stream<Place> places() {
        double spare = scroll.getContent().getLayoutBounds().getWidth() - across();
        double at = Math.max(0, spare) * scroll.getHvalue();
        return ((HBox) scroll.getContent())
                .getChildren().stream()
                        .map(Region.class::cast)
                        .map(pane -> new Place(pane, pane.getLayoutX() - at, pane.getLayoutX() + pane.getWidth() - at));
    }

    private List<Place> edges() {
        return places().toList();
    }

    /** The drafts of which the whole column is in sight. */
    private List<String> inSight() {
        return places().filter(place -> place.from() > -1 && place.to() < across() + 1)
                .filter(place -> place.pane() instanceof DraftPane)
                .map(place -> ((DraftPane) place.pane()).column().draft().id())
                .toList();
    }
}
