package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the two halves of a row of cells that a page break divides: the left cell is read to its end on the next page
 * before the right one begins. Text that runs on from column to column keeps its order.
 */
final class CellsOverPages {

    private static final float NEAR = 8;

    /** Two cells side by side, the left one first. */
    private record Pair(List<Line> left, List<Line> right) {}

    private CellsOverPages() {}

    /** The lines of all pages, each page's in reading order. */
    static List<Line> inOrder(List<List<Line>> pages) {
        List<Line> lines = new ArrayList<>();
        List<List<Line>> before = List.of();
        for (List<Line> page : pages) {
            List<List<Line>> here = blocks(page);
            if (before.size() > 1 && here.size() > 1 && isBroken(last(before), first(here))) {
                lines.addAll(lines.size() - before.getLast().size(), here.getFirst());
                here.subList(1, here.size()).forEach(lines::addAll);
            } else {
                lines.addAll(page);
            }
            before = here;
        }
        return lines;
    }

    private static Pair first(List<List<Line>> blocks) {
        return new Pair(blocks.get(0), blocks.get(1));
    }

    private static Pair last(List<List<Line>> blocks) {
        return new Pair(blocks.get(blocks.size() - 2), blocks.getLast());
    }

    private static List<List<Line>> blocks(List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i - 1).block() != lines.get(i).block()) {
                blocks.add(lines.subList(start, i));
                start = i;
            }
        }
        return blocks;
    }

    private static boolean isBroken(Pair above, Pair below) {
        boolean aligned = Math.abs(columnLeft(above.left()) - columnLeft(below.left())) < NEAR
                && Math.abs(columnLeft(above.right()) - columnLeft(below.right())) < NEAR;
        boolean goesOn = goesOn(above.left(), below.left()) || goesOn(above.right(), below.right());
        return isSideBySide(above) && isSideBySide(below) && aligned && goesOn && endTogether(above) && areCells(above);
    }

    private static float columnLeft(List<Line> cell) {
        return cell.getFirst().columnLeft();
    }

    private static boolean isSideBySide(Pair pair) {
        Line left = pair.left().getFirst();
        Line right = pair.right().getFirst();
        return left.page() == right.page()
                && left.columnRight() < right.columnLeft()
                && right.baseline() <= pair.left().getLast().baseline() + left.size()
                && left.baseline() <= pair.right().getLast().baseline() + left.size();
    }

    /** Cells that both go on overleaf both fill the page. */
    private static boolean endTogether(Pair pair) {
        Line left = pair.left().getLast();
        return Math.abs(left.baseline() - pair.right().getLast().baseline()) < 0.8f * left.size();
    }

    private static boolean goesOn(List<Line> cell, List<Line> next) {
        String first = next.getFirst().text().strip();
        return !Paragraphs.endsSentence(cell.getLast().text())
                && !Paragraphs.leavesRoom(cell.getLast(), next.getFirst())
                && !first.isEmpty()
                && Character.isLowerCase(first.codePointAt(0));
    }

    /** Long columns might be those of running text; cells of an amendment begin with one number or word. */
    private static boolean areCells(Pair pair) {
        Line left = pair.left().getFirst();
        Line right = pair.right().getFirst();
        boolean alike = firstWord(left).equals(firstWord(right));
        return !left.flows() || alike || (Labels.startsWithLabel(left.text()) && Labels.startsWithLabel(right.text()));
    }

    private static String firstWord(Line line) {
        String text = line.text().strip();
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
