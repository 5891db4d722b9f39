package travaux.ui.timeline;

/**
 * Open brackets from one draft to the next.
 *
 * @param from where the draft stands, 0 to 1
 * @param to where the next one stands
 * @param count groups open in the whole text
 * @param share of the most that any draft has, 0 to 1
 * @param joined whether the step before is of the same kind of draft, so that the two figures may be compared
 */
record BracketStep(double from, double to, int count, double share, boolean joined) {}
