package travaux.core.diff;

import java.util.List;
import java.util.stream.IntStream;
import travaux.core.text.UnitText;

/**
 * Where in one of a unit's two joined texts the pieces of its rendition stand. What a redline draws is found by its letters,
 * which it keeps in their order; its pieces without letters are not found.
 */
public final class PiecePlaces {

    private final boolean redline;
    private final boolean isNow;
    private final int[] letters;
    private int next;

    private PiecePlaces(UnitText text, boolean isNow, boolean redline) {
        this.redline = redline;
        this.isNow = isNow;
        this.letters = letters(text.text());
    }

    /** For the paragraphs of one side, whose every character is drawn. */
    public static PiecePlaces ofSide(UnitComparison unit, boolean isNow) {
        return new PiecePlaces(isNow ? unit.nowText() : unit.oldText(), isNow, false);
    }

    /** For the paragraphs of a redline. */
    public static PiecePlaces ofRedline(UnitComparison unit, boolean isNow) {
        return new PiecePlaces(isNow ? unit.nowText() : unit.oldText(), isNow, true);
    }

    /** Offset of each piece's first character, or -1; to be asked of each paragraph once, in order. */
    public int[] of(MarkedParagraph paragraph) {
        List<Piece> pieces = paragraph.pieces();
        int[] places = new int[pieces.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = redline ? byLetters(pieces.get(i)) : next;
            next += redline ? 0 : pieces.get(i).text().length();
        }
        next += redline ? 0 : 1;
        return places;
    }

    private int byLetters(Piece piece) {
        int[] its = letters(piece.text());
        boolean stands = piece.op() == Run.Op.KEEP || piece.op().isInNew() == isNow;
        if (!stands || its.length == 0 || next >= letters.length) {
            return -1;
        }
        int place = Math.max(0, letters[next] - its[0]);
        next += its.length;
        return place;
    }

    private static int[] letters(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !WordScanner.isSpace(text.charAt(at)) && !WordScanner.isBracket(text.charAt(at)))
                .toArray();
    }
}
