package travaux.ui.support;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages by their names. */
public final class LanguageNames {

    /** A code, and what a register may say after it: {@code en (unofficial translation)}. */
    private static final Pattern CODE = Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9-]+)?)(| .*)");

    /** What stands between languages; a comma in parentheses is part of what is said of one. */
    private static final String BETWEEN = ", *(?![^(]*\\))";

    /** The six of the United Nations. */
    private static final List<Locale> OFFICIAL =
            Stream.of("ar", "zh", "en", "fr", "ru", "es").map(Locale::of).toList();

    private LanguageNames() {}

    /** What languages with commas between them may be looked for by: their codes, and their names in the six languages. */
    public static List<String> sought(String codes) {
        return Stream.of(codes.split(BETWEEN))
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .map(written -> written.group(1))
                .flatMap(code -> Stream.concat(
                        Stream.of(code), OFFICIAL.stream().map(Locale.forLanguageTag(code)::getDisplayLanguage)))
                .toList();
    }

    /** {@code English, French} for {@code en, fr}, in the reader's own language; what is no code, and what follows one, stays. */
    public static String of(String codes) {
        return Stream.of(codes.split(BETWEEN)).map(LanguageNames::one).collect(Collectors.joining(", "));
    }

    private static String one(String code) {
        if (code.equals("und")) {
            return Messages.text("status.language.unknown");
        }
        Matcher written = CODE.matcher(code);
        return written.matches()
                ? Locale.forLanguageTag(written.group(1)).getDisplayLanguage(Locale.getDefault()) + written.group(2)
                : code;
    }
}
