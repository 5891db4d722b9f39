package travaux.core.fetching;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is on the disk of a document that is not complete: its first bytes, and beside them what version of it they are. */
record PartFile(Path bytes, Path version) {

    static PartFile beside(Path folder, String name) {
        return new PartFile(folder.resolve(name + ".part"), folder.resolve(name + ".part-of"));
    }

    long size() throws IOException {
        return Files.exists(bytes) ? Files.size(bytes) : 0;
    }

    /** By what the server knows the version again; empty if there is nothing to go on from. */
    Optional<String> validator(URI address) throws IOException {
        if (size() == 0 || !Files.exists(version)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(version);
        return lines.size() == 2 && lines.getFirst().equals(address.toString())
                ? Optional.of(lines.getLast())
                : Optional.empty();
    }

    /** Begins anew; without a validator it cannot be gone on with later. */
    void begin(URI address, Optional<String> validator) throws IOException {
        remove();
        Files.createFile(bytes);
        if (validator.isPresent()) {
            Files.write(version, List.of(address.toString(), validator.get()));
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(bytes);
        Files.deleteIfExists(version);
    }
}
