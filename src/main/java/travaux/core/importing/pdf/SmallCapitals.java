package travaux.core.importing.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Small capitals: capital letters of two sizes, the first of each word in the size of the text, the rest smaller. */
final class SmallCapitals {

    private static final float SMALLEST = 0.6f;
    private static final float SMALL = 0.88f;
    private static final int LONGEST = 90;

    private static final Pattern ENDS = Pattern.compile(".*[.:;,]\\s*");

    private SmallCapitals() {}

    /** Which paragraphs are lines in small capitals that head the text below them: no signatures, lists of names or ends. */
    static Set<Paragraph> subheadings(List<Paragraph> paragraphs, BodyType body) {
        Set<Paragraph> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean set = false;
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean listed = set;
            set = isOneLine(paragraph) && areSet(paragraph.first(), body);
            Line below = paragraphs.get(i + 1).first();
            if (set && !listed && isWhole(paragraph.first().text()) && !areSet(below, body) && isHeaded(below.text())) {
                found.add(paragraph);
            }
        }
        return found;
    }

    private static boolean isOneLine(Paragraph paragraph) {
        return paragraph.lines().size() == 1 && paragraph.length() <= LONGEST;
    }

    /** A heading is no end of a sentence and holds both brackets or none. */
    private static boolean isWhole(String text) {
        return !ENDS.matcher(text).matches()
                && text.chars().filter(c -> c == '[').count()
                        == text.chars().filter(c -> c == ']').count();
    }

    private static boolean isHeaded(String below) {
        return Labels.startsWithName(below) || below.codePoints().anyMatch(Character::isLowerCase);
    }

    /** Whether a line is set in small capitals, in italics or colour. */
    static boolean areSet(Line line, BodyType body) {
        List<Glyph> letters = line.glyphs().stream()
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
