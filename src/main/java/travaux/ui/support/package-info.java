/**
 * What every view rests on: the one observable workbench, words, fonts, icons, background work and the theme's names. It
 * knows no view.
 */
@NullMarked
package travaux.ui.support;

import org.jspecify.annotations.NullMarked;
