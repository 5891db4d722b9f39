package travaux.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.diff.Change;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Draft;
import travaux.core.text.TextState;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.concordance.Entries;
import travaux.ui.support.Dates;
import travaux.ui.support.LanguageNames;
import travaux.ui.support.Messages;
import travaux.ui.support.Share;
import travaux.ui.support.Workbench;

/** What the status bar says: where the reader is, the whole text in figures, and by what it was compared. */
final class Standing {

    private final Workbench workbench;

    Standing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** {@code Change 2 of 6}, of those that are marked; empty where a unit has none. */
    String change() {
        List<Change> changes =
                workbench.unit().get().map(UnitComparison::changes).orElse(List.of());
        int at = workbench.change().get();
        if (at < 0 || at >= changes.size() || !workbench.isMarked(changes.get(at))) {
            return "";
        }
        return Messages.text("status.change", marked(changes.subList(0, at + 1)), marked(changes));
    }

    private long marked(List<Change> changes) {
        return changes.stream().filter(workbench::isMarked).count();
    }

    /** How many articles changed, or how many drafts and elements are known. */
    String whole() {
        List<UnitComparison> words = ofWords();
        if (words.isEmpty()) {
            long restated = workbench.units().stream()
                    .filter(unit -> Stream.concat(unit.old().stream(), unit.now().stream())
                            .anyMatch(side -> side.state() == TextState.RESTATED))
                    .count();
            return restated == 0
                    ? ""
                    : Messages.text(
                            "status.restated", restated, workbench.units().size());
        }
        long changed = words.stream().filter(ArticlesModel::isChanged).count();
        boolean unlike =
                workbench.comparison().get().map(DraftComparison::isUnlike).orElse(false);
        return Messages.text(unlike ? "status.whole.unlike" : "status.whole", changed, words.size());
    }

    /** Open brackets of the whole texts; a question mark for a draft whose words are not at hand. */
    String brackets() {
        List<UnitComparison> words = workbench.units().stream()
                .filter(unit -> unit.unit().state().isComparableByWords())
                .toList();
        int old = words.stream().mapToInt(Share::oldBrackets).sum();
        int now = words.stream().mapToInt(Share::newBrackets).sum();
        return workbench
                .comparison()
                .get()
                .filter(whole -> old + now > 0)
                .map(whole -> Messages.text("status.brackets", known(whole.old(), old), known(whole.now(), now)))
                .orElse("");
    }

    private static Object known(Draft draft, int brackets) {
        return draft.hasWording() ? brackets : "?";
    }

    /** By what the unit was compared, and whether exactly. */
    String basis() {
        return workbench
                .unit()
                .get()
                .map(unit -> switch (unit.basis()) {
                    case WORDS -> Messages.text(unit.approximate() ? "status.words.approximate" : "status.words");
                    case ELEMENTS -> Messages.text("status.elements");
                    case NONE ->
                        unit.old().isEmpty() || unit.now().isEmpty()
                                ? Messages.text("status.oneSide")
                                : Messages.text("status.none");
                })
                .orElse("");
    }

    /** The day the facts were last checked, if the dossier says so. */
    String asOf() {
        return workbench
                .dossier()
                .get()
                .filter(dossier -> !dossier.asOf().isEmpty())
                .map(dossier -> Messages.text("status.asOf", Dates.inWords(dossier.asOf())))
                .orElse("");
    }

    /** The language of the texts by name; both where they differ. */
    String language() {
        return workbench.comparison().get().map(Standing::language).orElse("");
    }

    private static String language(DraftComparison comparison) {
        String old = LanguageNames.of(comparison.old().info().language());
        String now = LanguageNames.of(comparison.now().info().language());
        return old.equals(now) ? now : Messages.text("status.languages", old, now);
    }

    private List<UnitComparison> ofWords() {
        return workbench.comparison().get().map(Entries::of).orElse(List.of()).stream()
                .filter(unit -> unit.basis() == UnitComparison.Basis.WORDS)
                .toList();
    }
}
