package travaux.core.diff;

import java.lang.Character.UnicodeScript;

/** Scripts that put no space between words. */
final class Scripts {

    private Scripts() {}

    /** Whether a character belongs to a script whose words only a dictionary can tell apart. */
    static boolean isUnspaced(int c) {
        return c >= 0x0E00
                && Character.isLetter(c)
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
