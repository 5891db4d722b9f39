package travaux.core.importing.docx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.importing.Marking;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.MarkKind;

/** Knows the elements that mark a tracked change, and which move is under way while a part is read. */
final class Revisions {

    private final Map<String, String> movesFrom = new LinkedHashMap<>();
    private final Map<String, String> movesTo = new LinkedHashMap<>();

    /** Notes the start or end of a move's range; other elements say nothing here. */
    void follow(XmlElement element) {
        String id = element.attribute("id", "");
        switch (element.name()) {
            case "moveFromRangeStart" -> movesFrom.put(id, element.attribute("name", ""));
            case "moveToRangeStart" -> movesTo.put(id, element.attribute("name", ""));
            case "moveFromRangeEnd" -> movesFrom.remove(id);
            case "moveToRangeEnd" -> movesTo.remove(id);
            default -> {
                // not the edge of a move
            }
        }
    }

    /** The mark of an element that holds changed content, if it is one. */
    Optional<Marking> of(XmlElement element) {
        return switch (element.name()) {
            case "ins", "cellIns" -> Optional.of(new Marking(MarkKind.INSERTED, author(element)));
            case "del", "cellDel" -> Optional.of(new Marking(MarkKind.DELETED, author(element)));
            case "moveFrom" -> Optional.of(new Marking(MarkKind.MOVED_FROM, latest(movesFrom)));
            case "moveTo" -> Optional.of(new Marking(MarkKind.MOVED_TO, latest(movesTo)));
            default -> Optional.empty();
        };
    }

    /** What properties say of the paragraph's end, the row or the cell they belong to, with what holds around it. */
    Set<Marking> within(XmlElement properties, Set<Marking> around) {
        Set<Marking> all = new LinkedHashSet<>(around);
        properties.elements().forEach(e -> of(e).ifPresent(all::add));
        return all;
    }

    /** One more mark. */
    static Set<Marking> with(Set<Marking> around, Marking marking) {
        Set<Marking> all = new LinkedHashSet<>(around);
        all.add(marking);
        return all;
    }

    private static String author(XmlElement element) {
        return element.attribute("author", "");
    }

    private static String latest(Map<String, String> moves) {
        return moves.values().stream().reduce("", (earlier, later) -> later);
    }
}
