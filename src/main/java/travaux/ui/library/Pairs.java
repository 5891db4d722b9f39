package travaux.ui.library;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ElementGrid;
import travaux.core.text.Element;
import travaux.ui.support.Workbench.Pair;

/** Which two drafts of a dossier to set beside each other. */
public final class Pairs {

    private Pairs() {}

    /**
     * The two that are named; a side that is left empty is the last draft with a text before or after the other one; with none
     * named, the last two that have a text; where fewer than two have wording, the two of which most elements are known on both
     * sides, of equals the later. Empty where a dossier has not two drafts.
     */
    public static Optional<Pair> choose(Dossier dossier, String old, String now) {
        Optional<Pair> richest = old.isEmpty() && now.isEmpty() ? richest(dossier) : Optional.empty();
        if (richest.isPresent()) {
            return richest;
        }
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

    private static Optional<Pair> richest(Dossier dossier) {
        List<DraftEntry> drafts = dossier.drafts();
        long worded = drafts.stream()
                .filter(draft -> draft.state().isComparableByWords())
                .count();
        Pair best = null;
        long most = 0;
        for (int j = 1; worded < 2 && j < drafts.size(); j++) {
            for (int i = 0; i < j; i++) {
                long known = known(dossier, drafts.get(i), drafts.get(j));
                if (known > 0 && known >= most) {
                    best = new Pair(drafts.get(i), drafts.get(j));
                    most = known;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of how many elements the state is known in both drafts. */
    private static long known(Dossier dossier, DraftEntry one, DraftEntry other) {
        return dossier.grids().stream()
                .flatMap(grid -> grid.lines().stream())
                .filter(line -> isKnown(line, one) && isKnown(line, other))
                .count();
    }

    private static boolean isKnown(ElementGrid.Line line, DraftEntry draft) {
        return Optional.ofNullable(line.cells().get(draft.id()))
                .map(cell -> cell.element().state())
                .filter(state -> state != Element.State.UNKNOWN && state != Element.State.NO_TEXT)
                .isPresent();
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
