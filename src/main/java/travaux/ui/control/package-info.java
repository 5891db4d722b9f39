/**
 * Controls of our own that know nothing of what they are used for: text with marks drawn upon it, segments, bars, strips.
 */
@NullMarked
package travaux.ui.control;

import org.jspecify.annotations.NullMarked;
