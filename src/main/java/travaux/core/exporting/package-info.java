/**
 * Results for people and programs elsewhere: JSON as promised to scripts, HTML, plain text, and sentences that say a change
 * in words. It reads results and writes characters; it knows nothing of commands or screens.
 */
@NullMarked
package travaux.core.exporting;

import org.jspecify.annotations.NullMarked;
