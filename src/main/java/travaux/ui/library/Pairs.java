package travaux.ui.library;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.ui.support.Workbench.Pair;

/** Which two drafts of a dossier to set beside each other. */
public final class Pairs {

    private Pairs() {}

    /**
     * The two that are named; a side that is left empty is the last draft with a text before or after the other one; with none
     * named, the last two that have a text. Empty where a dossier has not two drafts.
     */
    public static Optional<Pair> choose(Dossier dossier, String old, String now) {
        List<DraftEntry> candidates =
                dossier.drafts().stream().filter(DraftEntry::hasText).toList();
        List<DraftEntry> all = candidates.size() >= 2 ? candidates : dossier.drafts();
        if (all.size() < 2) {
            return Optional.empty();
        }
        DraftEntry later = dossier.draft(now).orElse(all.getLast());
        Optional<DraftEntry> named = dossier.draft(old);
        DraftEntry earlier = named.orElseGet(() -> before(dossier, all, later));
        return earlier.equals(later) ? Optional.empty() : Optional.of(new Pair(earlier, later));
    }

    private static DraftEntry before(Dossier dossier, List<DraftEntry> all, DraftEntry later) {
        List<DraftEntry> drafts = dossier.drafts();
        return all.stream()
                .filter(draft -> drafts.indexOf(draft) < drafts.indexOf(later))
                .reduce((first, second) -> second)
                .orElseGet(() -> all.stream()
                        .filter(draft -> !draft.equals(later))
                        .findFirst()
                        .orElse(later));
    }
}
