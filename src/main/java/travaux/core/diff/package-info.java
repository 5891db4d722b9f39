/**
 * What changed between units that belong together: tokens, edits, clean-up, and the closed list of change classes. Words are
 * compared without their brackets; what happened to the brackets around kept words is compared after. Edits hold ranges,
 * never strings. This package holds the one adapter to java-diff-utils.
 */
@NullMarked
package travaux.core.diff;

import org.jspecify.annotations.NullMarked;
