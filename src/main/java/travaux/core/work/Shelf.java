package travaux.core.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import travaux.core.importing.UnusableInputException;

/**
 * The folders of the bundled dossiers, in a jar or in a folder of classes. A jar is opened for as long as one question lasts.
 */
final class Shelf {

    /** What is done with a dossier's folder while it is open. */
    interface Use<T> {
        T with(Path folder) throws UnusableInputException;
    }

    private static final String PLACE = "drafts";

    private final TreeMap<String, URI> places = new TreeMap<>();

    private Shelf() {}

    /** What lies under {@code drafts/} on the class path. */
    static Shelf bundled() {
        Shelf shelf = new Shelf();
        try {
            for (URL place : Collections.list(Shelf.class.getClassLoader().getResources(PLACE))) {
                shelf.add(place.toURI());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return shelf;
    }

    List<String> ids() {
        return List.copyOf(places.keySet());
    }

    <T> T with(String id, Use<T> use) throws UnusableInputException {
        URI place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no dossier " + id);
        }
        try {
            return within(place, drafts -> use.with(drafts.resolve(id)));
        } catch (IOException e) {
            throw new UnusableInputException("The library cannot be read. Install the program again.", e);
        }
    }

    private void add(URI place) throws IOException {
        try {
            within(place, drafts -> {
                for (String id : folders(drafts)) {
                    places.putIfAbsent(id, place);
                }
                return places;
            });
        } catch (UnusableInputException e) {
            throw new IllegalStateException("listing folders uses no input", e);
        }
    }

    private static List<String> folders(Path drafts) {
        try (Stream<Path> entries = Files.list(drafts)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString().replace("/", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T within(URI place, Use<T> use) throws IOException, UnusableInputException {
        if (!"jar".equals(place.getScheme())) {
            return use.with(Path.of(place));
        }
        String inside = place.getRawSchemeSpecificPart();
        Path jar = Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return use.with(files.getPath("/" + PLACE));
        }
    }
}
