/**
 * Finds words in everything a dossier holds: the wording of its drafts, named elements, events, documents and notes. The index
 * lies in memory and is made anew for each dossier that is opened; nothing is written. It knows nothing of commands or screens.
 */
@NullMarked
package travaux.core.search;

import org.jspecify.annotations.NullMarked;
