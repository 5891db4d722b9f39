package travaux.core.importing.pdf;

import java.util.List;
import travaux.core.importing.Masthead;

/** The rows at the head of the first page in which a masthead is looked for. */
final class PageHead {

    private PageHead() {}

    static Masthead masthead(List<Row> first, BodyType body) {
        return Masthead.of(head(first, body).stream().map(Row::text).toList());
    }

    /** The rows before running text begins: before the first full row of body type that is not bold. */
    private static List<Row> head(List<Row> first, BodyType body) {
        int deepest = Math.min(Masthead.DEEPEST, first.size());
        for (int i = 0; i < deepest; i++) {
            Row row = first.get(i);
            double words = row.segments().stream().mapToDouble(Segment::width).sum();
            boolean wide = words > 0.9f * (body.right() - body.left());
            if (wide && row.size() < 1.1f * body.size() && !row.hasAll(Ink.BOLD)) {
                return first.subList(0, i);
            }
        }
        return first.subList(0, deepest);
    }

    /** The first page without the masthead; {@code whole} is the page with everything on it. */
    static PageRows without(Masthead masthead, PageRows page, PageRows whole) {
        List<Row> head =
                whole.rows().subList(0, Math.min(masthead.lines(), whole.rows().size()));
        float foot = head.isEmpty() ? -1 : head.getLast().baseline();
        return page.with(
                page.rows().stream().filter(row -> row.baseline() > foot).toList());
    }
}
