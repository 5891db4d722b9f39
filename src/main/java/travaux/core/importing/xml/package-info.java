/**
 * Reads XML as a small tree, with nothing fetched and nothing expanded: no document type, no entity but the five of XML
 * itself, bounded depth and size. It knows no vocabulary.
 */
@NullMarked
package travaux.core.importing.xml;

import org.jspecify.annotations.NullMarked;
