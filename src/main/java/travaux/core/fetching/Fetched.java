package travaux.core.fetching;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A document that was downloaded as a whole.
 *
 * @param file where it lies
 * @param address where its bytes came from, after redirects
 * @param time when it was complete
 * @param type by its content
 * @param sha256 in lower-case hexadecimal
 */
public record Fetched(Path file, URI address, Instant time, DocumentType type, String sha256) {}
