package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Piece;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.text.DraftInfo;
import travaux.core.text.Unit;

/** What a reader carries from one unit into a letter: its redline as characters or as a page's fragment, and its citation. */
public final class Clip {

    private Clip() {}

    /** The redline of a unit compared by words, a paragraph to a line, its signs those of a report on a terminal. */
    public static String redline(UnitComparison unit) {
        return Rendition.redline(unit).stream()
                .map(paragraph -> Redline.strokes(paragraph).stream()
                        .map(Ink.Stroke::text)
                        .collect(Collectors.joining()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The same as a fragment of HTML whose marks are written on each word, so that they survive in a word processor. */
    public static String html(UnitComparison unit) {
        StringBuilder page = new StringBuilder();
        for (MarkedParagraph paragraph : Rendition.redline(unit)) {
            page.append("<p dir=\"auto\">");
            paragraph.pieces().forEach(piece -> page.append(html(piece)));
            page.append("</p>\n");
        }
        return page.toString();
    }

    /**
     * Where words of a unit are to be found: {@code Article 7 (Records), Revised draft, TR/9, 3 November 2022}, as far as that
     * is known.
     *
     * @param draft the name of the draft
     * @param work the title of the dossier; empty where there is none
     */
    public static String citation(Unit unit, String draft, DraftInfo info, String work) {
        String label = unit.label().isBlank() ? Headings.label(unit) : unit.label();
        String name = unit.title().isBlank() ? label : label + " (" + unit.title() + ")";
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
