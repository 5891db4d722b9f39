/**
 * The article table: which unit is which, how much of it changed, and what became of its brackets.
 */
@NullMarked
package travaux.ui.concordance;

import org.jspecify.annotations.NullMarked;
