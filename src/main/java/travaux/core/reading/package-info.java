/**
 * Turns marked lines into a draft, as named stages: headings, units, footnotes, provisions, brackets, alternatives, statuses.
 * One reader serves every format; every irregularity becomes a note with its place. It knows nothing of file formats.
 */
@NullMarked
package travaux.core.reading;

import org.jspecify.annotations.NullMarked;
