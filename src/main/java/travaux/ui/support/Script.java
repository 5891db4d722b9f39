package travaux.ui.support;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import travaux.core.text.TextRange;

/** Which of the program's fonts a stretch of text is set in. */
public enum Script {
    /** Latin, Greek, Cyrillic, and signs that belong to no script. */
    LATIN,
    /** Arabic and Hebrew. */
    ARABIC,
    /** Chinese characters, kana, and the wide signs set between them. */
    CHINESE,
    /** What no font of the program covers: Hangul, Thai and many more. */
    OTHER;

    /** No character before this one is Chinese: the first of the radicals. */
    private static final int FIRST_CHINESE = 0x2e80;

    /** A stretch of one script. */
    public record Stretch(TextRange range, Script script) {}

    /**
     * Cuts a text where its script changes; spaces, digits and punctuation stay with what stands before them, and are of the script
     * {@code around} the text where nothing does.
     */
    public static List<Stretch> stretches(String text, Script around) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        Script current = around;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Script here = of(text.codePointAt(at), current);
            if (at > start && here != current) {
                stretches.add(new Stretch(new TextRange(start, at), current));
                start = at;
            }
            current = here;
        }
        if (start < text.length()) {
            stretches.add(new Stretch(new TextRange(start, text.length()), current));
        }
        return stretches;
    }

    /** The script of a text's first letter; that of Latin letters where it has none. */
    public static Script first(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> of(letter, LATIN))
                .findFirst()
                .orElse(LATIN);
    }

    /** Whether a text has characters that the fonts of Chinese alone draw. */
    public static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> c >= FIRST_CHINESE && of(c, LATIN) == CHINESE);
    }

    private static Script of(int codePoint, Script before) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.COMMON, UScript.INHERITED -> isWide(codePoint) ? CHINESE : before;
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> LATIN;
            case UScript.ARABIC, UScript.HEBREW -> ARABIC;
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> CHINESE;
            default -> OTHER;
        };
    }

    /** Whether a sign of no script of its own is as wide as a Chinese character, as its commas and brackets are. */
    private static boolean isWide(int codePoint) {
        int block = UCharacter.UnicodeBlock.of(codePoint).getID();
        return block == UCharacter.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION_ID
                || block == UCharacter.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS_ID;
    }
}
