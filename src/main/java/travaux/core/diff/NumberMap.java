package travaux.core.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.align.Alignment;
import travaux.core.align.Pairing;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Which article number became which: what a cross-reference is followed through. */
final class NumberMap {

    /** Nothing is known, so no reference is judged. */
    static final NumberMap NONE = new NumberMap(Map.of());

    private final Map<String, String> numbers;

    private NumberMap(Map<String, String> numbers) {
        this.numbers = numbers;
    }

    /** Follows the numbers of articles, of merged ones too; those that occur twice in a draft, or were split, are left out. */
    static NumberMap of(Alignment alignment) {
        Map<String, String> numbers = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Pairing pairing : alignment.pairs()) {
            if (pairing.now().size() > 1) {
                continue;
            }
            for (Unit old : pairing.old()) {
                String now = pairing.now().getFirst().number();
                if (old.kind() == UnitKind.ARTICLE && numbers.put(old.number(), now) != null) {
                    twice.add(old.number());
                }
            }
        }
        numbers.keySet().removeAll(twice);
        numbers.remove("");
        return new NumberMap(numbers);
    }

    /** Whether no number changed, so that there is nothing to follow. */
    boolean isIdentity() {
        return numbers.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
    }

    /** The number an old one became, if that is known. */
    Optional<String> follow(String old) {
        return Optional.ofNullable(numbers.get(old));
    }
}
