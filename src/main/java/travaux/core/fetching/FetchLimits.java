package travaux.core.fetching;

import java.time.Duration;

/**
 * How much a download may take.
 *
 * @param total for all addresses of one document together
 * @param idle without a single byte
 * @param bytes of one document
 * @param redirects from one address
 */
public record FetchLimits(Duration total, Duration idle, long bytes, int redirects) {

    /** Ten minutes, half a minute of silence, 64 MB, five redirects. */
    public static final FetchLimits STANDARD =
            new FetchLimits(Duration.ofMinutes(10), Duration.ofSeconds(30), 64L << 20, 5);
}
