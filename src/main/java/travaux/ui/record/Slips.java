package travaux.ui.record;

import travaux.core.record.Slip;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;

/** How far a plan moved, in words. */
final class Slips {

    private Slips() {}

    /** {@code planned Feb 2024, held 8 Aug 2024: at least 161 days later}. */
    static String moved(Slip slip) {
        long days = slip.days();
        String key = days == 0
                ? "slip.asPlanned"
                : days < 0 ? "slip.earlier" : slip.isExact() ? "slip.days" : "slip.days.atLeast";
        return Messages.text(key, Dates.of(slip.planned()), Dates.of(slip.held()), Math.abs(days));
    }
}
