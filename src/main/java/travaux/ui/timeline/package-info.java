/**
 * The negotiation in time: lanes of events, the drafts as handles of the comparison, and the strip they fold to.
 */
@NullMarked
package travaux.ui.timeline;

import org.jspecify.annotations.NullMarked;
