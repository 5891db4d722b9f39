package travaux.core.search;

/**
 * Where words are sought. Both filters are about wording, so either leaves out all that is no wording of a draft.
 *
 * @param changedOnly only where found words came, went, moved or changed their brackets from one draft to the next
 * @param inBrackets only where all the found words stand in brackets
 */
public record SearchScope(boolean changedOnly, boolean inBrackets) {

    /** Everything. */
    public static final SearchScope ALL = new SearchScope(false, false);

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return changedOnly || inBrackets;
    }
}
