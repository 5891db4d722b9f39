package travaux.core.importing.pdf;

import java.util.List;

/** Small capitals: capital letters of two sizes, the first of each word in the size of the text, the rest smaller. */
final class SmallCapitals {

    private static final float SMALLEST = 0.6f;
    private static final float SMALL = 0.88f;
    private static final int LONGEST = 90;

    private SmallCapitals() {}

    /** Whether a paragraph of one line is set in small capitals, in italics or colour, and is no name of a unit or option. */
    static boolean isSubheading(Paragraph paragraph, BodyType body) {
        if (paragraph.lines().size() > 1 || paragraph.length() > LONGEST) {
            return false;
        }
        List<Glyph> letters = paragraph.first().glyphs().stream()
                .filter(glyph -> glyph.text().codePoints().allMatch(Character::isLetter))
                .filter(glyph -> !glyph.has(Ink.RAISED))
                .toList();
        long small = letters.stream().filter(glyph -> isSmall(glyph, body)).count();
        boolean capitals =
                letters.stream().allMatch(glyph -> glyph.text().codePoints().allMatch(Character::isUpperCase));
        boolean apart = letters.stream().allMatch(glyph -> glyph.has(Ink.ITALIC) || glyph.has(Ink.COLOURED));
        return letters.size() > 3 && capitals && apart && small * 2 > letters.size() && small < letters.size();
    }

    private static boolean isSmall(Glyph glyph, BodyType body) {
        return glyph.size() < SMALL * body.size() && glyph.size() > SMALLEST * body.size();
    }
}
