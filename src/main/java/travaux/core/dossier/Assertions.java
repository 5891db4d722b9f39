package travaux.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.record.Confidence;

/** Turns the rows of a concordance into pairings of units between two drafts. */
final class Assertions {

    private Assertions() {}

    static List<Assertion> between(Dossier dossier, DraftEntry old, DraftEntry now) {
        List<Assertion> assertions = new ArrayList<>();
        for (ConcordanceRow row : dossier.concordance()) {
            double confidence = figure(confidence(row, old, now));
            RowUnits.of(row, old)
                    .ifPresent(before -> RowUnits.of(row, now)
                            .ifPresent(after -> assertions.addAll(pair(before, after)
                                    .map(pair ->
                                            new Assertion(pair.old(), pair.now(), Pairing.Source.ASSERTED, confidence))
                                    .toList())));
        }
        return assertions;
    }

    /** Low where the chain itself says nothing of one of the drafts and only an element ties a unit to it. */
    private static Confidence confidence(ConcordanceRow row, DraftEntry old, DraftEntry now) {
        boolean said = row.in(old.id()).isPresent() && row.in(now.id()).isPresent();
        return said ? row.between(old.id(), now.id()) : Confidence.LOW;
    }

    private record Pair(List<String> old, List<String> now) {}

    /**
     * Lists of one length pair off in order. One against several is a split, several against one a merger, any against none
     * a removal of each, none against any an addition of each. What is left says nothing that can be relied on.
     */
    private static Stream<Pair> pair(List<Optional<String>> old, List<Optional<String>> now) {
        List<String> before = old.stream().flatMap(Optional::stream).toList();
        List<String> after = now.stream().flatMap(Optional::stream).toList();
        if (now.isEmpty()) {
            return before.stream().map(unit -> new Pair(List.of(unit), List.of()));
        }
        if (old.isEmpty()) {
            return after.stream().map(unit -> new Pair(List.of(), List.of(unit)));
        }
        if (old.size() == now.size()) {
            return IntStream.range(0, old.size())
                    .filter(i -> old.get(i).isPresent() && now.get(i).isPresent())
                    .mapToObj(i -> new Pair(
                            List.of(old.get(i).get()), List.of(now.get(i).get())));
        }
        boolean whole = before.size() == old.size() && after.size() == now.size();
        boolean fan = old.size() == 1 || now.size() == 1;
        return whole && fan ? Stream.of(new Pair(before, after)) : Stream.of();
    }

    private static double figure(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 0.95;
            case MEDIUM -> 0.85;
            case LOW -> 0.6;
        };
    }
}
