package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is drawn on one page, then turns it the way most of its text runs. */
final class Canvas {

    /** More glyphs than fit on any page made for reading; what is over is a hostile or broken file. */
    static final int MOST_GLYPHS = 120_000;

    private static final int MOST_RULES = 30_000;

    private final PageFrame frame;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> quarters = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int images;

    Canvas(PageFrame frame) {
        this.frame = frame;
    }

    PageFrame frame() {
        return frame;
    }

    boolean isFull() {
        return glyphs.size() >= MOST_GLYPHS;
    }

    void image() {
        images++;
    }

    /** A glyph as on the turned page: {@code x} and {@code baseline} where its pen starts, {@code quarter} which way it runs. */
    void glyph(Glyph glyph, int quarter) {
        glyphs.add(glyph);
        quarters.add(quarter);
    }

    int size() {
        return glyphs.size();
    }

    /**
     * What the file says the glyphs since {@code first} stand for. Believed where a glyph's own character is lost, and where
     * a hyphen is said to be soft.
     */
    void standsFor(int first, String text) {
        if (text.equals("\u00AD") && glyphs.size() == first + 1) {
            glyphs.set(first, glyphs.get(first).with(Ink.SOFT_HYPHEN));
            return;
        }
        boolean lost = glyphs.subList(first, glyphs.size()).stream().anyMatch(glyph -> glyph.has(Ink.LOST));
        if (lost && !text.isBlank()) {
            Glyph start = glyphs.get(first);
            Glyph end = glyphs.getLast();
            int ink = start.ink() & ~Ink.LOST;
            float width = Math.max(start.width(), end.end() - start.x());
            glyphs.subList(first + 1, glyphs.size()).clear();
            quarters.subList(first + 1, quarters.size()).clear();
            glyphs.set(first, new Glyph(text, start.x(), start.baseline(), width, start.size(), ink));
        }
    }

    void rule(float x0, float y0, float x1, float y1) {
        if (rules.size() < MOST_RULES) {
            rules.add(new Rule(Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    ScannedPage page(int number) {
        int main = mainQuarter();
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = turned(glyphs.get(i), main);
            if (quarters.get(i) == main && isOnPage(glyph, main)) {
                upright.add(glyph);
            }
        }
        List<Rule> turned = rules.stream().map(rule -> turned(rule, main)).toList();
        float width = main % 2 == 0 ? frame.width() : frame.height();
        float height = main % 2 == 0 ? frame.height() : frame.width();
        return new ScannedPage(number, width, height, upright, turned, images, glyphs.size() - upright.size());
    }

    private int mainQuarter() {
        int[] counts = new int[4];
        quarters.stream().filter(quarter -> quarter >= 0).forEach(quarter -> counts[quarter]++);
        int main = 0;
        for (int quarter = 1; quarter < 4; quarter++) {
            main = counts[quarter] > counts[main] ? quarter : main;
        }
        return main;
    }

    private boolean isOnPage(Glyph glyph, int main) {
        float width = main % 2 == 0 ? frame.width() : frame.height();
        float height = main % 2 == 0 ? frame.height() : frame.width();
        return glyph.middle() >= 0
                && glyph.x() <= width
                && glyph.baseline() >= 0
                && glyph.baseline() <= height + glyph.size();
    }

    private Glyph turned(Glyph glyph, int quarter) {
        if (quarter == 0) {
            return glyph;
        }
        float x = turnedX(glyph.x(), glyph.baseline(), quarter);
        float y = turnedY(glyph.x(), glyph.baseline(), quarter);
        return new Glyph(glyph.text(), x, y, glyph.width(), glyph.size(), glyph.ink());
    }

    private Rule turned(Rule rule, int quarter) {
        float x0 = turnedX(rule.left(), rule.top(), quarter);
        float y0 = turnedY(rule.left(), rule.top(), quarter);
        float x1 = turnedX(rule.right(), rule.bottom(), quarter);
        float y1 = turnedY(rule.right(), rule.bottom(), quarter);
        return new Rule(Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1));
    }

    private float turnedX(float x, float y, int quarter) {
        return switch (quarter) {
            case 1 -> y;
            case 2 -> frame.width() - x;
            case 3 -> frame.height() - y;
            default -> x;
        };
    }

    private float turnedY(float x, float y, int quarter) {
        return switch (quarter) {
            case 1 -> frame.width() - x;
            case 2 -> frame.height() - y;
            case 3 -> x;
            default -> y;
        };
    }
}
