package travaux.core.diff;

import travaux.core.text.Provision;
import travaux.core.text.UnitText;

/** How far paragraphs are set in. */
final class Levels {

    private Levels() {}

    /** The level of the innermost provision around a place, 0 where there is none. */
    static int at(UnitText text, int place) {
        int level = 0;
        for (Provision provision : text.provisions()) {
            if (provision.range().contains(place)) {
                level = Math.max(level, provision.level());
            }
        }
        return level;
    }
}
