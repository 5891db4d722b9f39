/**
 * Reads web pages into marked lines: what a page shows of the document, without what the site puts around it. jsoup parses;
 * named stages take away what is no text, set footnotes apart, and walk what is left.
 */
@NullMarked
package travaux.core.importing.html;

import org.jspecify.annotations.NullMarked;
