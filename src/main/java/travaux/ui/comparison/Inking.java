package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Run;
import travaux.core.text.MarkKind;
import travaux.ui.control.Stretch;
import travaux.ui.control.TextMark;
import travaux.ui.control.Tone;
import travaux.ui.support.Messages;

/** Turns pieces of a comparison into stretches of type with marks: the grammar of marks in one place. */
final class Inking {

    private final Reading reading;
    private final Set<ChangeClass> hidden;
    private final Places places;
    private final boolean rightToLeft;

    /** For a way of reading; changes of {@code hidden} classes alone are not marked. */
    Inking(Reading reading, Set<ChangeClass> hidden) {
        this(reading, hidden, Places.NONE, false);
    }

    /** The same; {@code places} numbers the characters of the paragraphs, which come in order and may run to the left. */
    Inking(Reading reading, Set<ChangeClass> hidden, Places places, boolean rightToLeft) {
        this.reading = reading;
        this.hidden = hidden;
        this.places = places;
        this.rightToLeft = rightToLeft;
    }

    Paragraph ink(MarkedParagraph paragraph) {
        int[] numbers = places.of(paragraph);
        List<Stretch> stretches = new ArrayList<>();
        List<Piece> pieces = paragraph.pieces();
        Optional<Stretch> lead = Optional.empty();
        int move = -1;
        for (int i = 0; i < pieces.size(); i++) {
            int next = marksChanges() ? pieces.get(i).move().orElse(-1) : -1;
            if (next >= 0 && next != move && stretches.isEmpty()) {
                lead = Optional.of(arrow(pieces.get(i), next));
            } else if (next >= 0 && next != move) {
                stretches.add(arrow(pieces.get(i), next));
            }
            // What stands within a passage, edits among it, does not end it.
            move = next < 0 ? move : next;
            int number = i < numbers.length ? numbers[i] : -1;
            ink(pieces, i).map(stretch -> stretch.at(number)).ifPresent(stretches::add);
        }
        return Paragraph.of(paragraph.level(), stretches).ledBy(lead);
    }

    private boolean marksChanges() {
        return reading == Reading.SIDE_BY_SIDE || reading == Reading.REDLINE;
    }

    private Optional<Stretch> ink(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (isGap(pieces, at)) {
            boolean went = marksChanges() && piece.op() == Run.Op.DELETE;
            return Optional.of(stretch(piece, gap(piece), went ? Tone.DELETED : Tone.WORDS));
        }
        boolean onlyCosmetic = piece.classes().equals(Set.of(ChangeClass.COSMETIC));
        boolean quiet = !piece.classes().isEmpty() && hidden.containsAll(piece.classes());
        if (!marksChanges() || quiet) {
            boolean left = quiet && reading == Reading.REDLINE && !piece.op().isInNew();
            return left
                    ? Optional.empty()
                    : Optional.of(stretch(piece, clean(piece), Tone.WORDS).in(-1));
        }
        return Optional.of(piece.bracket() ? bracket(pieces, at) : words(piece, onlyCosmetic));
    }

    /** Whether a piece is the space after a group, which belongs to what stands around the group. */
    private static boolean isGap(List<Piece> pieces, int at) {
        return at > 0
                && pieces.get(at).text().isBlank()
                && pieces.get(at - 1).bracket()
                && pieces.get(at - 1).text().equals("]");
    }

    private static Set<TextMark> gap(Piece piece) {
        return piece.depth() > 1 ? EnumSet.of(TextMark.BRACKET_GROUND, TextMark.BRACKET_BAR) : Set.of();
    }

    private Stretch words(Piece piece, boolean onlyCosmetic) {
        Set<TextMark> marks = clean(piece);
        if (onlyCosmetic) {
            marks.add(TextMark.COSMETIC_DOTS);
            return stretch(piece, marks, Tone.WORDS);
        }
        Tone tone = fate(piece, marks);
        boolean edited = piece.op() == Run.Op.DELETE || piece.op() == Run.Op.INSERT;
        if (piece.classes().contains(ChangeClass.LEGAL_FORCE) && edited) {
            marks.add(TextMark.FORCE_BOX);
        }
        return stretch(piece, marks, tone);
    }

