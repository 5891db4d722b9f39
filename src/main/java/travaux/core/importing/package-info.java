/**
 * Turns bytes into marked lines with notes: one small importer for each format, an explicit list of them. An importer knows
 * its format and nothing of treaty structure; where bytes cannot be used it says why in one sentence.
 */
@NullMarked
package travaux.core.importing;

import org.jspecify.annotations.NullMarked;
