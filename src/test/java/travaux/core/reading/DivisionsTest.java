package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import travaux.core.text.DraftInfo;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Place;
import travaux.core.text.TextRange;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

class DivisionsTest {

    private static MarkedLine head(int level, String text) {
        return new MarkedLine(text, List.of(), new MarkedLine.Style.Heading(level), 0, page(1));
    }

    private static MarkedLine text(String text) {
        return MarkedLine.body(text, 1);
    }

    private static Place page(int page) {
        return new Place(OptionalInt.of(page), OptionalInt.empty(), "");
    }

    private static List<Unit> read(MarkedLine... lines) {
        DraftInfo info = new DraftInfo("a", "", Optional.empty(), Optional.empty(), "und", "", "");
        return new DraftReader()
                .read(new Source(info, List.of(lines), List.of(), TextState.FILE))
                .draft()
                .units();
    }

    private static String under(List<Unit> units, String number) {
        Unit found = units.stream()
                .filter(unit -> unit.number().equals(number))
                .findFirst()
                .orElseThrow();
        return found.parent().orElse("");
    }

    @Test
    void sectionsStandInArticlesWhereArticlesOpenWithThem() {
        List<Unit> units = read(
                text("ARTICLE I. LAMPS"),
                text("Section 1"),
                text("Lamps are lit."),
                text("Section 2"),
                text("Lamps are put out."),
                text("ARTICLE II. BELLS"),
                text("Section 1"),
                text("Bells are rung."));

        assertThat(units)
                .extracting(Unit::id, Unit::kind, unit -> unit.parent().orElse(""))
                .containsExactly(
                        tuple("art-I", UnitKind.ARTICLE, ""),
                        tuple("sec-1", UnitKind.SECTION, "art-I"),
                        tuple("sec-2", UnitKind.SECTION, "art-I"),
                        tuple("art-II", UnitKind.ARTICLE, ""),
                        tuple("art-II.sec-1", UnitKind.SECTION, "art-II"));
    }

    @Test
    void articlesStandInSectionsWhereSectionsOpenWithThem() {
        List<Unit> units = read(
                text("Section 1. Lamps"),
                text("Article 1"),
                text("Lamps are lit."),
                text("Section 2. Bells"),
                text("Article 2"),
                text("Bells are rung."));

        assertThat(units)
                .extracting(Unit::id, unit -> unit.parent().orElse(""))
                .containsExactly(
                        tuple("sec-1", ""), tuple("art-1", "sec-1"), tuple("sec-2", ""), tuple("art-2", "sec-2"));
    }

    @Test
    void aSmallLetterSetLikeTheArticlesDividesTheArticleAboveIt() {
        List<Unit> units = read(
                head(2, "Part II"),
                head(4, "3. Bells"),
                head(4, "a. Bells at sea"),
                text("Bells are rung."),
                head(4, "b. Bells ashore"),
                text("They are not."),
                head(4, "4. Lamps"),
                text("Lamps are lit."));

        assertThat(units).extracting(Unit::number).containsExactly("II", "3", "3a", "3b", "4");
        assertThat(under(units, "3b")).isEqualTo("art-3");
        assertThat(under(units, "4")).isEqualTo("part-II");
    }

    @Test
    void aTitleWithTextOfItsOwnSetLikeTheArticlesHoldsNoneOfThem() {
        List<Unit> units = read(
                head(2, "Part II"),
                head(4, "1. Bells"),
                text("Bells are rung."),
                head(4, "What was left open"),
                text("How often."),
                head(4, "2. Lamps"),
                text("Lamps are lit."));

        assertThat(under(units, "2")).isEqualTo("part-II");
    }

    @Test
    void theLetterAfterHIsNoRomanNumeral() {
        List<Unit> units = read(
                head(4, "G. Bells"),
                text("Rung."),
                head(4, "H. Lamps"),
                text("Lit."),
                head(4, "I. Ropes"),
                text("Coiled."),
                head(4, "J. Boats"),
                text("Counted."));

        assertThat(units)
                .extracting(Unit::id, Unit::parent)
                .containsExactly(
                        tuple("sec-G", Optional.empty()),
                        tuple("sec-H", Optional.empty()),
                        tuple("sec-I", Optional.empty()),
                        tuple("sec-J", Optional.empty()));
    }

    @Test
    void preamblesBelowATitleAreUnitsAndStandInItsSection() {
        List<Unit> units = read(
                head(4, "A. DRAFT CHARTER"),
                text("[The Parties to this Charter,"),
                text("Recalling the tides of old,"),
                head(3, "Article 1"),
                text("Bells are rung.]"),
                head(2, "B. DRAFT DECISION"),
                text("1. Decides to ring;"));

        assertThat(units)
                .extracting(Unit::kind, unit -> unit.parent().orElse(""))
                .containsExactly(
                        tuple(UnitKind.SECTION, ""),
                        tuple(UnitKind.PREAMBLE, "sec-A"),
                        tuple(UnitKind.ARTICLE, "sec-A"),
                        tuple(UnitKind.SECTION, ""));
    }

