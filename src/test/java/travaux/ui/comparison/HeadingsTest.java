package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;
import travaux.core.work.Comparing;
import travaux.core.work.Library;

class HeadingsTest {

    private static final String LAMPS = "Lamps burn at night.";

    private final Dossier dossier;

    HeadingsTest() throws Exception {
        dossier = Library.standard().open("un-cybercrime-convention");
    }

    private String numbers(String old, String now, String number) {
        return numbers(dossier, old, now, number);
    }

    private static String numbers(Dossier dossier, String old, String now, String number) {
        DraftEntry before = dossier.draft(old).orElseThrow();
        DraftEntry after = dossier.draft(now).orElseThrow();
        return Comparing.compare(before.draft(), after.draft(), dossier.assertions(before, after), Budget.unlimited())
                .units()
                .stream()
                .filter(unit -> unit.now().stream().anyMatch(one -> one.number().equals(number)))
                .filter(unit -> !unit.old().isEmpty())
                .map(Headings::numbers)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anArticleIsNamedByBothItsNumbers() {
        assertThat(numbers("cnd-1", "zero", "24")).isEqualTo("Article 42, later 24");
        assertThat(numbers("rdtc", "final", "3")).isEqualTo("Article 3");
    }

    @Test
    void anArabicArticleIsNamedInArabicFromRightToLeft() throws Exception {
        Dossier arabic = Library.standard().open("src/test/resources/travaux/ui/rooms/sijillat");
        assertThat(numbers(arabic, "wahat-2019", "tajmi", "10")).isEqualTo("المادة\u00a0٤\u00a0← المادة\u00a0١٠");
    }

    @Test
    void aNumberThatIsNotKnownIsNotWrittenAsIfThereWereNone() {
        assertThat(numbers("zero-sept", "final", "2")).isEqualTo("Article 2");
    }

    @Test
    void everyHeadingHasANumberWhereItsUnitHas() {
        List<DraftEntry> drafts = dossier.drafts();
        DraftEntry before = drafts.get(drafts.size() - 2);
        DraftEntry after = drafts.getLast();
        List<UnitComparison> units = Comparing.compare(
                        before.draft(), after.draft(), dossier.assertions(before, after), Budget.unlimited())
                .units();
        assertThat(units.stream()
                        .filter(unit -> !unit.old().isEmpty())
                        .filter(unit -> unit.now().stream()
                                .anyMatch(one -> !one.number().isEmpty()))
                        .map(Headings::numbers))
                .isNotEmpty()
                .allMatch(words -> words.matches(".*\\d.*"))
                .noneMatch(words -> words.startsWith("Article,"));
    }

    @Test
    void aLabelWithAFullStopGetsNoSecondOne() {
        Unit plain = Drafts.article("3", "Hours", "Lamps burn at night.");
        Unit unit = new Unit(
                plain.id(),
                plain.kind(),
                "3",
                "3.",
                plain.title(),
                0,
                plain.parent(),
                plain.state(),
                plain.text(),
                List.of(),
                plain.page());
        Pairing pairing = new Pairing(List.of(unit), List.of(unit), Relation.SAME, 1, 1, Pairing.Source.COMPUTED);
        assertThat(Headings.now(DraftDiff.compare(pairing, Budget.unlimited()))).isEqualTo("3. Hours");
    }

    @Test
    void aRenumberingTouchesTheNumbersAlone() {
        UnitComparison moved = compared(Drafts.article("7", "Costs", LAMPS), Drafts.article("9", "Costs", LAMPS));
        assertThat(touched(moved)).containsExactly("article 7 →\u2002article 9");
        UnitComparison retitled = compared(Drafts.article("7", "Costs", LAMPS), Drafts.article("9", "Oil", LAMPS));
        assertThat(touched(retitled))
                .containsExactly("article 7", "article 9", "article 7. Costs →\u2002article 9. Oil");
    }

    private static UnitComparison compared(Unit old, Unit now) {
        return DraftDiff.compare(
                new Pairing(List.of(old), List.of(now), Relation.RENUMBERED, 1, 1, Pairing.Source.COMPUTED),
                Budget.unlimited());
    }

    /** The words of the heading that its changes are of. */
    private static List<String> touched(UnitComparison unit) {
        String words = Headings.old(unit) + Headings.now(unit);
        return unit.changes().stream()
                .flatMap(change -> Headings.touched(unit, change).stream())
                .map(range -> range.of(words))
                .toList();
    }
}
