package travaux.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The wording of a unit and everything marked upon it. Paragraphs are separated by one newline; brackets stay in the text.
 *
 * @param text the characters, footnote marks and bodies apart
 * @param brackets the groups that mark words as not agreed, in order of {@link TextRange#compareTo}; any two are nested or
 *     apart. Every other square bracket in the text opens or closes nothing
 * @param alternatives rival wordings, in order of their spans
 * @param provisions numbered paragraphs, in order
 * @param marks everything else that is said of the text
 */
public record UnitText(
        String text,
        List<BracketGroup> brackets,
        List<Alternatives> alternatives,
        List<Provision> provisions,
        List<Mark> marks) {

    /** No words at all. */
    public static final UnitText EMPTY = new UnitText("", List.of(), List.of(), List.of(), List.of());

    /** Copies the lists; the caller vouches for their order. */
    public UnitText {
        brackets = List.copyOf(brackets);
        alternatives = List.copyOf(alternatives);
        provisions = List.copyOf(provisions);
        marks = List.copyOf(marks);
    }

    /** How many groups are open at each code unit; the bracket characters of a group count as inside it. */
    public int[] depths() {
        int[] depths = new int[text.length()];
        if (brackets.isEmpty()) {
            return depths;
        }
        for (BracketGroup group : brackets) {
            depths[group.range().start()]++;
            if (group.range().end() < depths.length) {
                depths[group.range().end()]--;
            }
        }
        for (int i = 1; i < depths.length; i++) {
            depths[i] += depths[i - 1];
        }
        return depths;
    }

    /** The paragraphs as ranges, newlines left out; empty paragraphs too. */
    public List<TextRange> paragraphs() {
        List<TextRange> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(new TextRange(start, end));
            start = end + 1;
        }
        paragraphs.add(new TextRange(start, text.length()));
        return paragraphs;
    }

    /** The marks of one kind, in order. */
    public List<Mark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Several texts as one, a newline between them, every range shifted to its new place. */
    public static UnitText join(List<UnitText> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        TextJoiner joiner = new TextJoiner();
        parts.forEach(joiner::add);
        return joiner.joined();
    }
}
