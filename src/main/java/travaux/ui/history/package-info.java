/**
 * Looks at all drafts at once: one article through all of them, all articles by all drafts, and figures draft by draft. It
 * may choose what lies on the workbench, and must not know how other parts of the window show it.
 */
@NullMarked
package travaux.ui.history;

import org.jspecify.annotations.NullMarked;
