package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.diff.Piece.BracketFate.ADDED;
import static travaux.core.diff.Piece.BracketFate.LIFTED;
import static travaux.core.diff.Piece.BracketFate.SAME;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Run.Op;
import travaux.core.text.MarkKind;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;

class InkingTest {

    @Test
    void deletedWordsAreStruckOnTheirOwnGround() {
        Stretch stretch = ink(Reading.SIDE_BY_SIDE, piece("lamps", fate(Op.DELETE, 0, SAME), ChangeClass.DELETED));
        assertThat(stretch.tone()).isEqualTo(Tone.DELETED);
        assertThat(stretch.marks()).containsExactlyInAnyOrder(TextMark.DELETE_GROUND, TextMark.STRIKE);
    }

    @Test
    void insertedWordsInBracketsShowBoth() {
        Stretch stretch = ink(Reading.REDLINE, piece("lamps", fate(Op.INSERT, 1, SAME), ChangeClass.INSERTED));
        assertThat(stretch.marks())
                .contains(TextMark.UNDERLINE, TextMark.BRACKET_BAR, TextMark.BRACKET_GROUND)
                .doesNotContain(TextMark.STRIKE);
    }

    @Test
    void aSecondLevelHasASecondBar() {
        assertThat(ink(Reading.NEW, piece("lamps", fate(Op.KEEP, 2, SAME))).marks())
                .contains(TextMark.DEEPER_BAR);
        assertThat(ink(Reading.NEW, piece("lamps", fate(Op.KEEP, 1, SAME))).marks())
                .doesNotContain(TextMark.DEEPER_BAR);
    }

    @Test
    void liftedBracketsLeaveDotsWhereTheWordsStandFree() {
        assertThat(ink(Reading.SIDE_BY_SIDE, piece("lamps", fate(Op.KEEP, 0, LIFTED)))
                        .marks())
                .containsExactly(TextMark.LIFTED_DOTS);
        assertThat(ink(Reading.SIDE_BY_SIDE, piece("lamps", fate(Op.KEEP, 1, LIFTED)))
                        .marks())
                .doesNotContain(TextMark.LIFTED_DOTS);
    }

    @Test
    void addedBracketsHaveAHookWhereTheyOpenAndNowhereElse() {
        List<Stretch> stretches = inks(
                Reading.SIDE_BY_SIDE,
                bracket("[", Op.INSERT, ADDED),
                piece("all ", fate(Op.KEEP, 1, ADDED)),
                bracket("[", Op.KEEP, SAME),
                piece("lamps", fate(Op.KEEP, 2, ADDED)),
                bracket("]", Op.KEEP, SAME),
                piece(" burn", fate(Op.KEEP, 1, ADDED)),
                bracket("]", Op.INSERT, SAME));
        assertThat(stretches.getFirst().marks()).contains(TextMark.ADDED_HOOK);
        assertThat(stretches.subList(1, stretches.size()))
                .noneMatch(stretch -> stretch.marks().contains(TextMark.ADDED_HOOK));
    }

    @Test
    void addedBracketsAreSpokenWhereTheyOpen() {
        Paragraph paragraph = new Inking(Reading.REDLINE, Set.of())
                .ink(paragraph(bracket("[", Op.INSERT, ADDED), piece("lamps", fate(Op.KEEP, 1, ADDED))));
        assertThat(SpokenText.of(paragraph)).isEqualTo("bracket added lamps");
    }

    @Test
    void aLiftedBracketIsStruckInARedlineAndStandsOnItsOwnSide() {
        Piece bracket = bracket("[", Op.DELETE, SAME);
        Piece words = piece("lamps", fate(Op.KEEP, 1, LIFTED));
        assertThat(inks(Reading.REDLINE, bracket, words).getFirst().marks()).contains(TextMark.STRIKE);
        assertThat(inks(Reading.SIDE_BY_SIDE, bracket, words).getFirst().marks())
                .doesNotContain(TextMark.STRIKE);
    }

    @Test
    void cleanReadingShowsBracketsAndNoChange() {
        Stretch stretch =
                ink(Reading.OLD, piece("lamps", fate(Op.DELETE, 1, SAME), ChangeClass.BRACKETED_TEXT_DROPPED));
        assertThat(stretch.tone()).isEqualTo(Tone.WORDS);
        assertThat(stretch.group()).isEqualTo(-1);
        assertThat(stretch.marks()).containsExactlyInAnyOrder(TextMark.BRACKET_GROUND, TextMark.BRACKET_BAR);
    }

