/**
 * How texts come in: dossiers, files, dropped and pasted texts.
 */
@NullMarked
package travaux.ui.library;

import org.jspecify.annotations.NullMarked;
