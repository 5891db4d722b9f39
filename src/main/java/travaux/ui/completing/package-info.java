/** What a dossier lacks: its drafts one by one, what is at hand of each, and the ways to bring its official text in. */
@NullMarked
package travaux.ui.completing;

import org.jspecify.annotations.NullMarked;
