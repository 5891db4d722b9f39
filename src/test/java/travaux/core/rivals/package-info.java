/** Holds the engine beside general tools on whole documents: what each marks as changed, in how many pieces, how fast. */
@NullMarked
package travaux.core.rivals;

import org.jspecify.annotations.NullMarked;
