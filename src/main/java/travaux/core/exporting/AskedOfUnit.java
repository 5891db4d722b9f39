package travaux.core.exporting;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.record.AskedFor;

/**
 * A recorded position that touches what changed in a unit.
 *
 * @param asked the position, with all its words that the changes have
 * @param changes places among the unit's changes, from 0, of those whose words it names; empty where it was only asked at the
 *     step between the drafts
 * @param elements names of the changed elements that it names
 */
public record AskedOfUnit(AskedFor asked, List<Integer> changes, List<String> elements) {

    /** Copies the lists; what names no word of a change touches the unit alone. */
    public AskedOfUnit {
        changes = asked.names().isEmpty() ? List.of() : List.copyOf(changes);
        elements = asked.names().isEmpty() ? List.of() : List.copyOf(elements);
    }

    /** The same position as it touches another change too. */
    public AskedOfUnit with(AskedOfUnit other) {
        AskedFor stronger = other.asked.score() > asked.score() ? other.asked : asked;
        List<String> names = joined(asked.names(), other.asked.names());
        return new AskedOfUnit(
                new AskedFor(stronger.position(), names, stronger.step(), stronger.score()),
                joined(changes, other.changes),
                joined(elements, other.elements));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
