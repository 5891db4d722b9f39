/**
 * A generator of negotiations whose drafts change their scheme of numbers from step to step, with the truth about which
 * provision is which, and the aligner's score against it. All its words are invented; the drafts pass through the readers.
 */
@NullMarked
package travaux.core.proof.schemes;

import org.jspecify.annotations.NullMarked;
