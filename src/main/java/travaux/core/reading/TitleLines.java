package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.UnitKind;

/** Joins titles without a number that stand one below the other on a page and are set alike: the lines of a cover, or of a formula. */
final class TitleLines {

    private TitleLines() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean goesOn = !joined.isEmpty()
                    && joined.getLast() instanceof Block.Heading above
                    && block instanceof Block.Heading below
                    && isOne(above, below);
            joined.add(goesOn ? one((Block.Heading) joined.removeLast(), (Block.Heading) block) : block);
        }
        return joined;
    }

    private static boolean isOne(Block.Heading above, Block.Heading below) {
        return above.kind() == UnitKind.OTHER
                && below.kind() == UnitKind.OTHER
                && above.level() == below.level()
                && above.place().page().isPresent()
                && above.place().page().equals(below.place().page());
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
