package travaux.core.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which of the six languages a text is in: by its script, and where that is Latin by its commonest small words. */
final class Language {

    private static final int SAMPLE = 40_000;
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "shall", "in", "for", "by", "or", "with"),
            "fr", Set.of("le", "les", "des", "et", "du", "aux", "est", "dans", "une", "par"),
            "es", Set.of("el", "los", "las", "del", "y", "una", "por", "con", "que", "para"));

    private Language() {}

    /** The language as BCP 47, {@code und} where there are too few words to tell. */
    static String of(List<MarkedLine> lines) {
        int han = 0;
        int arabic = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int c : sample(lines).codePoints().toArray()) {
            if (Character.isLetter(c)) {
                switch (Character.UnicodeScript.of(c)) {
                    case HAN -> han += 3;
                    case ARABIC -> arabic++;
                    case CYRILLIC -> cyrillic++;
                    default -> latin++;
                }
            }
        }
        int most = Math.max(Math.max(han, arabic), Math.max(cyrillic, latin));
        if (most == 0) {
            return "und";
        }
        if (most == latin) {
            return latinLanguage(sample(lines));
        }
        return most == han ? "zh" : most == arabic ? "ar" : "ru";
    }

    private static String sample(List<MarkedLine> lines) {
        StringBuilder sample = new StringBuilder();
        for (MarkedLine line : lines) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            sample.append(line.text(), 0, Math.min(line.text().length(), SAMPLE))
                    .append(' ');
        }
        return sample.toString();
    }

    private static String latinLanguage(String text) {
        String best = "und";
        long most = 0;
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        for (String language : List.of("en", "fr", "es")) {
            Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
            long count = java.util.Arrays.stream(words).filter(small::contains).count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }
}
