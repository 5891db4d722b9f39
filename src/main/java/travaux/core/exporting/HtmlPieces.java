package travaux.core.exporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Run;
import travaux.core.text.MarkKind;

/** Draws paragraphs in HTML by the grammar of marks. Stretches of one fate share one element. */
final class HtmlPieces {
    private static final Pattern LABEL = Pattern.compile("(?:\\(\\w{1,5}\\)|\\w{1,4}(?: ?(?:bis|ter))?[.)])\\s+");

    private final Markup page;
    private final String anchor;
    private final boolean rightToLeft;
    /** Which ends of which moves have their arrow: edits part a passage into several stretches. */
    private final Set<String> arrows = new HashSet<>();

    /**
     * On a page.
     *
     * @param anchor what the ids of a unit's moves begin with, so that both ends can be linked
     * @param rightToLeft whether the text runs from right to left, and its arrows with it
     */
    HtmlPieces(Markup page, String anchor, boolean rightToLeft) {
        this.page = page;
        this.anchor = anchor;
        this.rightToLeft = rightToLeft;
    }

    void paragraph(MarkedParagraph paragraph) {
        List<Piece> pieces = paragraph.pieces();
        int label = labelEnd(pieces);
        page.open("p", "l" + Math.min(paragraph.level(), 5) + (label > 0 ? " num" : ""));
        if (label > 0) {
            page.element("span", "lab", pieces.getFirst().text().substring(0, label));
            pieces = from(pieces, label);
        }
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            while (end < pieces.size() && belongTogether(pieces.get(i), pieces.get(end))) {
                end++;
            }
            fate(pieces.subList(i, end));
            i = end;
        }
        page.close("p").line();
    }

    /** Where the number ends that a paragraph begins with, its space included; 0 if it has none or its marks are not plain. */
    private static int labelEnd(List<Piece> pieces) {
        if (pieces.isEmpty()
                || !classes(pieces.getFirst()).isEmpty()
                || pieces.getFirst().op() != Run.Op.KEEP) {
            return 0;
        }
        Matcher label = LABEL.matcher(pieces.getFirst().text());
        return label.lookingAt() ? label.end() : 0;
    }

    private static List<Piece> from(List<Piece> pieces, int start) {
        Piece first = pieces.getFirst();
        List<Piece> rest = new ArrayList<>(pieces);
        rest.set(
                0,
                new Piece(
                        first.text().substring(start),
                        first.bracket(),
                        first.op(),
                        first.depth(),
                        first.brackets(),
                        first.classes(),
                        first.change(),
                        first.move(),
                        first.emphasis()));
        return rest;
    }

    private static boolean belongTogether(Piece one, Piece other) {
        return one.op() == other.op()
                && one.move().equals(other.move())
                && isForce(one) == isForce(other)
                && isCosmetic(one) == isCosmetic(other);
    }

    /** Pieces of one fate; spaces at the ends stay outside so that no line runs under them. */
    private void fate(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        String text = text(pieces);
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        if (from >= to) {
            page.text(text);
            return;
        }
        page.text(text.substring(0, from));
        open(first);
        words(pieces, from, to);
        close(first);
        page.text(text.substring(to));
    }

    private void words(List<Piece> pieces, int from, int to) {
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, piece.text().length());
            if (start < end) {
                piece(piece, piece.text().substring(start, end));
            }
            at += piece.text().length();
        }
    }

    private void open(Piece piece) {
        String extra = (isForce(piece) ? " force" : "") + (isCosmetic(piece) ? " cos" : "");
        switch (piece.op()) {
            case KEEP -> {
                if (!extra.isEmpty()) {
                    page.open("span", extra.strip());
                }
            }
            case DELETE -> page.open("del", extra.strip()).spoken(Messages.text("html.spoken.deleted") + " ");
            case INSERT -> page.open("ins", extra.strip()).spoken(Messages.text("html.spoken.inserted") + " ");
            case MOVE_FROM -> moved(piece, "del", "from", "to");
            case MOVE_TO -> moved(piece, "ins", "to", "from");
        }
    }

    private void moved(Piece piece, String element, String here, String there) {
        page.open(element, "mv").spoken(Messages.text("html.spoken.moved-" + here) + " ");
        if (piece.move().isPresent() && arrows.add(here + piece.move().getAsInt())) {
            int number = piece.move().getAsInt();
            String arrow = here.equals("from") == rightToLeft ? "←" : "→";
            page.raw("<a class=\"no\" id=\"" + anchor + "m" + number + here + "\" href=\"#" + anchor + "m" + number
                    + there + "\">" + arrow + number + "</a>");
        }
    }

    private void close(Piece piece) {
        switch (piece.op()) {
            case KEEP -> {
                if (isForce(piece) || isCosmetic(piece)) {
                    page.close("span");
                }
            }
            case DELETE, MOVE_FROM ->
                page.spoken(" " + Messages.text("html.spoken.end")).close("del");
            case INSERT, MOVE_TO ->
                page.spoken(" " + Messages.text("html.spoken.end")).close("ins");
        }
    }

    private void piece(Piece piece, String text) {
        String classes = classes(piece);
        if (classes.isEmpty()) {
            page.text(text);
            return;
        }
        page.open("span", classes);
        if (isLifted(piece)) {
            page.spoken(Messages.text("html.spoken.lifted") + " ");
        } else if (opensAdded(piece)) {
            page.spoken(Messages.text("html.spoken.added") + " ");
        }
        page.text(text).close("span");
    }

    private static String classes(Piece piece) {
        StringJoiner classes = new StringJoiner(" ");
        if (piece.depth() > 0) {
            classes.add(piece.depth() > 1 ? "b b2" : "b");
        }
        if (piece.bracket()) {
            classes.add("br");
        }
        if (isLifted(piece)) {
            classes.add("lift");
        } else if (opensAdded(piece)) {
            classes.add("added");
        }
        piece.emphasis().stream()
                .sorted()
                .map(HtmlPieces::emphasis)
                .filter(name -> !name.isEmpty())
                .forEach(classes::add);
        return classes.toString();
    }

    private static String emphasis(MarkKind kind) {
        return switch (kind) {
            case BOLD -> "e-bold";
            case ITALIC -> "e-italic";
            case UNDERLINE, INSERTED, MOVED_TO -> "e-under";
            case STRUCK, DELETED, MOVED_FROM -> "e-struck";
            case STATUS_NOTE, EDITOR_NOTE, SIC, PLACEHOLDER, ATTRIBUTION, OPTION_LABEL -> "e-note";
            case FOOTNOTE_REFERENCE, COLOURED -> "";
        };
    }

    private static boolean isLifted(Piece piece) {
        return piece.brackets() == Piece.BracketFate.LIFTED;
    }

    /** Whether it is the bracket that opens an added group; of the words in it, any run may lie within another group. */
    private static boolean opensAdded(Piece piece) {
        return piece.bracket() && piece.brackets() == Piece.BracketFate.ADDED;
    }

    private static boolean isForce(Piece piece) {
        boolean edited = piece.op() == Run.Op.DELETE || piece.op() == Run.Op.INSERT;
        return edited && piece.classes().contains(ChangeClass.LEGAL_FORCE);
    }

    private static boolean isCosmetic(Piece piece) {
        return piece.classes().equals(Set.of(ChangeClass.COSMETIC));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
