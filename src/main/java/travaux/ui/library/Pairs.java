package travaux.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ElementGrid;
import travaux.core.text.Element;
import travaux.ui.support.Workbench.Pair;

/** Which two drafts of a dossier to set beside each other. */
public final class Pairs {

    private Pairs() {}

    /**
     * The two that are named; a side that is left empty is the nearest draft with a text before the other one, or the last one
     * after it; with none named, the last two that have a text: official, of a file, or fictional. Where fewer than two have one,
     * the two of which most elements are known on both sides, of equals the later. Empty where a dossier has not two drafts.
     */
    public static Optional<Pair> choose(Dossier dossier, String old, String now) {
        Optional<DraftEntry> earlier = dossier.draft(old);
        Optional<DraftEntry> later = dossier.draft(now);
        if (earlier.isEmpty() && later.isEmpty()) {
            return unnamed(dossier);
        }
        Optional<DraftEntry> left = earlier.or(() -> before(dossier, later.orElseThrow()));
        Optional<DraftEntry> right = later.or(() -> after(dossier, earlier.orElseThrow()));
        return left.flatMap(one -> right.filter(two -> !two.equals(one)).map(two -> new Pair(one, two)));
    }

    private static Optional<Pair> unnamed(Dossier dossier) {
        return lastTwo(dossier, Pairs::isWorded)
                .or(() -> richest(dossier))
                .or(() -> lastTwo(dossier, DraftEntry::hasText))
                .or(() -> lastTwo(dossier, any -> true));
    }

    private static Optional<Pair> lastTwo(Dossier dossier, Predicate<DraftEntry> wanted) {
        List<DraftEntry> drafts = dossier.drafts().stream().filter(wanted).toList();
        int last = drafts.size() - 1;
        return last < 1 ? Optional.empty() : Optional.of(new Pair(drafts.get(last - 1), drafts.get(last)));
    }

    private static boolean isWorded(DraftEntry draft) {
        return draft.state().isComparableByWords();
    }

    /** The nearest before; where there is none that is as good, the first of the others. */
    private static Optional<DraftEntry> before(Dossier dossier, DraftEntry later) {
        List<DraftEntry> drafts = dossier.drafts();
        List<DraftEntry> others = besides(later, drafts);
        return others.stream()
                .filter(draft -> drafts.indexOf(draft) < drafts.indexOf(later))
                .reduce((first, second) -> second)
                .or(() -> others.stream().findFirst());
    }

    /** A draft beside the one that it is best read with, the earlier of the two first. */
    public static Optional<Pair> around(Dossier dossier, String draft) {
        List<DraftEntry> drafts = dossier.drafts();
        return choose(dossier, "", draft)
                .map(pair -> drafts.indexOf(pair.old()) > drafts.indexOf(pair.now()) ? pair.swapped() : pair);
    }

    /** The last after; where there is none, the last of the others. */
    private static Optional<DraftEntry> after(Dossier dossier, DraftEntry earlier) {
        List<DraftEntry> drafts = dossier.drafts();
        List<DraftEntry> later = besides(earlier, drafts.subList(drafts.indexOf(earlier), drafts.size()));
        List<DraftEntry> others = later.isEmpty() ? besides(earlier, drafts) : later;
        return others.isEmpty() ? Optional.empty() : Optional.of(others.getLast());
    }

    /** What can best be set beside a draft: words beside words, else anything that is known, else any draft. */
    private static List<DraftEntry> besides(DraftEntry named, List<DraftEntry> among) {
        List<DraftEntry> others =
                among.stream().filter(draft -> !draft.equals(named)).toList();
        List<Predicate<DraftEntry>> wishes =
                List.of(draft -> isWorded(named) && isWorded(draft), DraftEntry::hasText, any -> true);
        return wishes.stream()
                .map(wish -> others.stream().filter(wish).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Pair> richest(Dossier dossier) {
        List<DraftEntry> drafts = dossier.drafts();
        Pair best = null;
        long most = 0;
        for (int j = 1; j < drafts.size(); j++) {
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
}
