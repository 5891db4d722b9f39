package travaux.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A footnote at its place in a unit.
 *
 * @param key its sign
 * @param before the words that it follows, a few of them, without brackets; empty at the beginning of the text
 * @param text what it says, plain
 */
public record FootnoteAt(String key, String before, String text) {

    /** Words told of the place. */
    private static final int WORDS = 4;
    /** Characters before the place among which they are looked for. */
    private static final int FAR = 120;

    /**
     * The footnotes of a draft by the ids of its units. Where a sign is used again, as on every page anew, its first place has the
     * first footnote of that sign, its second place the second; a place beyond the last one repeats the last. A sign without a
     * footnote is left out.
     */
    public static Map<String, List<FootnoteAt>> all(Draft draft) {
        Map<String, List<Footnote>> bodies = new HashMap<>();
        draft.footnotes()
                .forEach(note -> bodies.computeIfAbsent(note.key(), k -> new ArrayList<>())
                        .add(note));
        Map<String, Integer> seen = new HashMap<>();
        Map<String, List<FootnoteAt>> found = new HashMap<>();
        for (Unit unit : bodies.isEmpty() ? List.<Unit>of() : draft.units()) {
            for (Mark mark : unit.text().marks(MarkKind.FOOTNOTE_REFERENCE)) {
                List<Footnote> alike = bodies.getOrDefault(mark.value(), List.of());
                int place = seen.merge(mark.value(), 1, Integer::sum) - 1;
                if (!alike.isEmpty()) {
                    String text = alike.get(Math.min(place, alike.size() - 1)).text();
                    String words = before(unit.text().text(), mark.range().start());
                    found.computeIfAbsent(unit.id(), id -> new ArrayList<>())
                            .add(new FootnoteAt(mark.value(), words, text));
                }
            }
        }
        return found;
    }

    private static String before(String text, int place) {
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, place - 1)) + 1, place - FAR);
        String line = text.substring(start, place).replaceAll("[\\[\\]]", "").strip();
        String[] words = line.split("\\s+");
        int from = Math.max(0, words.length - WORDS);
        return String.join(" ", List.of(words).subList(from, words.length));
    }
}
