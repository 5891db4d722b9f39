package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;

class PlainMarksTest {

    @Test
    void whatWentStandsOnALineOfItsOwnWithoutAStrike() {
        List<Paragraph> lines = PlainMarks.of(new Paragraph(
                0,
                List.of(),
                List.of(kept("Keepers light "), gone("all ", 0), kept("lamps "), gone("at dusk", 1), kept("."))));
        assertThat(lines)
                .extracting(Paragraph::text)
                .containsExactly("Keepers light lamps .", "Deleted: all … at dusk");
        assertThat(lines.getLast().body()).noneMatch(stretch -> stretch.marks().contains(TextMark.STRIKE));
        assertThat(lines.getLast().level()).isEqualTo(1);
    }

    @Test
    void aParagraphThatWentIsItsLineAlone() {
        List<Paragraph> lines =
                PlainMarks.of(new Paragraph(0, List.of(gone("2.", 0)), List.of(gone("Lamps go out.", 0))));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().text())
                .startsWith("Deleted: ")
                .contains("2.")
                .contains("Lamps go out.");
    }

    @Test
    void aNumberThatWasReplacedIsNotCalledDeleted() {
        Stretch now = new Stretch("(e)", Tone.INSERTED, false, false, Set.of(TextMark.UNDERLINE), 0);
        List<Paragraph> lines = PlainMarks.of(new Paragraph(
                0, List.of(gone("(a)", 0), now), List.of(kept("Lamps "), gone("and bells ", 1), kept("burn."))));
        assertThat(lines)
                .extracting(Paragraph::text)
                .containsExactly("(e) Lamps burn.", "Number before: (a)", "Deleted: and bells ");
    }

    @Test
    void liftedBracketsAreSaidByTheDotsUnderTheirWords() {
        Stretch lifted = new Stretch("[", Tone.BRACKET, true, false, Set.of(TextMark.STRIKE), 0);
        List<Paragraph> lines = PlainMarks.of(new Paragraph(0, List.of(), List.of(lifted, kept("Lamps."))));
        assertThat(lines).extracting(Paragraph::text).containsExactly("Lamps.");
    }

    @Test
    void wordsOfOneChangeThatDidNotStandTogetherAreKeptApart() {
        Stretch came = new Stretch("bright ", Tone.INSERTED, false, false, Set.of(TextMark.UNDERLINE), 0);
        List<Paragraph> lines = PlainMarks.of(new Paragraph(
                0,
                List.of(),
                List.of(gone("A dim ", 0), kept("lamp "), gone("of oil ", 0), came, gone("or wax", 0), kept("."))));
        assertThat(lines.getLast().text()).isEqualTo("Deleted: A dim … of oil or wax");
    }

    @Test
    void aSignThatWentByItselfIsNotSetApart() {
        List<Paragraph> lines = PlainMarks.of(new Paragraph(
                0, List.of(), List.of(gone("All ", 0), kept("lamps"), gone(", if any,", 0), kept(" burn."))));
        assertThat(lines.getLast().text()).isEqualTo("Deleted: All …, if any,");
    }

    @Test
    void aBracketThatStayedPartsNoWords() {
        Stretch bracket = new Stretch("[", Tone.BRACKET, true, false, Set.of(TextMark.BRACKET_BAR), -1);
        List<Paragraph> lines = PlainMarks.of(new Paragraph(
                0, List.of(), List.of(gone("Option 1: ", 0), bracket, gone("Parties aim", 1), kept(" high."))));
        assertThat(lines.getLast().text()).isEqualTo("Deleted: Option 1: Parties aim");
    }

    @Test
    void aNumberThatWentWithItsParagraphStandsApartFromItsWords() {
        List<Paragraph> lines =
                PlainMarks.of(new Paragraph(0, List.of(gone("2.", 0)), List.of(gone("Upon request", 1))));
        assertThat(lines).extracting(Paragraph::text).containsExactly("Deleted: 2. Upon request");
    }

    /** The space between two groups goes with them. */
    @Test
    void whatIsLeftIsTheNewText() {
        String now = "Keepers shall light the lamps referred to in the code.";
        UnitComparison unit =
                compare("Keepers shall light the lamps [of oil] [or] [of wax] referred to in the code.", now);
        MarkedParagraph redline = Rendition.redline(unit).getFirst();
        List<Paragraph> lines = PlainMarks.of(new Inking(Reading.REDLINE, Set.of()).ink(redline));
        assertThat(lines.getFirst().text()).isEqualTo(now);
        assertThat(lines.getLast().text()).isEqualTo("Deleted: [of oil] [or] [of wax] ");
    }

    @Test
    void whereNothingWentNothingIsAdded() {
        Paragraph whole = new Paragraph(0, List.of(), List.of(kept("Lamps.")));
        assertThat(PlainMarks.of(whole)).containsExactly(whole);
    }

    private static UnitComparison compare(String old, String now) {
        return DraftDiff.compare(
                new Pairing(
                        List.of(Drafts.article("1", "", old)),
                        List.of(Drafts.article("1", "", now)),
                        Relation.SAME,
                        1,
                        1,
                        Pairing.Source.COMPUTED),
                Budget.unlimited());
    }

    private static Stretch kept(String words) {
        return Stretch.plain(words, Tone.WORDS);
    }

    private static Stretch gone(String words, int change) {
        return new Stretch(words, Tone.DELETED, false, false, Set.of(TextMark.STRIKE, TextMark.DELETE_GROUND), change);
    }
}
