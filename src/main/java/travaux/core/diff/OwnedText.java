package travaux.core.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Of each character of a text, which numbered provision it belongs to: the innermost, its label apart. */
final class OwnedText {

    private final String text;
    private final List<Provision> provisions;
    private final int[] owners;

    OwnedText(UnitText text) {
        this.text = text.text();
        this.provisions = text.provisions().stream()
                .filter(provision -> !provision.label().isEmpty())
                .toList();
        this.owners = new int[this.text.length()];
        Arrays.fill(owners, -1);
        IntStream.range(0, provisions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> provisions.get(i).level()))
                .forEach(i -> own(provisions.get(i), i));
    }

    private void own(Provision provision, int index) {
        Arrays.fill(owners, provision.range().start(), provision.range().end(), index);
        Arrays.fill(owners, provision.label().start(), provision.label().end(), -1);
    }

    int size() {
        return provisions.size();
    }

    String path(int index) {
        return provisions.get(index).path();
    }

    /** The owner of each letter and digit in a range, -1 where it has none. */
    int[] letters(TextRange range) {
        return IntStream.range(range.start(), range.end())
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .map(at -> owners[at])
                .toArray();
    }

    /** How many letters and digits each provision has of its own. */
    int[] lengths() {
        int[] lengths = new int[provisions.size()];
        for (int owner : letters(new TextRange(0, text.length()))) {
            if (owner >= 0) {
                lengths[owner]++;
            }
        }
        return lengths;
    }
}
