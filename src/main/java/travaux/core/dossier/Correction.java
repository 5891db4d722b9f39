package travaux.core.dossier;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.text.Draft;

/**
 * What the reader says of which unit is which, by unit ids. One empty side says that each unit of the other stands alone.
 *
 * @param old ids in the old text
 * @param now ids in the new text
 */
public record Correction(List<String> old, List<String> now) {

    /** Refuses what says nothing, and several units that become several: which of them is which would stay open. */
    public Correction {
        old = old.stream().distinct().toList();
        now = now.stream().distinct().toList();
        if (old.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a correction of nothing");
        }
        if (old.size() > 1 && now.size() > 1) {
            throw new IllegalArgumentException("several units cannot become several in one correction");
        }
    }

    /** The same, the texts compared the other way round. */
    public Correction mirrored() {
        return new Correction(/* old= */ now, /* now= */ old);
    }

    /** Whether both texts still have every unit that is named. */
    boolean fits(Draft before, Draft after) {
        return old.stream().allMatch(id -> before.unit(id).isPresent())
                && now.stream().allMatch(id -> after.unit(id).isPresent());
    }

    /** As assertions; a unit that stands alone is one by itself. */
    Stream<Assertion> assertions() {
        return old.isEmpty() || now.isEmpty()
                ? Stream.concat(
                        old.stream().map(id -> assertion(List.of(id), List.of())),
                        now.stream().map(id -> assertion(List.of(), List.of(id))))
                : Stream.of(assertion(old, now));
    }

    private static Assertion assertion(List<String> old, List<String> now) {
        return new Assertion(old, now, Pairing.Source.READER, 1);
    }
}
