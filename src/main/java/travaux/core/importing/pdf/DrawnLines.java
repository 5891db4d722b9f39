package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words that drawn lines strike through or underline. A line belongs to words when they cover most of its length,
 * so table rules, which run on beyond the words, mark nothing.
 */
final class DrawnLines {

    /** Heights of a strike over the baseline, in type sizes: from the middle of small letters to that of capitals. */
    private static final float STRIKE_LOW = 0.11f;

    private static final float STRIKE_HIGH = 0.52f;

    /** How far below the baseline an underline runs at most, in type sizes. */
    private static final float UNDERLINE_DEPTH = 0.32f;

    /** The share of a line's length that words must cover for it to be theirs. */
    private static final float COVERED = 0.72f;

    private DrawnLines() {}

    /** The page's glyphs in their order, struck and underlined ones marked. */
    static List<Glyph> mark(ScannedPage page) {
        List<Rule> level = page.rules().stream()
                .filter(rule -> rule.isLevel() && rule.length() > 1)
                .toList();
        if (level.isEmpty()) {
            return page.glyphs();
        }
        Integer[] byBaseline = new Integer[page.glyphs().size()];
        Arrays.setAll(byBaseline, i -> i);
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        Arrays.sort(byBaseline, Comparator.comparingDouble(i -> glyphs.get(i).baseline()));
        for (Rule rule : level) {
            mark(glyphs, byBaseline, rule);
        }
        return glyphs;
    }

    private static void mark(List<Glyph> glyphs, Integer[] byBaseline, Rule rule) {
        List<Integer> struck = new ArrayList<>();
        List<Integer> underlined = new ArrayList<>();
        float reach = 60;
        for (int i = firstFrom(glyphs, byBaseline, rule.y() - reach); i < byBaseline.length; i++) {
            Glyph glyph = glyphs.get(byBaseline[i]);
            if (glyph.baseline() > rule.y() + reach) {
                break;
            }
            if (glyph.middle() >= rule.left() - 0.6f && glyph.middle() <= rule.right() + 0.6f) {
                float height = (glyph.baseline() - rule.y()) / glyph.size();
                if (height >= STRIKE_LOW && height <= STRIKE_HIGH) {
                    struck.add(byBaseline[i]);
                } else if (height < STRIKE_LOW && height >= -UNDERLINE_DEPTH) {
                    underlined.add(byBaseline[i]);
                }
            }
        }
        float byStrike = covered(glyphs, struck);
        float byUnderline = covered(glyphs, underlined);
        if (byStrike >= byUnderline && byStrike >= COVERED * rule.length()) {
            struck.addAll(underlined.stream()
                    .filter(i -> isSmallBeside(glyphs, i, struck))
                    .toList());
            struck.forEach(i -> glyphs.set(i, glyphs.get(i).with(Ink.STRUCK)));
        } else if (byUnderline >= COVERED * rule.length()) {
            underlined.forEach(i -> glyphs.set(i, glyphs.get(i).with(Ink.UNDERLINE)));
        }
    }

    /** A raised figure's own foot lies near the strike of its line. */
    private static boolean isSmallBeside(List<Glyph> glyphs, int index, List<Integer> struck) {
        return !struck.isEmpty()
                && glyphs.get(index).size()
                        < 0.8f * glyphs.get(struck.getFirst()).size();
    }

    private static float covered(List<Glyph> glyphs, List<Integer> chosen) {
        float width = 0;
        for (int i : chosen) {
            width += glyphs.get(i).width();
        }
        return width;
    }

    private static int firstFrom(List<Glyph> glyphs, Integer[] byBaseline, float y) {
        int low = 0;
        int high = byBaseline.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (glyphs.get(byBaseline[middle]).baseline() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
