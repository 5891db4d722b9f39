package travaux.core.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import travaux.core.text.UnitKind;

/**
 * Stage: decides which unit stands in which. Reads blocks; writes unit plans, parents before children. Parts hold chapters,
 * chapters hold sections, sections hold articles, annexes hold all of these; where the source styles its headings, a wider
 * heading is never put into a narrower one.
 */
final class UnitTree {

    private final List<UnitPlan> plans = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private UnitTree() {}

    static List<UnitPlan> build(List<Block> blocks) {
        UnitTree stage = new UnitTree();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> stage.open(asDivision(heading, blocks, i));
                case Block.Paragraph(MarkedLine line) -> stage.add(line);
            }
        }
        return stage.plans;
    }

    private void add(MarkedLine line) {
        if (plans.isEmpty()) {
            open(Block.Heading.silent(UnitKind.OTHER, line.place()));
        }
        plans.getLast().add(line);
    }

    private void open(Block.Heading heading) {
        while (!open.isEmpty() && !holds(plans.get(open.peek()).heading(), heading)) {
            open.pop();
        }
        plans.add(new UnitPlan(heading, open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek())));
        open.push(plans.size() - 1);
    }

    private static boolean holds(Block.Heading outer, Block.Heading inner) {
        boolean styled = outer.level() > 0 && inner.level() > 0;
        if (styled && inner.level() < outer.level()) {
            return false;
        }
        boolean narrower = styled && inner.level() > outer.level();
        return switch (outer.kind()) {
            case PREAMBLE, OTHER -> false;
            case ARTICLE ->
                inner.kind() == UnitKind.SECTION
                        && !outer.number().isEmpty()
                        && inner.number().startsWith(outer.number())
                        && inner.number().length() > outer.number().length();
            case ANNEX -> narrower || (inner.kind() != UnitKind.ANNEX && !(styled && inner.kind() == UnitKind.PART));
            case PART -> narrower || rank(inner.kind()) > rank(UnitKind.PART);
            case CHAPTER -> narrower || rank(inner.kind()) > rank(UnitKind.CHAPTER);
            case SECTION -> narrower || rank(inner.kind()) > rank(UnitKind.SECTION);
        };
    }

    private static int rank(UnitKind kind) {
        return switch (kind) {
            case ANNEX, PREAMBLE, OTHER -> 0;
            case PART -> 1;
            case CHAPTER -> 2;
            case SECTION -> 3;
            case ARTICLE -> 4;
        };
    }

    /**
     * An unnumbered heading is a division of the text, rather than a piece beside it, where articles stand before it and the
     * next heading opens another, or where a second heading like it holds articles too.
     */
    private static Block.Heading asDivision(Block.Heading heading, List<Block> blocks, int index) {
        boolean unnumbered = heading.kind() == UnitKind.OTHER && heading.level() > 0;
        if (!unnumbered || !holdsArticles(heading, blocks, index)) {
            return heading;
        }
        boolean afterArticles = blocks.subList(0, index).stream().anyMatch(UnitTree::isArticle);
        boolean another = false;
        for (int i = index + 1; i < blocks.size() && !another && !afterArticles; i++) {
            another = blocks.get(i) instanceof Block.Heading next
                    && next.kind() == UnitKind.OTHER
                    && next.level() == heading.level()
                    && holdsArticles(next, blocks, i);
        }
        return afterArticles || another
                ? new Block.Heading(
                        UnitKind.SECTION, "", "", heading.title(), heading.level(), heading.place(), heading.marks())
                : heading;
    }

    private static boolean holdsArticles(Block.Heading heading, List<Block> blocks, int index) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading next) {
                return next.kind() == UnitKind.ARTICLE && next.level() >= heading.level();
            }
        }
        return false;
    }

    private static boolean isArticle(Block block) {
        return block instanceof Block.Heading heading && heading.kind() == UnitKind.ARTICLE;
    }
}
