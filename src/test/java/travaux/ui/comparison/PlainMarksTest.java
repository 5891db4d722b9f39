package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
                .containsExactly("Keepers light lamps .", "Deleted: all  … at dusk");
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
    void whereNothingWentNothingIsAdded() {
        Paragraph whole = new Paragraph(0, List.of(), List.of(kept("Lamps.")));
        assertThat(PlainMarks.of(whole)).containsExactly(whole);
    }

    private static Stretch kept(String words) {
        return Stretch.plain(words, Tone.WORDS);
    }

    private static Stretch gone(String words, int change) {
        return new Stretch(words, Tone.DELETED, false, false, Set.of(TextMark.STRIKE, TextMark.DELETE_GROUND), change);
    }
}
