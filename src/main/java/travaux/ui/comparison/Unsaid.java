package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench.Pair;

/** What is said of a unit of which there is nothing to compare. */
final class Unsaid {

    private Unsaid() {}

    static Content of(UnitComparison unit, Optional<Pair> drafts) {
        String key = switch (unit.unit().state()) {
            case SUBJECT_ONLY -> "empty.subject";
            case ABSENT -> "empty.absent";
            case RESTATED -> "empty.restated";
            case OFFICIAL, FILE, FICTIONAL -> "empty.otherSide";
        };
        return new Content.Nothing(
                Messages.text(key + ".title", UnitWords.name(unit)),
                drafts.map(pair -> known(pair, unit)).orElse(List.of()),
                Messages.text(key + ".advice"));
    }

    /** What sources say it said, a line for each draft. */
    private static List<String> known(Pair pair, UnitComparison unit) {
        List<String> lines = new ArrayList<>();
        add(lines, pair.old(), unit.old());
        add(lines, pair.now(), unit.now());
        return lines;
    }

    private static void add(List<String> lines, DraftEntry draft, List<Unit> units) {
        draft.accounts().stream()
                .filter(account -> units.stream().anyMatch(unit -> unit.id().equals(account.unit())))
                .filter(account -> !account.content().isBlank())
                .forEach(account -> lines.add(Messages.text("empty.known", draft.name(), account.content())));
    }
}
