package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/** Text that grows character by character with the ink of each, and yields marks over ranges. */
final class InkedText {

    private static final Map<Integer, MarkKind> KINDS = Map.of(
            Ink.BOLD, MarkKind.BOLD,
            Ink.ITALIC, MarkKind.ITALIC,
            Ink.UNDERLINE, MarkKind.UNDERLINE,
            Ink.STRUCK, MarkKind.STRUCK,
            Ink.COLOURED, MarkKind.COLOURED);

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> inks = new ArrayList<>();
    private final List<Mark> references = new ArrayList<>();

    void add(String characters, int ink) {
        text.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            inks.add(ink);
        }
    }

    /** A space, unless one is there or nothing is. */
    void space(int ink) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            add(" ", ink);
        }
    }

    void reference(String key) {
        references.add(new Mark(MarkKind.FOOTNOTE_REFERENCE, new TextRange(text.length(), text.length()), key));
    }

    void dropLast() {
        text.setLength(text.length() - 1);
        inks.removeLast();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int lastInk() {
        return inks.isEmpty() ? 0 : inks.getLast();
    }

    StringBuilder text() {
        return text;
    }

    /** Takes white off the end. */
    void trim() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            dropLast();
        }
    }

    /** Emphasis, lines and references, in order; ranges within the text as it stands. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        KINDS.forEach((bit, kind) -> addRuns(marks, bit, kind));
        references.stream()
                .map(mark -> mark.range().end() <= text.length()
                        ? mark
                        : new Mark(mark.kind(), new TextRange(text.length(), text.length()), mark.value()))
                .forEach(marks::add);
        marks.sort(Comparator.comparing(Mark::range).thenComparing(Mark::kind));
        return marks;
    }

    private void addRuns(List<Mark> marks, int bit, MarkKind kind) {
        int start = 0;
        while (start < inks.size()) {
            int end = start;
            while (end < inks.size() && Ink.has(inks.get(end), bit)) {
                end++;
            }
            if (end > start) {
                marks.add(Mark.of(kind, new TextRange(start, end)));
            }
            start = Math.max(end, start + 1);
        }
    }
}
