/**
 * What the window remembers from one day to the next, and the look the reader chose.
 */
@NullMarked
package travaux.ui.settings;

import org.jspecify.annotations.NullMarked;
