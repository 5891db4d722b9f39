package travaux.ui.support;

import java.util.Locale;
import travaux.core.text.DraftInfo;

/** Puts words in the quotation marks of their language. */
public final class Quotes {

    private Quotes() {}

    /** Words on one line, in a language by BCP 47, or in that of their script; marks of the same kind within them are those of the level below. */
    public static String of(String words, String language) {
        String text = words.strip().replaceAll("\\s+", " ");
        if (areLeft(text, language)) {
            return Messages.text("quoted.left", within(text));
        }
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "fr" -> Messages.text("quoted.fr", within(text));
            case "ru" -> Messages.text("quoted.ru", within(text));
            default ->
                Messages.text("quoted", text.replace('“', '‘').replace('”', '’').replace('"', '\''));
        };
    }

    /** Whether words run to the left, as figures and signs do in such a language. */
    public static boolean areLeft(String words, String language) {
        boolean wordless = words.codePoints().noneMatch(Character::isLetter);
        return Script.first(words) == Script.ARABIC || (wordless && DraftInfo.isRightToLeft(language));
    }

    private static String within(String text) {
        return text.replaceAll("«\\h*", "“").replaceAll("\\h*»", "”");
    }
}
