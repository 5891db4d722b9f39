package travaux.core.exporting;

import java.util.Optional;

/** Words that are there, for JSON, where what is unknown is {@code null}. */
final class Written {

    private Written() {}

    static Optional<String> of(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
