package travaux.core.importing.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Follows fields: what a field shows is text, what it computes from is not. Page numbers and generated tables are left out,
 * for they are not the document's words.
 */
final class WordFields {

    private static final Set<String> GENERATED =
            Set.of("TOC", "PAGE", "NUMPAGES", "SECTIONPAGES", "INDEX", "TOA", "FILENAME", "PRINTDATE", "SAVEDATE");

    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private final Deque<Field> open = new ArrayDeque<>();
    private final boolean balanced;

    /**
     * With nothing open.
     *
     * @param balanced whether every field of the part ends; if not, no field can be trusted to hide words
     */
    WordFields(boolean balanced) {
        this.balanced = balanced;
    }

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().shows = true;
                }
            }
            case "end" -> open.poll();
            default -> {
                // nothing else opens or closes a field
            }
        }
    }

    void instruction(String words) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(words);
        }
    }

    /** Whether words at this place are the document's own. */
    boolean showsText() {
        return !balanced || open.stream().allMatch(field -> field.shows && !isGenerated(field.instruction.toString()));
    }

    /** Whether a field with this instruction shows something that is not the document's own words. */
    static boolean isGenerated(String instruction) {
        return GENERATED.contains(name(instruction));
    }

    /** Whether a field with this instruction shows the number of a page, or how many there are. */
    static boolean isPageNumber(String instruction) {
        return PAGE_NUMBERS.contains(name(instruction));
    }

    private static String name(String instruction) {
        return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
    }
}
