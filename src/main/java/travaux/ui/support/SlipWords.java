package travaux.ui.support;

import travaux.core.record.Slip;

/** How far a plan moved, in words. */
public final class SlipWords {

    private SlipWords() {}

    /** {@code planned Feb 2024, held 8 Aug 2024: at least 161 days later}. */
    public static String of(Slip slip) {
        long days = slip.days();
        String key = days == 0
                ? "slip.asPlanned"
                : days < 0 ? "slip.earlier" : slip.isExact() ? "slip.days" : "slip.days.atLeast";
        return Messages.text(key, Dates.of(slip.planned()), Dates.of(slip.held()), Math.abs(days));
    }
}
