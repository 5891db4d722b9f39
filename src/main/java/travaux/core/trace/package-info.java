/**
 * One provision followed through every version of a text: where it stood, what its words were, when each came, went and came
 * back. It composes pairwise comparisons and adds none of its own guesses; it knows nothing of files, dossiers or screens.
 */
@NullMarked
package travaux.core.trace;

import org.jspecify.annotations.NullMarked;
