package travaux.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.ui.concordance.ArticlesModel.Filter;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class ArticlesModelTest {

    private final Workbench workbench = Tides.compared();
    private final ArticlesModel model = new ArticlesModel(workbench);

    @Test
    void onlyChangedArticlesAreListedAtFirst() {
        assertThat(model.filter().get()).isEqualTo(Filter.CHANGED);
        assertThat(titles())
                .contains("Purpose", "Fog signals", "Buoys", "Beacons")
                .doesNotContain("Colours");
    }

    @Test
    void countsAreThoseOfTheLines() {
        for (Filter filter : model.filters().get()) {
            model.filter().set(filter);
            assertThat(titles()).hasSize((int) model.count(filter));
        }
    }

    @Test
    void bracketsOnEitherSidePutAnArticleInBrackets() {
        model.filter().set(Filter.IN_BRACKETS);
        assertThat(titles()).containsExactly("Purpose");
    }

    @Test
    void stepsGoThroughWhatIsListedAndStopAtTheEnds() {
        model.first().ifPresent(workbench::open);
        assertThat(open()).isEqualTo("Purpose");
        model.step(-1);
        assertThat(open()).isEqualTo("Purpose");
        model.step(1);
        assertThat(open()).isNotEqualTo("Purpose").isNotEqualTo("Colours");
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }
        assertThat(open()).isEqualTo(titles().getLast());
    }

    @Test
    void anArticleThatIsAHeadingIsNotOpenedFirst() {
        String old = """
            Article I. Lamps

            Section 1

            Lamps burn at night.

            Article II. Horns

            Section 1

            Horns sound.
            """;
        Workbench desk = Tides.compared(new Pair(
                Tides.draft("old", old),
                Tides.draft("new", old.replace("Lamps\n", "Lights\n").replace("night", "dusk"))));
        assertThat(new ArticlesModel(desk).first())
                .hasValueSatisfying(unit -> assertThat(unit.nowText().text()).contains("dusk"));
    }

    @Test
    void aBareTitleIsNotOpenedFirst() {
        Workbench desk = Tides.compared(new Pair(
                Tides.draft("old", "# Rules of the harbour\n\n## Lamps\n\nLamps burn at night.\n"),
                Tides.draft("new", "# Rules of the ports\n\n## Lamps\n\nLamps burn at dusk.\n")));
        assertThat(desk.units().getFirst().nowText().text()).isBlank();
        assertThat(new ArticlesModel(desk).first())
                .hasValueSatisfying(unit -> assertThat(unit.nowText().text()).contains("dusk"));
    }

    @Test
    void anArticleThatLostItsTextIsCalledEmptied() {
        String kept = "Article 1. Lamps\n\nLamps burn at night.\n\nArticle 2. Horns\n\n";
        Workbench desk = Tides.compared(
                new Pair(Tides.draft("old", kept + "Keepers sound [a horn] in fog.\n"), Tides.draft("new", kept)));
        assertThat(desk.units())
                .filteredOn(unit -> UnitWords.name(unit).equals("Horns"))
                .extracting(ArticleWords::brackets)
                .containsExactly("emptied");
    }

    @Test
    void anArticleOfWhichOneParagraphAloneWasEmptiedIsNot() {
        String kept = "Article 2. Horns\n\n1. Keepers sound a horn in fog.\n\n2. ";
        Workbench desk = Tides.compared(
                new Pair(Tides.draft("old", kept + "They repair [it] too.\n"), Tides.draft("new", kept + "[…]\n")));
        assertThat(desk.units()).extracting(ArticleWords::brackets).isNotEmpty().doesNotContain("emptied");
    }

    @Test
    void aBarIsDrawnOnlyWhereSomethingChanged() {
        assertThat(hasBar("Purpose")).isTrue();
        assertThat(hasBar("Colours")).isFalse();
    }

    private boolean hasBar(String title) {
        return Toolkit.call(() -> {
            ArticleCell cell = new ArticleCell(unit -> 0, new ArticleColumns(model.rows()));
            UnitComparison unit = workbench.units().stream()
                    .filter(one -> UnitWords.name(one).equals(title))
                    .findFirst()
                    .orElseThrow();
            cell.updateItem(new ArticleRow.Entry(unit), false);
            return cell.getGraphic().lookup(".change-bar").isVisible();
        });
    }

    @Test
    void aChapterThatOnlyTheEarlierDraftHasIsMarked() {
        String kept = """
            Chapter I. Lights

            Article 1. Lamps

            Lamps burn at night.
            """;
        String gone = """

            Chapter II. Sounds

            Article 2. Horns

            Keepers sound a horn in fog.
            """;
        Workbench desk = Tides.compared(
                new Pair(Tides.draft("old", kept + gone), Tides.draft("new", kept.replace("night", "dusk"))));
        assertThat(new ArticlesModel(desk).rows())
                .filteredOn(ArticleRow.Heading.class::isInstance)
                .containsExactly(
                        new ArticleRow.Heading("Chapter I · Lights", false),
                        new ArticleRow.Heading("Chapter II · Sounds", true));
    }

    @Test
    void anArticleThatWentIsListedUnderWhatItsChapterIsCalledNow() {
        String kept = """
            Chapter II. Sounds

            Article 2. Horns

            Keepers sound a horn in fog, and a bell where no horn is heard.
            """;
        String gone = """

            Article 3. Drums

            Drums are beaten by day on every quay that has one.
            """;
        Workbench desk = Tides.compared(new Pair(
                Tides.draft("old", kept + gone),
                Tides.draft("new", kept.replace("Sounds", "Sounds at sea").replace("a bell", "the bell"))));
        assertThat(new ArticlesModel(desk).rows())
                .filteredOn(ArticleRow.Heading.class::isInstance)
                .containsExactly(new ArticleRow.Heading("Chapter II · Sounds at sea", false));
    }

    private String open() {
        return workbench.unit().get().map(UnitWords::name).orElse("");
    }

    private java.util.List<String> titles() {
        return model.rows().stream()
                .filter(ArticleRow.Entry.class::isInstance)
                .map(row -> UnitWords.name(((ArticleRow.Entry) row).comparison()))
                .toList();
    }
}
