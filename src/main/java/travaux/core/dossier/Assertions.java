package travaux.core.dossier;

import java.util.ArrayList;
import java.util.List;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.record.Confidence;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Turns the rows of a concordance into pairings of units between two drafts. */
final class Assertions {

    private Assertions() {}

    static List<Assertion> between(Dossier dossier, DraftEntry old, DraftEntry now) {
        List<Assertion> assertions = new ArrayList<>();
        for (ConcordanceRow row : dossier.concordance()) {
            List<String> before = ids(old, row.in(old.id()).orElse(List.of()));
            List<String> after = ids(now, row.in(now.id()).orElse(List.of()));
            boolean known = row.in(old.id()).isPresent() && row.in(now.id()).isPresent();
            if (known && !(before.isEmpty() && after.isEmpty())) {
                assertions.add(new Assertion(before, after, Pairing.Source.ASSERTED, figure(row.confidence())));
            }
        }
        return assertions;
    }

    private static List<String> ids(DraftEntry entry, List<String> numbers) {
        return entry.draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE && numbers.contains(unit.number()))
                .map(Unit::id)
                .toList();
    }

    private static double figure(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 0.95;
            case MEDIUM -> 0.85;
            case LOW -> 0.6;
        };
    }
}
