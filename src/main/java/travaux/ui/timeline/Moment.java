package travaux.ui.timeline;

import travaux.core.record.Event;

/**
 * An event on the scale.
 *
 * @param event what happened
 * @param start where it begins, 0 to 1
 * @param end where it ends, not before its start
 * @param inBand whether it lies between the two drafts that are compared
 */
record Moment(Event event, double start, double end, boolean inBand) {

    /** Whether it lies, at least partly, in the time that is looked at. */
    boolean isShown() {
        return end >= 0 && start <= 1;
    }
}
