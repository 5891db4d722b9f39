/** What marks and keys mean, beside the text they are about. */
@NullMarked
package travaux.ui.guide;

import org.jspecify.annotations.NullMarked;
