/**
 * The window itself: it puts the views together, hears the keys, and draws pictures of itself without a display.
 */
@NullMarked
package travaux.ui.shell;

import org.jspecify.annotations.NullMarked;
