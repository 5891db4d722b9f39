package travaux.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.work.Comparing;
import travaux.core.work.Library;
import travaux.ui.support.Tides;
import travaux.ui.support.UnitWords;

/** What the concordance and the article table say of drafts with words, and of those whose words are not at hand. */
class PairWordsTest {

    private static List<UnitComparison> rows(String id, String old, String now) throws Exception {
        Dossier dossier = Library.standard().open(id);
        DraftEntry before = dossier.draft(old).orElseThrow();
        DraftEntry after = dossier.draft(now).orElseThrow();
        DraftComparison compared =
                Comparing.compare(before.draft(), after.draft(), dossier.assertions(before, after), Budget.unlimited());
        return compared.units();
    }

    private static List<UnitComparison> accounts() throws Exception {
        Dossier dossier = Library.standard().open("un-cybercrime-convention");
        return rows("un-cybercrime-convention", id(dossier, "Revised"), id(dossier, "Adopted"));
    }

    private static String id(Dossier dossier, String name) {
        return dossier.drafts().stream()
                .filter(draft -> draft.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static UnitComparison called(List<UnitComparison> rows, String title) {
        return rows.stream()
                .filter(row -> !row.old().isEmpty() && !row.now().isEmpty())
                .filter(row -> UnitWords.name(row).equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theArrowBehindATitlePointsAsTheTitleRuns() throws Exception {
        List<UnitComparison> rows = rows("src/test/resources/travaux/ui/rooms/sijillat", "rais", "muqarr");
        UnitComparison moved = called(rows, "إغاثة القوافل التائهة");
        assertThat(PairWords.wentBehind(UnitWords.name(moved), moved)).isEqualTo("6 ←");
        assertThat(PairWords.wentBehind("Lost caravans", moved)).isEqualTo("→ 6");
    }

    private static String spoken(UnitComparison row) {
        return PairWords.spoken(new PairLine.Units(
                Optional.of(row.old().getFirst()), Optional.of(row.now().getFirst()), row));
    }

    @Test
    void whereNoWordsAreKnownNothingIsSaidOfThem() throws Exception {
        UnitComparison purpose = called(accounts(), "Statement of purpose");
        assertThat(spoken(purpose)).contains("same number").doesNotContain("no change");
        assertThat(ArticleWords.spoken(purpose, 5))
                .contains("words not compared", "5 on record")
                .doesNotContain("no change");
        assertThat(ArticleWords.state(purpose, 5)).isEqualTo("subjects only · 5 on record");
    }

    @Test
    void ofAReadersOwnTextItIsNotSaidThatItCameFromAFile() {
        assertThat(Tides.compared(Tides.pair()).units())
                .extracting(row -> ArticleWords.spoken(row, 2))
                .allMatch(spoken -> spoken.matches(".*changes?, 2 on record"));
    }

    @Test
    void whatHasNoKnownNumberIsNotSaidToHaveMoved() throws Exception {
        UnitComparison terms = called(accounts(), "Use of terms");
        assertThat(PairWords.note(terms)).startsWith("old number not known");
        assertThat(RibbonShapes.kind(terms)).isEqualTo("ribbon-unplaced");
        assertThat(RibbonShapes.kind(called(accounts(), "Respect for human rights")))
                .isEqualTo("ribbon-renumbered");
    }

    @Test
    void theBarIsEmptyWhereNothingChangedAndOnlyThere() throws Exception {
        for (UnitComparison row : rows("tutorial", "revised", "adopted")) {
            boolean drawn = ChangeShares.of(row).stream().anyMatch(share -> share.share() > 0);
            assertThat(drawn).as(UnitWords.name(row)).isEqualTo(ArticlesModel.isChanged(row));
        }
    }
}
