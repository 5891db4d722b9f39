package travaux.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words with the hyphens that are only seen.
 *
 * @param stretches the words as they are drawn
 * @param added the places of the characters that were added, in the order in which they are drawn
 */
record Hyphened(List<Stretch> stretches, List<Integer> added) {

    Hyphened {
        stretches = List.copyOf(stretches);
        added = List.copyOf(added);
    }

    /** Words of which none had to be broken. */
    static Hyphened whole(List<Stretch> words) {
        return new Hyphened(words, List.of());
    }

    /** Words and what they became when the longest of them were broken. */
    static Hyphened of(List<Stretch> words, String broken) {
        List<Stretch> drawn = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : words) {
            int start = at;
            for (int i = 0; i < stretch.text().length(); i++) {
                while (broken.charAt(at) != stretch.text().charAt(i)) {
                    added.add(at++);
                }
                at++;
            }
            drawn.add(stretch.with(broken.substring(start, at)));
        }
        return new Hyphened(drawn, added);
    }

    /** The characters that are drawn. */
    String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** Where a character of the words is drawn. */
    int drawn(int place) {
        int at = place;
        for (int sign : added) {
            at += sign <= at ? 1 : 0;
        }
        return at;
    }

    /** Which character of the words is drawn at a place, or follows it. */
    int place(int drawn) {
        return drawn - (int) added.stream().filter(sign -> sign < drawn).count();
    }
}
