/** The record to be read through: guided readings, the register of documents, and search over everything a dossier holds. */
@NullMarked
package travaux.ui.record;

import org.jspecify.annotations.NullMarked;
