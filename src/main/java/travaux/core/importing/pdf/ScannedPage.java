package travaux.core.importing.pdf;

import java.util.List;

/**
 * What is drawn on a page, turned so that most of its text is upright.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order they are drawn
 * @param rules drawn lines
 * @param images how many pictures it shows
 * @param slanted how many glyphs were left out because they run another way than the rest
 */
record ScannedPage(
        int number, float width, float height, List<Glyph> glyphs, List<Rule> rules, int images, int slanted) {}
