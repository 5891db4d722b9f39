/**
 * What is to be said of what is shown: changes in words, events, sources and their doubts.
 */
@NullMarked
package travaux.ui.inspector;

import org.jspecify.annotations.NullMarked;
