package travaux.core.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the ninth letter {@code (i)} from the first Roman numeral, and so on, by the labels around it. */
final class RomanOrLetter {

    private final Map<String, Integer> lastLetter = new HashMap<>();
    private final Map<String, Integer> lastRoman = new HashMap<>();

    /** The label as it is to be read, given the label of the next paragraph. Labels are to be handed over in order. */
    ProvisionLabel decide(ProvisionLabel label, Optional<ProvisionLabel> next) {
        ProvisionLabel decided = isRoman(label, next) ? label.asRoman() : label;
        Map<String, Integer> last = decided.style().endsWith("i") ? lastRoman : lastLetter;
        if (decided.style().endsWith("i") || decided.style().endsWith("a")) {
            decided.value().ifPresent(value -> last.put(decided.delimiter(), value));
        }
        return decided;
    }

    private boolean isRoman(ProvisionLabel label, Optional<ProvisionLabel> next) {
        if (label.romanValue().isEmpty() || !label.style().endsWith("a")) {
            return false;
        }
        int roman = label.romanValue().getAsInt();
        int letter = label.value().orElse(0);
        boolean letterFits = lastLetter.getOrDefault(label.delimiter(), 0) == letter - 1;
        boolean romanFits = roman == 1 || lastRoman.getOrDefault(label.delimiter(), 0) == roman - 1;
        if (letterFits && romanFits) {
            return next.filter(n -> n.style().endsWith("i")).isPresent();
        }
        return romanFits;
    }
}
