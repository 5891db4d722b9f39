package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.diff.ChangeClass;
import travaux.ui.support.Background;
import travaux.ui.support.Tides;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;

class ComparisonModelTest {

    private final Workbench workbench = Tides.compared();
    private final ComparisonModel model = new ComparisonModel(workbench, Background.atOnce());

    @BeforeEach
    void openTheFirstArticle() {
        open("Purpose");
    }

    @Test
    void bothTextsStandBesideEachOther() {
        assertThat(rows())
                .hasSize(2)
                .allMatch(row -> row.left().isPresent() && row.right().isPresent());
    }

    @Test
    void aRedlineIsOneColumn() {
        model.reading().set(Reading.REDLINE);
        assertThat(rows()).isNotEmpty().allMatch(row -> row.right().isEmpty());
    }

    @Test
    void cleanReadingGivesEachTextBack() {
        model.reading().set(Reading.OLD);
        assertThat(rows().getFirst().left().orElseThrow().text())
                .isEqualTo("1. Each State Party [shall] [may] keep its lights burning from dusk to dawn.");
        model.reading().set(Reading.NEW);
        assertThat(rows().getFirst().left().orElseThrow().text())
                .isEqualTo("1. Each State Party shall keep its lights burning from dusk to dawn.");
    }

    @Test
    void stepsGoFromChangeToChangeAndStayAtTheEnds() {
        int last = workbench.unit().get().orElseThrow().changes().size() - 1;
        assertThat(last).isPositive();
        assertThat(workbench.change().get()).isZero();
        model.step(-1);
        assertThat(workbench.change().get()).isZero();
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }
        assertThat(workbench.change().get()).isEqualTo(last);
    }

    @Test
    void whatIsNotMarkedIsKnownToAllFromTheBeginning() {
        assertThat(workbench.unmarked().get()).containsExactly(ChangeClass.COSMETIC);
        model.cosmetic().set(true);
        assertThat(workbench.unmarked().get()).isEmpty();
    }

    @Test
    void aHiddenClassIsNotMarkedAndStepsPassItBy() {
        open("Fog signals");
        model.reading().set(Reading.REDLINE);
        var unit = workbench.unit().get().orElseThrow();
        int renumbered = 0;
        while (!unit.changes().get(renumbered).classes().equals(java.util.Set.of(ChangeClass.RENUMBERED))) {
            renumbered++;
        }
        workbench.change().set(renumbered);
        model.numbers().set(false);
        int hidden = renumbered;
        assertThat(rows()).noneMatch(row -> row.has(hidden));
        model.step(1);
        model.step(-1);
        assertThat(workbench.change().get()).isNotEqualTo(hidden);
    }

    @Test
    void aHeadingWithoutTextIsSaidToBeOne() {
        Workbench desk = Tides.compared(new Workbench.Pair(
                Tides.draft("old", "Article 1. Bells\n\nArticle 2. Boats\n\n1. Boats are painted white."),
                Tides.draft("new", "Article 1. Gongs\n\nArticle 2. Boats\n\n1. Boats are painted white.")));
        desk.open(desk.units().getFirst());
        assertThat(new ComparisonModel(desk, Background.atOnce()).content().get())
                .isInstanceOfSatisfying(
                        Content.Nothing.class,
                        nothing -> assertThat(nothing.title()).contains("is a heading without text"));
    }

    @Test
    void theHeadingSaysWhatTheArticleWasCalled() {
        open("Fog signals");
        assertThat(model.oldHeading()).startsWith("Article 3");
        assertThat(model.newHeading()).isEqualTo("Article 4. Fog signals");
        open("Purpose");
        assertThat(model.oldHeading()).isEmpty();
    }

    @Test
    void everyChangeOfWordsIsFoundInTheRows() {
        int changes = workbench.unit().get().orElseThrow().changes().size();
        for (int i = 0; i < changes; i++) {
            int change = i;
            assertThat(rows()).as("change %d", i).anyMatch(row -> row.has(change));
        }
    }

    private void open(String title) {
        workbench.open(workbench.units().stream()
                .filter(unit -> UnitWords.name(unit).equals(title))
                .findFirst()
                .orElseThrow());
    }

    private java.util.List<TextRow> rows() {
        return ((Content.Words) model.content().get()).rows();
    }
}
