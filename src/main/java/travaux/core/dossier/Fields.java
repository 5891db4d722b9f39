package travaux.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;

/** The values of one entry, where it stands, read as what its shape promises. What is not there is empty. */
record Fields(JsonNode node, Spot spot) {

    static Fields of(JsonNode node, Spot spot) {
        return new Fields(node, spot);
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return maybe(key).orElse("");
    }

    Optional<String> maybe(String key) {
        return node.path(key).stringValueOpt();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).values().forEach(item -> item.stringValueOpt().ifPresent(texts::add));
        return texts;
    }

    boolean flag(String key) {
        return node.path(key).booleanValue(false);
    }

    OptionalInt count(String key) {
        return node.path(key).intValueOpt();
    }

    Optional<EventDate> date(String key) {
        return maybe(key).map(EventDate::new);
    }

    Optional<Confidence> confidence() {
        return maybe("confidence").flatMap(Confidence::named);
    }

    List<String> sources() {
        return texts("sources");
    }

    /** The entries of a list. */
    List<Fields> entries(String key) {
        List<Fields> entries = new ArrayList<>();
        Spot list = spot.in(key);
        JsonNode items = node.path(key);
        for (int i = 0; items.isArray() && i < items.size(); i++) {
            entries.add(new Fields(items.get(i), list.in(i)));
        }
        return entries;
    }

    /** The entries of a map, in the order written. */
    <T> Map<String, T> map(String key, Function<Fields, T> read) {
        Map<String, T> entries = new LinkedHashMap<>();
        Spot within = spot.in(key);
        node.path(key)
                .properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), read.apply(new Fields(entry.getValue(), within.in(entry.getKey())))));
        return entries;
    }

    /** The texts of an entry that is itself a list. */
    List<String> ownTexts() {
        List<String> texts = new ArrayList<>();
        node.values().forEach(item -> item.stringValueOpt().ifPresent(texts::add));
        return texts;
    }

    /** The text of an entry that is itself text. */
    String ownText() {
        return node.stringValueOpt().orElse("");
    }
}
