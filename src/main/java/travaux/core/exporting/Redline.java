package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Run;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;

/**
 * A paragraph's redline in characters. What went stands in <code>{-…-}</code>, what came in <code>{+…+}</code>, both ends of
 * a move in <code>{&lt;1 …&lt;}</code> and <code>{&gt;1 …&gt;}</code>: a curly bracket with a sign is never a negotiator's.
 * Square brackets are always the text's own; lifted ones are deleted, the words in them are not.
 */
final class Redline {

    /** The signs around one fate. */
    private record Sign(String open, String close, Style style) {}

    private Redline() {}

    static List<Stroke> strokes(MarkedParagraph paragraph) {
        List<Stroke> strokes = new ArrayList<>();
        List<Piece> pieces = paragraph.pieces();
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            while (end < pieces.size() && sameFate(pieces.get(i), pieces.get(end))) {
                end++;
            }
            add(pieces.subList(i, end), strokes);
            i = end;
        }
        return strokes;
    }

    /** Whether anything of it came, went or moved, or its brackets did. */
    static boolean isTouched(MarkedParagraph paragraph) {
        return paragraph.pieces().stream()
                .anyMatch(piece -> piece.op() != Run.Op.KEEP || piece.brackets() != Piece.BracketFate.SAME);
    }

    /** Whether there is nothing to read in it. */
    static boolean isBlank(MarkedParagraph paragraph) {
        return text(paragraph.pieces()).isBlank();
    }

    private static boolean sameFate(Piece one, Piece other) {
        return one.op() == other.op() && one.move().equals(other.move());
    }

    private static void add(List<Piece> pieces, List<Stroke> strokes) {
        Piece first = pieces.getFirst();
        Sign sign = sign(first.op(), first.move());
        String text = text(pieces);
        if (sign.open().isEmpty() || text.isBlank()) {
            pieces.forEach(piece -> strokes.add(new Stroke(piece.text(), kept(piece))));
            return;
        }
        String words = text.strip();
        int from = text.indexOf(words);
        String drawn = sign.open() + words + sign.close();
        strokes.add(new Stroke(text.substring(0, from), Style.PLAIN));
        strokes.add(new Stroke(drawn, sign.style()));
        strokes.add(new Stroke(text.substring(from + words.length()), Style.PLAIN));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static Style kept(Piece piece) {
        return piece.bracket() ? Style.BRACKET : piece.depth() > 0 ? Style.DISPUTED : Style.PLAIN;
    }

    private static Sign sign(Run.Op op, OptionalInt move) {
        String number = move.isPresent() ? move.getAsInt() + " " : "";
        return switch (op) {
            case KEEP -> new Sign("", "", Style.PLAIN);
            case DELETE -> new Sign("{-", "-}", Style.DELETED);
            case INSERT -> new Sign("{+", "+}", Style.INSERTED);
            case MOVE_FROM -> new Sign("{<" + number, "<}", Style.MOVED);
            case MOVE_TO -> new Sign("{>" + number, ">}", Style.MOVED);
        };
    }
}
