/**
 * Reads PDF files: glyphs, lines, running heads, footnotes, columns, drawn lines, paragraphs, masthead, one small stage after
 * another. It knows pages and type, never articles; where the characters behind the glyphs cannot be trusted it refuses.
 * Coordinates are in points (1/72 inch) from the top left corner of the page as it is read, y growing downwards.
 */
@NullMarked
package travaux.core.importing.pdf;

import org.jspecify.annotations.NullMarked;
