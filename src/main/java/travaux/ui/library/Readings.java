package travaux.ui.library;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;

/**
 * What is being read for the desk. Of several things that are read for the same place the last that was asked for counts, whichever
 * is read first: what somebody opened by mistake does not come back over what was opened instead.
 */
final class Readings {

    private final Background background;
    private final Consumer<String> complain;
    private final Map<Place, Asked> current = new EnumMap<>(Place.class);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    /** Where it goes. */
    enum Place {
        /** The whole desk. */
        DESK,
        /** The earlier side. */
        OLD,
        /** The later side. */
        NEW
    }

    /** Something that was asked for, by identity. */
    private static final class Asked {

        private final String name;

        Asked(String name) {
            this.name = name;
        }
    }

    /** Complaints are sentences for the reader. */
    Readings(Background background, Consumer<String> complain) {
        this.background = background;
        this.complain = complain;
    }

    /** Which things are being read, as a sentence, or empty. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Reads something off the window's thread; what becomes of it is told on it, unless something else was asked for meanwhile. */
    <T> void read(Place place, String name, Callable<T> work, Consumer<T> done) {
        Asked asked = new Asked(name);
        if (place == Place.DESK) {
            current.clear();
        } else {
            current.remove(Place.DESK);
        }
        current.put(place, asked);
        say();
        background.run(
                work,
                result -> ifWanted(place, asked, () -> done.accept(result)),
                failure -> ifWanted(place, asked, () -> complain.accept(Failure.sentence(failure))));
    }

    /** Leaves what is being read. */
    void cancel() {
        current.clear();
        say();
    }

    private void ifWanted(Place place, Asked asked, Runnable then) {
        if (current.get(place) == asked) {
            current.remove(place);
            say();
            then.run();
        }
    }

    private void say() {
        Collection<Asked> all = current.values();
        String names = all.stream().map(asked -> asked.name).collect(Collectors.joining(", "));
        said.set(all.isEmpty() ? "" : Messages.text("opening.reading", names));
    }
}
