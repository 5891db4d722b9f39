package travaux.core.diff;

import travaux.core.text.Provision;
import travaux.core.text.UnitText;

/** How far paragraphs are set in. */
final class Levels {

    private Levels() {}

    /**
     * The level of the innermost provision around a place, 0 where there is none; one more in a paragraph of it that does not bear
     * its number and so stands below its words.
     */
    static int at(UnitText text, int place) {
        int line = text.text().lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        int level = 0;
        for (Provision provision : text.provisions()) {
            if (provision.range().contains(place)) {
                int below = provision.range().start() < line ? 1 : 0;
                level = Math.max(level, provision.level() + below);
            }
        }
        return level;
    }
}
