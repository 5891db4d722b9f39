/**
 * A generator of negotiated texts that knows the truth about them, and the score of the engine against that truth. What is
 * generated is nonsense about harbours; what is done to it is what negotiators do.
 */
@NullMarked
package travaux.core.proof;

import org.jspecify.annotations.NullMarked;
