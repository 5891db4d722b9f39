package travaux.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Which keys an entry of a dossier's file may have.
 *
 * @param name what people call such an entry
 * @param keys every key of the format, in the order of its description
 */
record Shape(String name, List<Key> keys) {

    /**
     * A key of an entry.
     *
     * @param name as written
     * @param kind what its value must be
     * @param required whether an entry without it is faulty
     */
    record Key(String name, Kind kind, boolean required) {}

    static Shape of(String name, Key... keys) {
        return new Shape(name, List.of(keys));
    }

    static Key must(String name, Kind kind) {
        return new Key(name, kind, true);
    }

    static Key may(String name, Kind kind) {
        return new Key(name, kind, false);
    }

    Optional<Key> key(String called) {
        return keys.stream().filter(key -> key.name().equals(called)).findFirst();
    }
}
