package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of the old text is which of the new one. The kept words stand in the same order on both sides; what moved is noted
 * apart. Mutable while the stages work on it.
 */
final class Matching {

    private final int[] toNow;
    private final int[] toOld;
    private final List<Move> moves = new ArrayList<>();
    private boolean approximate;

    /**
     * A passage that stands elsewhere.
     *
     * @param old first word of it in the old text
     * @param oldEnd first word after it
     * @param now first word of it in the new text
     * @param nowEnd first word after it
     * @param oldBody first word of it after its number in the old text
     * @param nowBody first word of it after its number in the new text
     */
    record Move(int old, int oldEnd, int now, int nowEnd, int oldBody, int nowBody) {

        @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanging the sides is what it is for
        Move inverted() {
            return new Move(now, nowEnd, old, oldEnd, nowBody, oldBody);
        }
    }

    Matching(int oldSize, int nowSize) {
        toNow = new int[oldSize];
        toOld = new int[nowSize];
        Arrays.fill(toNow, -1);
        Arrays.fill(toOld, -1);
    }

    int oldSize() {
        return toNow.length;
    }

    int nowSize() {
        return toOld.length;
    }

    void link(int old, int now) {
        toNow[old] = now;
        toOld[now] = old;
    }

    void unlink(int old) {
        toOld[toNow[old]] = -1;
        toNow[old] = -1;
    }

    /** The new word that an old one is, or -1. */
    int toNow(int old) {
        return toNow[old];
    }

    /** The old word that a new one is, or -1. */
    int toOld(int now) {
        return toOld[now];
    }

    void addMove(Move move) {
        moves.add(move);
    }

    List<Move> moves() {
        return moves;
    }

    void markApproximate() {
        approximate = true;
    }

    boolean isApproximate() {
        return approximate;
    }

    /** The same, seen from the other side. */
    Matching inverted() {
        Matching inverted = new Matching(toOld.length, toNow.length);
        System.arraycopy(toOld, 0, inverted.toNow, 0, toOld.length);
        System.arraycopy(toNow, 0, inverted.toOld, 0, toNow.length);
        moves.forEach(move -> inverted.moves.add(move.inverted()));
        inverted.approximate = approximate;
        return inverted;
    }
}
