package travaux.core.text;

import java.util.List;

/**
 * Rival wordings of which one is to be chosen.
 *
 * @param kind how the document sets them beside each other
 * @param rivals their ranges in order, brackets and labels left out; a rival may be empty ("no text")
 */
public record Alternatives(Kind kind, List<TextRange> rivals) {

    /** How rivals are written. */
    public enum Kind {
        /** Side by side: {@code [shall] [should]}, {@code [A / B]}. */
        ADJACENT,
        /** Whole passages with a label: {@code Option 1: …}. */
        OPTIONS
    }

    /** Refuses fewer than two rivals: one wording alone is no choice. */
    public Alternatives {
        rivals = List.copyOf(rivals);
        if (rivals.size() < 2) {
            throw new IllegalArgumentException("alternatives need two rivals, not " + rivals.size());
        }
    }

    /** From the first rival's start to the last one's end. */
    public TextRange span() {
        return new TextRange(rivals.getFirst().start(), rivals.getLast().end());
    }
}
