package travaux.core.search;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeBlock;
import java.util.Set;
import travaux.core.text.Numerals;

/**
 * Makes words alike that a reader takes for one: case, accents, Arabic vowel signs and the forms of alef, width, ligatures and the
 * digits of any script.
 */
final class Folding {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();
    /** Whose combining marks may be left out of a word; elsewhere, as in Japanese or Thai, they tell words apart. */
    private static final Set<UnicodeBlock> MARKED = Set.of(
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
            UnicodeBlock.CYRILLIC,
            UnicodeBlock.HEBREW,
            UnicodeBlock.ARABIC,
            UnicodeBlock.ARABIC_EXTENDED_A);

    private Folding() {}

    /** The word that stands for all that are alike; it may be empty. */
    static String fold(CharSequence word) {
        if (isPlain(word)) {
            return word.toString();
        }
        String apart = APART.normalize(CASE.normalize(word));
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isMark(c)).forEach(c -> letter(c, folded));
        return TOGETHER.normalize(Numerals.foldDigits(folded.toString()));
    }

    private static boolean isPlain(CharSequence word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && MARKED.contains(UnicodeBlock.of(c));
    }

    private static void letter(int c, StringBuilder folded) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            case '’', '\u02bc' -> folded.append('\'');
            case '\u0640' -> {} // a stroke that only lengthens the word
            case '\u0671' -> folded.append('\u0627'); // alef that joins
            case '\u0649', '\u06cc' -> folded.append('\u064a'); // yeh without dots, and the Persian one
            case '\u0629' -> folded.append('\u0647'); // teh marbuta is often written without its dots
            case '\u06a9' -> folded.append('\u0643'); // the Persian kaf
            default -> folded.appendCodePoint(c);
        }
    }
}
