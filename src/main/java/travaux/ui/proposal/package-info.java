/**
 * The reader's own proposal for an article: written beside the draft it would change, compared as it is typed, kept privately.
 */
@NullMarked
package travaux.ui.proposal;

import org.jspecify.annotations.NullMarked;
