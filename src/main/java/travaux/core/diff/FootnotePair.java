package travaux.core.diff;

import java.util.Optional;
import travaux.core.text.FootnoteAt;

/**
 * A footnote of a compared unit, on the side or sides where it stands.
 *
 * @param old its place in the earlier text
 * @param now its place in the later text
 */
public record FootnotePair(Optional<FootnoteAt> old, Optional<FootnoteAt> now) {

    /** What it says and where it is referred to, as of the later text where it stands there. */
    public FootnoteAt note() {
        return now.or(() -> old).orElseThrow();
    }
}
