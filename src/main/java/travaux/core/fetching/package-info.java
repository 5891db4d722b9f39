/**
 * Downloads a document by its symbol from addresses that a dossier gives, within limits. Nothing here touches the network
 * before it is asked to; it knows files and addresses, and nothing of dossiers or treaty text.
 */
@NullMarked
package travaux.core.fetching;

import org.jspecify.annotations.NullMarked;
