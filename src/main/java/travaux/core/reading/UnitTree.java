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
 * heading is never put into a narrower one, but for articles, which stand in what is numbered above them however it is set.
 */
final class UnitTree {

    private final List<UnitPlan> plans = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final boolean sectionsInArticles;

    private final OptionalInt numberedAbove;
    private boolean inAnnex;

    private final boolean declared;

    private UnitTree(List<Block> blocks, boolean declared) {
        this.declared = declared;
        sectionsInArticles = Divisions.sectionsStandInArticles(blocks);
        numberedAbove = Divisions.numberedAbove(blocks);
    }

    /**
     * The plans of units.
     *
     * @param declared whether the source itself declares its units, so that their levels alone say what stands in what
     */
    static List<UnitPlan> build(List<Block> blocks, boolean declared) {
        UnitTree stage = new UnitTree(blocks, declared);
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading ->
                    stage.open(declared ? heading : stage.asPart(Divisions.asDivision(heading, blocks, i)));
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

    private Block.Heading asPart(Block.Heading heading) {
        inAnnex |= heading.kind() == UnitKind.ANNEX;
        boolean part = !inAnnex
                && Divisions.isBare(heading)
                && numberedAbove.isPresent()
                && heading.level() == numberedAbove.getAsInt();
        return part ? heading.as(UnitKind.SECTION) : heading;
    }

    private void open(Block.Heading heading) {
        while (!open.isEmpty() && !holds(plans.get(open.peek()).heading(), heading)) {
            open.pop();
        }
        plans.add(new UnitPlan(heading, open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek())));
        open.push(plans.size() - 1);
    }

    private boolean holds(Block.Heading outer, Block.Heading inner) {
        if (declared) {
            return inner.level() > outer.level();
        }
        boolean styled = outer.level() > 0 && inner.level() > 0;
        boolean wider = styled && inner.level() < outer.level();
        boolean byName = outer.kind() != UnitKind.ANNEX
                && !outer.number().isEmpty()
                && inner.kind() == UnitKind.ARTICLE
                && rank(outer) < rank(inner);
        if (wider && !byName) {
            return false;
        }
        boolean narrower = styled && inner.level() > outer.level() && inner.kind() != UnitKind.ANNEX;
        return switch (outer.kind()) {
            case PREAMBLE, OTHER -> false;
            case ARTICLE -> isOwnSection(outer, inner);
            case ANNEX -> inAnnex(outer, inner, styled);
            case PART, CHAPTER, SECTION ->
                narrower || byName || inner.kind() == UnitKind.PREAMBLE || rank(inner) > rank(outer);
        };
    }

    private boolean isOwnSection(Block.Heading article, Block.Heading inner) {
        boolean numberedOn = !article.number().isEmpty()
                && inner.number().startsWith(article.number())
                && inner.number().length() > article.number().length();
        return inner.kind() == UnitKind.SECTION && (numberedOn || (sectionsInArticles && Divisions.isWorded(inner)));
    }

    /** An annex without a number before parts of its rank is the cover of a paper: what it brings stands beside it. */
    private static boolean inAnnex(Block.Heading annex, Block.Heading inner, boolean styled) {
        boolean narrower = styled && inner.level() > annex.level();
        boolean besideCover =
                styled && inner.kind() == UnitKind.PART && annex.number().isEmpty();
        return narrower || (inner.kind() != UnitKind.ANNEX && !besideCover);
    }

    private int rank(Block.Heading heading) {
        return switch (heading.kind()) {
            case ANNEX, PREAMBLE, OTHER -> 0;
            case PART -> 1;
            case CHAPTER -> 2;
            case SECTION -> isBelowArticles(heading) ? 5 : 3;
            case ARTICLE -> 4;
        };
    }

    /** Sections of articles hold none: those of a constitution, and {@code 3a} of article 3. */
    private boolean isBelowArticles(Block.Heading section) {
        return Divisions.isWorded(section)
                ? sectionsInArticles
                : section.number().matches("\\d+\\p{L}+");
    }
}
