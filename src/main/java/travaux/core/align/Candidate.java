package travaux.core.align;

/**
 * Two units that may belong together.
 *
 * @param old place of the one in the old draft
 * @param now place of the other in the new draft
 * @param similarity of their words, 0 to 1
 * @param odds natural logarithm of the odds that they belong together, as far as the evidence weighed goes
 */
record Candidate(int old, int now, double similarity, double odds) {

    /** The same pair with more evidence. */
    Candidate plus(double evidence) {
        return new Candidate(old, now, similarity, odds + evidence);
    }
}
