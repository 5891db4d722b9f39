package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import travaux.core.text.Mark;
import travaux.core.text.Place;
import travaux.core.text.UnitKind;

/**
 * Joins titles without a number that stand one below the other on a page and are set alike: the lines of a cover, or of a formula.
 * A formula that comes back, such as the heading of each amendment, may break over a page.
 */
final class TitleLines {

    private final Set<String> later = new HashSet<>();

    private TitleLines() {}

    static List<Block> joined(List<Block> blocks) {
        TitleLines stage = new TitleLines();
        stage.learn(blocks);
        List<Block> joined = new ArrayList<>(blocks.size());
        int lastPage = 0;
        for (Block block : blocks) {
            boolean goesOn = !joined.isEmpty()
                    && joined.getLast() instanceof Block.Heading above
                    && block instanceof Block.Heading below
                    && stage.isOne(above, below, lastPage);
            if (block instanceof Block.Heading heading) {
                lastPage = heading.place().page().orElse(0);
            }
            joined.add(goesOn ? one((Block.Heading) joined.removeLast(), (Block.Heading) block) : block);
        }
        return joined;
    }

    /** Notes the lines of titles that stand below another on their page. */
    private void learn(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Block.Heading above
                    && blocks.get(i) instanceof Block.Heading below
                    && isAlike(above, below)
                    && isOnPage(below, above.place().page().orElse(0))) {
                later.add(below.title());
            }
        }
    }

    private boolean isOne(Block.Heading above, Block.Heading below, int page) {
        return isAlike(above, below)
                && (isOnPage(below, page) || (isOnPage(below, page + 1) && page > 0 && later.contains(below.title())));
    }

    private static boolean isAlike(Block.Heading above, Block.Heading below) {
        return above.kind() == UnitKind.OTHER && below.kind() == UnitKind.OTHER && above.level() == below.level();
    }

    private static boolean isOnPage(Block.Heading heading, int page) {
        return page > 0 && heading.place().page().orElse(0) == page;
    }

    /**
     * Whether a heading without a number stands right below a title with a bare number or letter and is set like it: then it
     * heads no unit beside that one but the first words in it.
     */
    static boolean isSubtitle(List<Block> blocks, int level, Place place) {
        return !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Heading above
                && (above.kind() == UnitKind.SECTION || above.kind() == UnitKind.PART)
                && !above.number().isEmpty()
                && !above.title().isEmpty()
                && Designation.at(above.label()).isEmpty()
                && above.level() == level
                && isOnPage(above, place.page().orElse(0));
    }

    private static Block.Heading one(Block.Heading above, Block.Heading below) {
        return above.entitled(above.title() + " " + below.title(), both(above.marks(), below.marks()));
    }

    static List<Mark> both(List<Mark> one, List<Mark> other) {
        List<Mark> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
