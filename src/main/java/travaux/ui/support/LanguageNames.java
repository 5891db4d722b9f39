package travaux.ui.support;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages by their names. */
public final class LanguageNames {

    /** A code, and what a register may say after it: {@code en (unofficial translation)}. */
    private static final Pattern CODE = Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9-]+)?)(| .*)");

    private LanguageNames() {}

    /** {@code English} for {@code en}, in the reader's own language; what is no code, and what follows one, stays as it is. */
    public static String of(String code) {
        if (code.equals("und")) {
            return Messages.text("status.language.unknown");
        }
        Matcher written = CODE.matcher(code);
        return written.matches()
                ? Locale.forLanguageTag(written.group(1)).getDisplayLanguage(Locale.getDefault()) + written.group(2)
                : code;
    }
}
