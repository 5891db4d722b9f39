package travaux.core.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of generated drafts as long as real ones, and longer. The same seed gives the same texts. */
public final class BigTexts {

    private BigTexts() {}

    /** Two drafts in Markdown. */
    public record Pair(String old, String now) {}

    /** Drafts of so many articles, about 175 words each, of which most were edited and some split, merged, moved or removed. */
    public static Pair negotiated(long seed, int articles) {
        Truth truth = NegotiatedText.of(seed, articles);
        return new Pair(truth.old(), truth.now());
    }

    /** The same, and of the new draft's articles only so many, whichever they are. */
    public static Pair shortened(long seed, int articles, int left) {
        Pair pair = negotiated(seed, articles);
        List<String> all = Stream.of(pair.now.split("(?m)^(?=#)"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.toList());
        Random random = new Random(seed);
        while (all.size() > left) {
            all.remove(random.nextInt(all.size()));
        }
        return new Pair(pair.old, String.join("", all));
    }

    /** Two drafts that have nothing in common but their language. */
    public static Pair rewritten(long seed, int articles) {
        return new Pair(negotiated(seed, articles).old, negotiated(seed + 1, articles).old);
    }
}
