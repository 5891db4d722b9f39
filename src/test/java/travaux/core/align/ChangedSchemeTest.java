package travaux.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.text.Drafts.article;
import static travaux.core.text.Drafts.articleIn;
import static travaux.core.text.Drafts.draft;
import static travaux.core.text.Drafts.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Which unit is which where the drafts are divided, named or filled in different ways. */
class ChangedSchemeTest {

    private static final String LAMPS =
            "Each keeper shall light the lamp of the tower at dusk and shall put it out at dawn, whatever the weather.";
    private static final String BEES =
            "Hives kept within sight of a beacon are registered with the parish, and their honey is sold at the quay.";
    private static final String TIDES =
            "The observatory prints a table of the tides for every harbour and sends it to the masters of all vessels.";
    private static final String WRECKS =
            "Whoever finds a wreck marks it with a green buoy, tells the coast guard and waits until a pilot has come.";

    private static String pairs(Draft old, Draft now) {
        return Aligner.align(old, now, List.of(), Budget.unlimited()).pairs().stream()
                .filter(pair -> pair.now().getFirst().kind() == UnitKind.ARTICLE)
                .map(p -> numbers(p.old()) + ">" + numbers(p.now()) + " "
                        + p.relation().wireName())
                .collect(Collectors.joining("; "));
    }

    private static String numbers(List<Unit> units) {
        return units.stream().map(Unit::number).collect(Collectors.joining("+"));
    }

    @Test
    void wordsThatStandInForATextDoNotMakeTwoArticlesOne() {
        Draft old = draft(
                "old",
                article("1", "Lamps", LAMPS),
                article("2", "Hives", "Wording follows."),
                article("3", "Tides", "Wording follows."),
                article("4", "Wrecks", WRECKS));
        Draft now = draft(
                "new",
                article("1", "Wrecks", "Wording follows."),
                article("2", "Lamps", "Wording follows."),
                article("3", "Hives", BEES),
                article("4", "Tides", TIDES));
        assertThat(pairs(old, now)).contains("4>1", "1>2", "2>3", "3>4");
    }

    @Test
    void aNewLevelOfSectionsMovesNoArticle() {
        Draft old = draft(
                "old",
                unit(UnitKind.PART, "I", "Harbours", "", ""),
                articleIn("partI", "1", "Lamps", LAMPS),
                articleIn("partI", "2", "Hives", BEES),
                articleIn("partI", "3", "Tides", TIDES));
        Draft now = draft(
                "new",
                unit(UnitKind.PART, "I", "Harbours", "", ""),
                unit(UnitKind.SECTION, "A", "Fire", "", "partI"),
                articleIn("partI/sectionA", "1", "Lamps", LAMPS),
                unit(UnitKind.SECTION, "B", "Nature", "", "partI"),
                articleIn("partI/sectionB", "2", "Hives", BEES),
                articleIn("partI/sectionB", "3", "Tides", TIDES));
        assertThat(pairs(old, now)).isEqualTo("1>1 same; 2>2 same; 3>3 same");
        assertThat(pairs(now, old)).isEqualTo("1>1 same; 2>2 same; 3>3 same");
    }

    @Test
    void aShortArticleIsFoundInTheLongOneItWasMergedInto() {
        String longer =
                LAMPS + " " + TIDES + " " + WRECKS + " The council of the harbours sits twice a year under an elm,"
                        + " hears whoever has a complaint, writes its answers into a ledger"
                        + " and reads them aloud on the mole.";
        Draft old = draft(
                "old",
                article("1", "Lamps", longer),
                article("2", "Hives", BEES),
                article("3", "Ferries", "Ferries cross the sound when the bell has rung, and wait for nobody."));
        Draft now = draft(
                "new",
                article("1", "Lamps", longer + " " + BEES),
                article("2", "Ferries", "Ferries cross the sound when the bell has rung, and wait for nobody."));
        assertThat(pairs(old, now)).isEqualTo("1+2>1 merged; 3>2 renumbered");
        assertThat(pairs(now, old)).isEqualTo("1>1+2 split; 2>3 renumbered");
    }

    @Test
    void aTitleCutShortIsStillATitle() {
        Draft old = draft("old", article("7", "Registration of hives and of their keepers", BEES));
        Draft now = draft("new", article("1", "Ropes", LAMPS), article("2", "Hives", WRECKS));
        assertThat(pairs(old, now)).isEqualTo("7>2 renumbered");
    }

    @Test
    void articlesOfAChapterThatWasDissolvedAreNotMoved() {
        Draft old = draft(
                "old",
                unit(UnitKind.CHAPTER, "I", "Lights", "", ""),
                articleIn("chapterI", "1", "Lamps", LAMPS),
                unit(UnitKind.CHAPTER, "II", "Nature", "", ""),
                articleIn("chapterII", "2", "Hives", BEES),
                articleIn("chapterII", "3", "Tides", TIDES));
        Draft now = draft(
                "new",
                unit(UnitKind.CHAPTER, "I", "Lights", "", ""),
                articleIn("chapterI", "1", "Lamps", LAMPS),
                articleIn("chapterI", "2", "Hives", BEES),
                articleIn("chapterI", "3", "Tides", TIDES));
        assertThat(pairs(old, now)).isEqualTo("1>1 same; 2>2 same; 3>3 same");
    }
}