    /** The ink of words by what happened to them; adds their marks. */
    private static Tone fate(Piece piece, Set<TextMark> marks) {
        return switch (piece.op()) {
            case KEEP -> {
                kept(piece, marks);
                yield Tone.WORDS;
            }
            case DELETE -> {
                marks.add(TextMark.DELETE_GROUND);
                marks.add(TextMark.STRIKE);
                yield Tone.DELETED;
            }
            case INSERT -> {
                marks.add(piece.depth() > 0 ? TextMark.BRACKET_GROUND : TextMark.INSERT_GROUND);
                marks.add(TextMark.UNDERLINE);
                yield Tone.INSERTED;
            }
            case MOVE_FROM, MOVE_TO -> {
                marks.remove(TextMark.BRACKET_GROUND);
                marks.add(TextMark.MOVED_GROUND);
                marks.add(TextMark.DOUBLE_UNDERLINE);
                yield Tone.MOVED;
            }
        };
    }

    /** Brackets lifted from words that stayed; on the earlier side they still stand. */
    private static void kept(Piece piece, Set<TextMark> marks) {
        if (piece.brackets() == Piece.BracketFate.LIFTED && !marks.contains(TextMark.BRACKET_BAR)) {
            marks.add(TextMark.LIFTED_DOTS);
        }
    }

    private Stretch bracket(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        Set<TextMark> marks = clean(piece);
        boolean struck = piece.op() == Run.Op.DELETE && (reading == Reading.REDLINE || goesWithWords(pieces, at));
        if (struck) {
            marks.add(TextMark.STRIKE);
        }
        if (struck && goesWithWords(pieces, at)) {
            marks.add(TextMark.DELETE_GROUND);
        }
        if (piece.brackets() == Piece.BracketFate.ADDED) {
            marks.add(TextMark.ADDED_HOOK);
        }
        if (piece.move().isPresent()) {
            marks.remove(TextMark.BRACKET_GROUND);
            marks.add(TextMark.MOVED_GROUND);
            marks.add(TextMark.DOUBLE_UNDERLINE);
        }
        return new Stretch(
                piece.text(), Tone.BRACKET, true, false, marks, piece.change().orElse(-1));
    }

    /** Whether the words just inside a bracket went with it. */
    private static boolean goesWithWords(List<Piece> pieces, int at) {
        int step = pieces.get(at).text().startsWith("[") ? 1 : -1;
        for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
            if (!pieces.get(i).bracket()) {
                return pieces.get(i).op() == Run.Op.DELETE;
            }
        }
        return false;
    }

    /** The marks of a text that nothing is compared with: its brackets and the source's own marks. */
    private static Set<TextMark> clean(Piece piece) {
        Set<TextMark> marks = EnumSet.noneOf(TextMark.class);
        if (piece.depth() > 0 || piece.bracket()) {
            marks.add(TextMark.BRACKET_GROUND);
            marks.add(TextMark.BRACKET_BAR);
        }
        if (piece.depth() > 1) {
            marks.add(TextMark.DEEPER_BAR);
        }
        if (piece.has(MarkKind.UNDERLINE) || piece.has(MarkKind.INSERTED) || piece.has(MarkKind.MOVED_TO)) {
            marks.add(TextMark.SOURCE_UNDERLINE);
        }
        if (piece.has(MarkKind.STRUCK) || piece.has(MarkKind.DELETED) || piece.has(MarkKind.MOVED_FROM)) {
            marks.add(TextMark.SOURCE_STRIKE);
        }
        return marks;
    }

    private Stretch stretch(Piece piece, Set<TextMark> marks, Tone wanted) {
        boolean note = piece.has(MarkKind.STATUS_NOTE) || piece.has(MarkKind.EDITOR_NOTE) || piece.has(MarkKind.SIC);
        boolean aside = note || piece.has(MarkKind.ATTRIBUTION) || piece.has(MarkKind.PLACEHOLDER);
        Tone tone = piece.bracket() ? Tone.BRACKET : wanted == Tone.WORDS && aside ? Tone.MUTED : wanted;
        boolean bold = piece.bracket() || piece.has(MarkKind.BOLD) || piece.has(MarkKind.OPTION_LABEL);
        int group = marksChanges() ? piece.change().orElse(-1) : -1;
        return new Stretch(piece.text(), tone, bold, note || piece.has(MarkKind.ITALIC), marks, group);
    }

    /** The arrow and number at one end of a move; an arrow points as the text runs. */
    static String arrow(boolean from, boolean rightToLeft, int move) {
        String left = from ? "comparison.move.from.left" : "comparison.move.to.left";
        String right = from ? "comparison.move.from" : "comparison.move.to";
        return Messages.text(rightToLeft ? left : right, move);
    }

    private Stretch arrow(Piece piece, int move) {
        String words = arrow(piece.op() == Run.Op.MOVE_FROM, rightToLeft, move);
        return new Stretch(
                words, Tone.MOVED, true, false, Set.of(), piece.change().orElse(-1));
    }
}
