package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Alternatives;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;

/**
 * Stage: finds numbered paragraphs put forward as alternatives of another, {@code OP1 alt} and {@code OP1 alt2} beside
 * {@code OP1}. Reads provisions; writes alternatives and a mark on each such label.
 */
final class ProvisionRivals {

    private static final Pattern ALT = Pattern.compile("^(.*?)alt(\\d*)$", Pattern.CASE_INSENSITIVE);

    private ProvisionRivals() {}

    static OptionSets.Options find(String text, List<Provision> provisions) {
        Map<String, List<TextRange>> rivals = new HashMap<>();
        List<List<TextRange>> sets = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Provision provision : provisions) {
            TextRange words = words(text, provision);
            Matcher alt = ALT.matcher(provision.path());
            if (!alt.matches()) {
                rivals.put(provision.path(), new ArrayList<>(List.of(words)));
                continue;
            }
            marks.add(new Mark(MarkKind.OPTION_LABEL, provision.label(), "alt" + alt.group(2)));
            List<TextRange> set = rivals.computeIfAbsent(alt.group(1), key -> new ArrayList<>());
            set.add(words);
            if (set.size() == 2) {
                sets.add(set);
            }
        }
        return new OptionSets.Options(
                marks,
                sets.stream()
                        .map(set -> new Alternatives(Alternatives.Kind.OPTIONS, set))
                        .toList());
    }

    private static TextRange words(String text, Provision provision) {
        int start = provision.label().end();
        int end = provision.range().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextRange(start, Math.max(start, end));
    }
}
