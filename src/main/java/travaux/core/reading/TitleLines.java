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

    /** Whether the line under a designation is its title. Where title and first sentence run together it is kept as text. */
    static boolean isTitle(MarkedLine below, MarkedLine line, int level, Designation designation) {
        String text = below.text().strip();
        boolean fits = switch (below.style()) {
            case MarkedLine.Style.Heading(int lower) ->
                level > 0
                        && (lower > level || (lower == level && isSetApart(below, line, designation)))
                        && NumberedTitle.at(text).isEmpty();
            case MarkedLine.Style.Body body -> level == 0 && TitleShape.isTitle(text);
            case MarkedLine.Style.Footnote footnote -> false;
            case MarkedLine.Style.Declared unit -> false;
        };
        return fits
                && Designation.at(text).isEmpty()
                && (level > 0 || ProvisionLabel.at(text).isEmpty())
                && OptionLabel.at(text, 0).isEmpty()
                && !BracketNotes.isNote(text);
    }

    /** On a page the number of a division is often set on a line of its own, with white before the title set like it. */
    private static boolean isSetApart(MarkedLine below, MarkedLine line, Designation designation) {
        int page = line.place().page().orElse(0);
        return page > 0
                && below.place().page().orElse(0) == page
                && !designation.number().isEmpty()
                && designation.rest(line.text()).isEmpty();
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
