package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.PiecePlaces;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.text.DraftInfo;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/** What a reader carries from one unit into a letter: its redline as characters or as a page's fragment, and its citation. */
public final class Clip {

    private Clip() {}

    /** The redline of a unit compared by words, a paragraph to a line, its signs those of a report on a terminal. */
    public static String redline(UnitComparison unit) {
        return redline(Rendition.redline(unit));
    }

    /** The same of some paragraphs. */
    public static String redline(List<MarkedParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Redline.strokes(paragraph).stream()
                        .map(Ink.Stroke::text)
                        .collect(Collectors.joining()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The same as a fragment of HTML whose marks are written on each word, so that they survive in a word processor. */
    public static String html(UnitComparison unit) {
        return html(Rendition.redline(unit));
    }

    /** The same of some paragraphs. */
    public static String html(List<MarkedParagraph> paragraphs) {
        StringBuilder page = new StringBuilder();
        for (MarkedParagraph paragraph : paragraphs) {
            page.append("<p dir=\"auto\">");
            paragraph.pieces().forEach(piece -> page.append(html(piece)));
            page.append("</p>\n");
        }
        return page.toString();
    }

    /** The part of a unit's redline that a range of one of its joined texts stands in, with what went or came within it. */
    public static List<MarkedParagraph> part(UnitComparison unit, boolean isNow, TextRange range) {
        PiecePlaces places = PiecePlaces.ofRedline(unit, isNow);
        List<MarkedParagraph> part = new ArrayList<>();
        int paragraphs = 0;
        int pieces = 0;
        for (MarkedParagraph paragraph : Rendition.redline(unit)) {
            int[] at = places.of(paragraph);
            List<Piece> line = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                Piece piece = paragraph.pieces().get(i);
                boolean stands = at[i] >= 0;
                Piece cut = stands ? within(range, at[i], piece) : piece;
                if (!cut.text().isEmpty() && (stands || paragraphs > 0)) {
                    line.add(cut);
                    paragraphs = stands ? part.size() + 1 : paragraphs;
                    pieces = stands ? line.size() : pieces;
                }
            }
            if (!line.isEmpty()) {
                part.add(new MarkedParagraph(paragraph.level(), line));
            }
        }
        return upTo(part, paragraphs, pieces);
    }

    /** Without what stands in the other text alone after the last piece of the range. */
    private static List<MarkedParagraph> upTo(List<MarkedParagraph> part, int paragraphs, int pieces) {
        if (paragraphs == 0) {
            return List.of();
        }
        List<MarkedParagraph> cut = new ArrayList<>(part.subList(0, paragraphs));
        MarkedParagraph last = cut.removeLast();
        cut.add(new MarkedParagraph(last.level(), last.pieces().subList(0, pieces)));
        return cut;
    }

    private static Piece within(TextRange range, int at, Piece piece) {
        int length = piece.text().length();
        return piece.part(Math.clamp(range.start() - at, 0, length), Math.clamp(range.end() - at, 0, length));
    }

    /**
     * Where words of a unit are to be found: {@code Article 7 (Records), Revised draft, TR/9, 3 November 2022}, as far as that
     * is known.
     *
     * @param draft the name of the draft
     * @param work the title of the dossier; empty where there is none
     */
    public static String citation(Unit unit, String draft, DraftInfo info, String work) {
        String label = unit.designation();
        String title = unit.ownTitle();
        String name = label.isEmpty() || title.isEmpty() ? Headings.alone(unit) : label + " (" + title + ")";
        return List.of(Optional.of(name), Optional.of(work), Optional.of(draft), info.symbol(), info.date()).stream()
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String html(Piece piece) {
        String words = new Markup().text(piece.text()).toString();
        return switch (piece.op()) {
            case KEEP -> words;
            case DELETE -> "<del style=\"color:#a5341f;text-decoration:line-through\">" + words + "</del>";
            case INSERT -> "<ins style=\"color:#0b57a4;text-decoration:underline\">" + words + "</ins>";
            case MOVE_FROM -> "<del style=\"color:#2c7a4b;text-decoration:line-through\">" + words + "</del>";
            case MOVE_TO -> "<ins style=\"color:#2c7a4b;text-decoration:underline double\">" + words + "</ins>";
        };
    }
}
