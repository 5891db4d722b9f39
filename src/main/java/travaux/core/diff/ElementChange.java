package travaux.core.diff;

import java.util.Optional;
import travaux.core.text.Element;

/**
 * One element of a restated provision beside itself in another draft. A side where nothing is known is empty: never deleted.
 *
 * @param id the element's id
 * @param name its short name
 * @param old what is known of it before
 * @param now what is known of it after
 */
public record ElementChange(String id, String name, Optional<Element> old, Optional<Element> now) {

    /** Whether what is known of it differs; unknown beside anything is no change. */
    public boolean isChange() {
        Element.State before = state(old);
        Element.State after = state(now);
        return before != after && before != Element.State.UNKNOWN && after != Element.State.UNKNOWN;
    }

    private static Element.State state(Optional<Element> side) {
        return side.map(Element::state).orElse(Element.State.UNKNOWN);
    }
}