    @Test
    void cosmeticChangesAreMarkedOnlyWhenAskedFor() {
        Piece gone = piece("lamps", fate(Op.DELETE, 0, SAME), ChangeClass.COSMETIC);
        assertThat(new Inking(Reading.REDLINE, Set.of(ChangeClass.COSMETIC))
                        .ink(paragraph(gone))
                        .body())
                .isEmpty();
        assertThat(new Inking(Reading.REDLINE, Set.of())
                        .ink(paragraph(gone))
                        .body()
                        .getFirst()
                        .marks())
                .containsExactly(TextMark.COSMETIC_DOTS);
    }

    @Test
    void theSourcesOwnMovesAreDrawnAsItsOwnInsertionsAndDeletions() {
        assertThat(ink(Reading.NEW, tracked(MarkKind.MOVED_FROM)).marks()).containsExactly(TextMark.SOURCE_STRIKE);
        assertThat(ink(Reading.NEW, tracked(MarkKind.MOVED_TO)).marks()).containsExactly(TextMark.SOURCE_UNDERLINE);
    }

    private static Piece tracked(MarkKind kind) {
        return new Piece(
                "lamps", false, Op.KEEP, 0, SAME, Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of(kind));
    }

    @Test
    void shallAndMayWordingIsBoxed() {
        assertThat(ink(Reading.REDLINE, piece("should", fate(Op.INSERT, 0, SAME), ChangeClass.LEGAL_FORCE))
                        .marks())
                .contains(TextMark.FORCE_BOX);
    }

    @Test
    void aMoveIsNumberedAtBothEnds() {
        Piece from = new Piece(
                "lamps",
                false,
                Op.MOVE_FROM,
                0,
                SAME,
                Set.of(ChangeClass.MOVED),
                OptionalInt.of(0),
                OptionalInt.of(2),
                Set.of());
        List<Stretch> stretches = inks(Reading.REDLINE, from);
        assertThat(stretches).hasSize(2);
        assertThat(stretches.getFirst().text()).contains("2");
        assertThat(stretches.getLast().marks()).contains(TextMark.DOUBLE_UNDERLINE);
    }

    @Test
    void markedTextIsSpokenInWords() {
        Paragraph paragraph = new Inking(Reading.REDLINE, Set.of(ChangeClass.COSMETIC))
                .ink(paragraph(
                        piece("lamps", fate(Op.DELETE, 0, SAME), ChangeClass.WORDING),
                        piece("lights", fate(Op.INSERT, 0, SAME), ChangeClass.WORDING)));
        assertThat(SpokenText.of(paragraph)).contains("deleted: lamps").contains("inserted: lights");
    }

    @Test
    void theArrowOfAMovePointsAsItsTextRuns() {
        assertThat(Inking.arrow(true, false, 3).strip()).isEqualTo("3→");
        assertThat(Inking.arrow(false, false, 3).strip()).isEqualTo("→3");
        assertThat(Inking.arrow(true, true, 3).strip()).isEqualTo("3←");
        assertThat(Inking.arrow(false, true, 3).strip()).isEqualTo("←3");
    }

    private static Stretch ink(Reading reading, Piece piece) {
        return inks(reading, piece).getFirst();
    }

    private static List<Stretch> inks(Reading reading, Piece... pieces) {
        return new Inking(reading, Set.of(ChangeClass.COSMETIC))
                .ink(paragraph(pieces))
                .body();
    }

    private static MarkedParagraph paragraph(Piece... pieces) {
        return new MarkedParagraph(0, List.of(pieces));
    }

    /** What happened to words: the operation, the depth they stand in, and their brackets. */
    private record Fate(Op op, int depth, Piece.BracketFate brackets) {}

    private static Fate fate(Op op, int depth, Piece.BracketFate brackets) {
        return new Fate(op, depth, brackets);
    }

    private static Piece bracket(String sign, Op op, Piece.BracketFate brackets) {
        return new Piece(sign, true, op, 1, brackets, Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());
    }

    private static Piece piece(String text, Fate fate, ChangeClass... classes) {
        OptionalInt change = classes.length == 0 ? OptionalInt.empty() : OptionalInt.of(0);
        return new Piece(
                text,
                false,
                fate.op(),
                fate.depth(),
                fate.brackets(),
                Set.of(classes),
                change,
                OptionalInt.empty(),
                Set.of());
    }
}
