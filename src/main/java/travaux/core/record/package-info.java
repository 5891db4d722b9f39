/**
 * The record of a negotiation as immutable values: events, votes, delegations, positions, sources and how sure they are. Every
 * fact has its sources, and an unknown is shown as unknown. This package knows nothing of where the facts are kept.
 */
@NullMarked
package travaux.core.record;

import org.jspecify.annotations.NullMarked;
