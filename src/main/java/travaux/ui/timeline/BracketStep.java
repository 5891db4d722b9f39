package travaux.ui.timeline;

/**
 * Open brackets from one draft to the next, or drafts of which they are not known.
 *
 * @param from where the draft stands, 0 to 1
 * @param to where the next one stands
 * @param tally groups open, or why there is no figure
 * @param share of the most that any draft has, 0 to 1
 * @param joined whether the step before is of the same kind of draft, so that the two figures may be compared
 */
record BracketStep(double from, double to, Tally tally, double share, boolean joined) {}
