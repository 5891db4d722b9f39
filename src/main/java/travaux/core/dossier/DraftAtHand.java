package travaux.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * How a draft stands in the work of completing its dossier.
 *
 * @param draft the draft, with what was added
 * @param kept what the reader added to it
 * @param page the address at which its official text is to be found, by its symbol
 */
public record DraftAtHand(DraftEntry draft, List<KeptText> kept, Optional<String> page) {

    /** Copies the list. */
    public DraftAtHand {
        kept = List.copyOf(kept);
    }

    /** Whether its words can be read. */
    public boolean isAtHand() {
        return draft.state().isComparableByWords();
    }
}
