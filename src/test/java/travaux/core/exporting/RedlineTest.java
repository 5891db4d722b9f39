package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Piece.BracketFate;
import travaux.core.diff.Run.Op;

class RedlineTest {

    @Test
    void squareBracketsAreTheTextsOwnAndLiftedOnesGoAlone() {
        assertThat(plain(bracket(Op.DELETE, "["), words(Op.KEEP, "shall", 0), bracket(Op.DELETE, "]")))
                .isEqualTo("{-[-}shall{-]-}");
    }

    @Test
    void whatWentTogetherStandsInOnePair() {
        assertThat(plain(
                        words(Op.KEEP, "keep ", 0),
                        bracket(Op.DELETE, "["),
                        words(Op.DELETE, "oil", 1),
                        bracket(Op.DELETE, "]"),
                        words(Op.INSERT, " wax", 0)))
                .isEqualTo("keep {-[oil]-} {+wax+}");
    }

    @Test
    void bothEndsOfAMoveCarryItsNumber() {
        assertThat(plain(moved(Op.MOVE_FROM), moved(Op.MOVE_TO))).isEqualTo("{<2 lamp<}{>2 lamp>}");
    }

    @Test
    void aSpaceThatCameIsNoMark() {
        assertThat(plain(words(Op.INSERT, " ", 0))).isEqualTo(" ");
    }

    private static Piece moved(Op op) {
        return new Piece(
                "lamp", false, op, 0, BracketFate.SAME, Set.of(), OptionalInt.empty(), OptionalInt.of(2), Set.of());
    }

    private static Piece bracket(Op op, String text) {
        return new Piece(
                text, true, op, 1, BracketFate.SAME, Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());
    }

    private static Piece words(Op op, String text, int depth) {
        return new Piece(
                text, false, op, depth, BracketFate.SAME, Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());
    }

    private static String plain(Piece... pieces) {
        return Ink.PLAIN.draw(Redline.strokes(new MarkedParagraph(0, List.of(pieces))));
    }
}
