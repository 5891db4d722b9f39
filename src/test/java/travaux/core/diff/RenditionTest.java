package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a piece, and what the pieces say of it. */
class RenditionTest {

    private static final String FREE = "Keepers shall light the lamps [at dusk].";
    private static final String BRACKETED = "Keepers shall [light the lamps [at dusk]].";

    @Test
    void anAddedGroupIsToldOfAtItsOpeningBracketAlone() {
        UnitComparison unit = Comparisons.compare(FREE, BRACKETED);
        assertThat(addedBrackets(Rendition.now(unit))).hasSize(1);
        assertThat(addedBrackets(Rendition.redline(unit))).hasSize(1);
        assertThat(addedBrackets(Rendition.old(unit))).isEmpty();
    }

    @Test
    void aBracketThatCameWithItsWordsIsNotAddedAroundThem() {
        UnitComparison unit = Comparisons.compare("Keepers light the lamps.", "Keepers light the lamps [each night].");
        assertThat(addedBrackets(Rendition.now(unit))).isEmpty();
    }

    @Test
    void shallAndMayWordingIsThePhraseNotAllThatCameWithIt() {
        UnitComparison unit = Comparisons.compare(
                "Keepers shall light all lamps of the harbour. They sleep by day.",
                "Keepers may, where possible and in fair weather, light all lamps of the harbour. They sleep by day.");
        assertThat(force(Rendition.old(unit))).containsExactly("shall");
        assertThat(force(Rendition.now(unit))).containsExactly("may", "where possible");
        assertThat(force(Rendition.redline(unit))).containsExactly("shall", "may", "where possible");
    }

    @Test
    void aBracketThatClosedNothingIsSeenToGoAndToStay() {
        String stray = "The implementation of] its rules [at dusk] begins] now.";
        UnitComparison gone = Comparisons.compare(stray, stray.replace("of]", "of"));
        assertThat(Comparisons.marked(gone)).isEqualTo("The implementation of{-]-} its rules [at dusk] begins] now.");
        UnitComparison kept = Comparisons.compare(stray, stray.replace("now", "then"));
        assertThat(Comparisons.marked(kept))
                .isEqualTo("The implementation of] its rules [at dusk] begins] {-now-}{+then+}.");
    }

    @Test
    void aRemarkInBracketsHasNoStrayBracket() {
        String remark = "Lamps burn [sic] at night […].";
        UnitComparison unit = Comparisons.compare(remark, remark.replace("night", "dusk"));
        assertThat(pieces(Rendition.now(unit))).noneMatch(Piece::bracket);
    }

    private static List<Piece> addedBrackets(List<MarkedParagraph> paragraphs) {
        return pieces(paragraphs).stream()
                .filter(piece -> piece.bracket() && piece.brackets() == Piece.BracketFate.ADDED)
                .toList();
    }

    private static List<String> force(List<MarkedParagraph> paragraphs) {
        return pieces(paragraphs).stream()
                .filter(piece -> piece.op() != Run.Op.KEEP && piece.classes().contains(ChangeClass.LEGAL_FORCE))
                .map(piece -> piece.text().strip())
                .toList();
    }

    private static List<Piece> pieces(List<MarkedParagraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .toList();
    }
}
