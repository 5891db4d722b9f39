package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import travaux.core.text.Place;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Reads other words for a unit: its heading stays, each line is a paragraph, and nothing in them names another unit. */
public final class Rewording {

    private Rewording() {}

    /** The unit with other words, standing by itself as a text of the reader's own; brackets are read as everywhere. */
    public static Unit of(Unit unit, String written) {
        Block.Heading heading =
                new Block.Heading(unit.kind(), unit.number(), unit.label(), unit.title(), 0, Place.line(1), List.of());
        UnitPlan plan = new UnitPlan(heading, OptionalInt.empty());
        written.lines()
                .forEach(
                        line -> plan.add(MarkedLine.body(line, plan.paragraphs().size() + 2)));
        Proposers proposers = Proposers.in(plan.paragraphs());
        return new UnitReader(Set.of(), proposers, TextState.FILE, new ArrayList<>())
                .read(plan, unit.id(), Optional.empty(), true, Map.of());
    }
}
