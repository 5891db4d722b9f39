package travaux.core.search;

import java.util.OptionalInt;

/**
 * How often the words sought stand in one draft.
 *
 * @param draft its id
 * @param hits how many hits are in it or about it
 * @param words how often the words sought stand in its wording; empty where its wording is not at hand, which is not none
 */
public record DraftCount(String draft, int hits, OptionalInt words) {}
