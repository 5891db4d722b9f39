package travaux.core.proof.schemes;

import java.util.List;
import java.util.stream.Stream;

/** One draft of a negotiation: chapters, then annexes. */
record Text(List<String> preamble, List<Chapter> chapters, List<Provision> annexes) {

    Stream<Provision> provisions() {
        return Stream.concat(chapters.stream().flatMap(c -> c.provisions().stream()), annexes.stream());
    }
}
