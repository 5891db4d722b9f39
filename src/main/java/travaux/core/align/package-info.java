/**
 * Which unit of one draft is which of another: same, renumbered, moved, split, merged, added, removed, with a confidence.
 * Asserted entries of a dossier and the reader's corrections win over what is computed. This package knows units and their
 * words, nothing of files, dossiers on disk or screens.
 */
@NullMarked
package travaux.core.align;

import org.jspecify.annotations.NullMarked;
