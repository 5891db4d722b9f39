package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A unit while the document is being divided: its heading, the plan it stands in, its paragraphs so far. */
final class UnitPlan {

    private final Block.Heading heading;
    private final OptionalInt parent;
    private final List<MarkedLine> paragraphs = new ArrayList<>();

    /** @param parent index of the plan it stands in */
    UnitPlan(Block.Heading heading, OptionalInt parent) {
        this.heading = heading;
        this.parent = parent;
    }

    Block.Heading heading() {
        return heading;
    }

    OptionalInt parent() {
        return parent;
    }

    void add(MarkedLine line) {
        paragraphs.add(line);
    }

    List<MarkedLine> paragraphs() {
        return paragraphs;
    }
}
