/**
 * The text of a negotiating draft as immutable values: drafts, units, provisions, and the marks over their words.
 *
 * <p>A unit's text is one string; brackets, emphasis, status notes and footnotes are ranges over it, so that a reader of
 * words never meets a mark and a reader of marks never copies words. This package knows nothing of files, formats, dossiers
 * or screens, and uses no library but ICU4J.
 */
@NullMarked
package travaux.core.text;

import org.jspecify.annotations.NullMarked;
