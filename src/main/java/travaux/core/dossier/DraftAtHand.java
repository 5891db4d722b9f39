package travaux.core.dossier;

import java.util.List;

/**
 * How a draft stands in the work of completing its dossier.
 *
 * @param draft the draft, with what was added
 * @param kept what the reader added to it
 */
public record DraftAtHand(DraftEntry draft, List<KeptText> kept) {

    /** Copies the list. */
    public DraftAtHand {
        kept = List.copyOf(kept);
    }

    /** Whether its words can be read. */
    public boolean isAtHand() {
        return draft.state().isComparableByWords();
    }
}
