package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.core.align.Alignment;
import travaux.core.align.Pairing;
import travaux.core.text.Unit;

/** The concordance of two texts as a table on a terminal. */
public final class ArticleTable {
    private static final int FIGURES = 30;

    private final StringBuilder out = new StringBuilder();
    private final int side;

    private ArticleTable(int width) {
        this.side = Math.max(16, (width - FIGURES - 6) / 2);
    }

    /** One row for each pairing, then what is only in one text. */
    public static String of(Alignment alignment, int width) {
        ArticleTable table = new ArticleTable(width);
        table.row(
                Messages.text("table.old"),
                Messages.text("table.new"),
                List.of(Messages.text("table.relation"), Messages.text("table.similar"), Messages.text("table.sure")));
        alignment.pairs().forEach(table::pair);
        alignment
                .removed()
                .forEach(unit ->
                        table.row(name(List.of(unit)), "—", alone("relation.removed", alignment.oldAlone(), unit)));
        alignment
                .added()
                .forEach(unit ->
                        table.row("—", name(List.of(unit)), alone("relation.added", alignment.nowAlone(), unit)));
        return table.out.toString();
    }

    private static List<String> alone(String relation, Set<String> said, Unit unit) {
        String sure = said.contains(unit.id()) ? Messages.text("source.reader") : "";
        return List.of(Messages.text(relation), "", sure);
    }

    private void pair(Pairing pair) {
        String relation = Messages.text("relation." + pair.relation().wireName());
        row(name(pair.old()), name(pair.now()), List.of(relation, share(pair.similarity()), sure(pair)));
    }

    private static String sure(Pairing pair) {
        return switch (pair.source()) {
            case COMPUTED -> share(pair.confidence());
            case ASSERTED, READER -> Messages.text("source." + pair.source().wireName());
        };
    }

    private static String share(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String name(List<Unit> units) {
        return String.join(" + ", units.stream().map(Headings::of).toList());
    }

    private void row(String old, String now, List<String> figures) {
        List<String> left = lines(old);
        List<String> right = lines(now);
        int rows = Math.max(left.size(), right.size());
        for (int i = 0; i < rows; i++) {
            String line = pad(at(left, i), side) + "  " + pad(at(right, i), side);
            String end =
                    i == 0 ? "  " + pad(figures.get(0), 12) + " " + pad(figures.get(1), 6) + " " + figures.get(2) : "";
            out.append((line + end).stripTrailing()).append('\n');
        }
    }

    private List<String> lines(String text) {
        return new ArrayList<>(
                new LineFolder(Ink.PLAIN, side).fold(text, "", "  ").lines().toList());
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - LineFolder.columns(text)));
    }
}
