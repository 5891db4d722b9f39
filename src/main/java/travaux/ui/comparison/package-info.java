/**
 * One unit compared: side by side, as a redline, read clean, or by named elements where a side is restated.
 */
@NullMarked
package travaux.ui.comparison;

import org.jspecify.annotations.NullMarked;
