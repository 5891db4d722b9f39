package travaux.ui.completing;

import java.util.List;
import java.util.Locale;

/** Languages by their names, and those that official texts come in. */
final class Languages {

    /** The six of the United Nations, in their own order. */
    private static final List<String> OFFICIAL = List.of("ar", "zh", "en", "fr", "ru", "es");

    private Languages() {}

    /** What a text can be asked for in: the dossier's own language first. */
    static List<String> offered(String own) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(own), OFFICIAL.stream())
                .distinct()
                .toList();
    }

    /** {@code English} for {@code en}; what is no code stays as it is. */
    static String name(String code) {
        String name = code.matches("[a-z]{2,3}(-.*)?")
                ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.getDefault())
                : "";
        return name.isEmpty() ? code : name;
    }
}
