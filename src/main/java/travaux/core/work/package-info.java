/**
 * The use cases: opening a text or a dossier, comparing, checking, timing. What the command line and the window may call;
 * both see the same results. Long work takes a {@link travaux.core.text.Budget}.
 */
@NullMarked
package travaux.core.work;

import org.jspecify.annotations.NullMarked;
