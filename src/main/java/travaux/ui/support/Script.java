package travaux.ui.support;

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
    /** What no font of the program covers: Chinese, Thai and many more. */
    OTHER;

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

    private static Script of(int codePoint, Script before) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.COMMON, UScript.INHERITED -> before;
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> LATIN;
            case UScript.ARABIC, UScript.HEBREW -> ARABIC;
            default -> OTHER;
        };
    }
}