    @Test
    void theHeadingsOfADecisionAfterTheArticlesAreNoTextOfTheLastOne() {
        List<Unit> units = read(
                head(3, "Article 1"),
                text("Bells are rung."),
                head(2, "B. DRAFT DECISION"),
                head(4, "I. ADOPTION"),
                text("1. Decides to ring;"),
                head(4, "II. COSTS"),
                text("2. Notes the price of rope;"));

        assertThat(units).extracting(Unit::id).containsExactly("art-1", "sec-B", "part-I", "part-II");
        assertThat(under(units, "II")).isEqualTo("sec-B");
    }

    @Test
    void aStruckFigureIsNoPartOfTheNumber() {
        String heading = "Article 45";
        MarkedLine struck = new MarkedLine(
                heading,
                List.of(new Mark(MarkKind.STRUCK, new TextRange(8, 9), "")),
                new MarkedLine.Style.Heading(3),
                0,
                page(1));
        List<Unit> units = read(struck, text("Bells are rung."));

        assertThat(units).extracting(Unit::number, Unit::label).containsExactly(tuple("5", heading));
    }

    @Test
    void theNextPartOfAListMayHaveAVerbInItsTitle() {
        List<Unit> units = read(
                head(4, "Annex F Harbours"),
                text("Part I Lamps to be lit"),
                text("Part II Lamps to be put out"),
                text("Part III Lamps that may be lit at dusk"));

        assertThat(units).extracting(Unit::number).containsExactly("F", "I", "II", "III");
    }

    @Test
    void anArticleWithAParagraphAfterItsNumberIsAReference() {
        List<Unit> units =
                read(text("Article 7"), text("Bells are rung."), text("Art. 7 (1) and the ropes are well known."));

        assertThat(units).hasSize(1);
    }

    @Test
    void measuresAreNoHeadings() {
        List<Unit> units = read(text("The bands are:"), text("1 215-1 197 MHz"), text("1 164 MHz and below it"));

        assertThat(units).extracting(Unit::kind).containsExactly(UnitKind.OTHER);
    }

    @Test
    void theLinesOfACoverAreOneTitle() {
        List<Unit> units =
                read(head(2, "CHARTER OF THE HARBOURS"), head(2, "AND OF THE LOW SHORE"), text("Printed at the quay."));

        assertThat(units).extracting(Unit::title).containsExactly("CHARTER OF THE HARBOURS AND OF THE LOW SHORE");
    }

    private static MarkedLine on(int page, int level, String text) {
        return new MarkedLine(text, List.of(), new MarkedLine.Style.Heading(level), 0, page(page));
    }

    @Test
    void aLetterSetLargerThanItsLikeStaysWithThem() {
        List<Unit> units = read(
                head(2, "Article 1. Lamps"),
                text("Lamps burn."),
                head(1, "A. BELLS"),
                head(2, "IV. Ringing"),
                head(3, "A. By day"),
                text("Once."),
                head(3, "B. By night"),
                text("Twice."),
                head(3, "C. At dusk"),
                text("Thrice."),
                head(1, "D. In fog"),
                text("Always."),
                head(2, "V. Silence"),
                text("Never."));

        assertThat(under(units, "D")).isEqualTo("part-IV");
        assertThat(under(units, "V")).isEqualTo("sec-A");
    }

    @Test
    void aTitleWithoutNumberRightBelowALetteredOneOpensNoUnit() {
        List<Unit> units = read(
                on(1, 1, "A. [[Lamps and oil]"),
                on(1, 1, "[Lamps]"),
                text("Lamps burn.]"),
                on(2, 1, "B. Bells"),
                text("Bells ring."));

        assertThat(units).extracting(Unit::number).containsExactly("A", "B");
        assertThat(units.getFirst().text().text()).isEqualTo("[Lamps]\nLamps burn.]");
    }

    @Test
    void aHeadingThatComesBackMayBreakOverAPage() {
        List<Unit> units = read(
                on(1, 1, "Change 1"),
                on(1, 1, "Draft rules on lamps"),
                text("Oil."),
                on(1, 1, "Change 2"),
                on(2, 1, "Draft rules on lamps"),
                on(2, 1, "Wicks"),
                text("Wax."));

        assertThat(units)
                .extracting(Unit::title)
                .containsExactly("Change 1 Draft rules on lamps", "Change 2 Draft rules on lamps Wicks");
    }

    @Test
    void numberedHeadingsAboveNamedArticlesAreDivisions() {
        List<Unit> units = read(
                head(1, "1 Scope"),
                head(1, "Art. 4 Lamps"),
                text("Lamps."),
                head(1, "2 Keeping"),
                text("No article."),
                head(1, "3 Consent"),
                head(1, "Art. 7 Oil"),
                text("Oil."));

        assertThat(units)
                .extracting(Unit::kind, Unit::number, unit -> unit.parent().orElse(""))
                .containsExactly(
                        tuple(UnitKind.SECTION, "1", ""),
                        tuple(UnitKind.ARTICLE, "4", "sec-1"),
                        tuple(UnitKind.SECTION, "2", ""),
                        tuple(UnitKind.SECTION, "3", ""),
                        tuple(UnitKind.ARTICLE, "7", "sec-3"));
    }
}
