/**
 * Reads Word documents (.docx) into marked lines. Apache POI opens the package and finds its parts; the words and their marks
 * are read from the XML itself, as named stages: package, paragraphs, revisions, list numbers, lines.
 */
@NullMarked
package travaux.core.importing.docx;

import org.jspecify.annotations.NullMarked;
