/**
 * A dossier: everything about one negotiation, read from a folder of JSON and plain texts, checked, and joined with what the
 * reader added. Wire forms are package-private records beside the live model. It knows nothing of commands or screens.
 */
@NullMarked
package travaux.core.dossier;

import org.jspecify.annotations.NullMarked;
