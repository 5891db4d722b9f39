package travaux.core.fetching;

import java.nio.file.Path;
import java.time.Duration;
import travaux.core.work.Fetching;

/** Downloads that may also ask this machine, for tests of what is built on them. */
public final class LocalFetching {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(10), 1 << 20, 5);

    private LocalFetching() {}

    /** With a folder for what is downloaded. */
    public static Fetching into(Path folder) {
        return new Fetching(new Fetcher(LIMITS, true), folder);
    }
}
