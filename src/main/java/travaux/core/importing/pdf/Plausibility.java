package travaux.core.importing.pdf;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether text reads like a language at all. A font whose map is lost or lies yields characters in plenty but no words: what
 * tells is the script's commonest signs and words, which no text of any length can do without.
 */
final class Plausibility {

    /** Fewer letters than this prove nothing. */
    private static final int FEWEST_LETTERS = 250;

    /** The least share of common words: running text in a listed language has 0.2 to 0.5. */
    private static final float LEAST_COMMON = 0.07f;

    private static final String COMMON_HAN = "的一是不在有和为国了本其或应之以及各第条约会方人时日行與為國會條約應";

    private final String text;
    private final Map<UnicodeScript, Integer> scripts = new HashMap<>();
    private int letters;
    private int signs;

    private Plausibility(String text) {
        this.text = text;
        text.codePoints().filter(point -> !Character.isWhitespace(point)).forEach(this::count);
    }

    /** Why the text cannot be trusted, as the end of a sentence; empty if nothing speaks against it. */
    static Optional<String> fault(String text) {
        return new Plausibility(text).fault();
    }

    /** The language of the text: by its script where one language has it to itself, otherwise by its commonest words. */
    static String language(String text) {
        Plausibility seen = new Plausibility(text);
        if (seen.share(UnicodeScript.HAN) > 0.5f) {
            return "zh";
        }
        Language language = Language.of(Language.words(text));
        return language.share() >= 2 * LEAST_COMMON ? language.code() : "und";
    }

    private void count(int point) {
        if (".…·_-–—•*".indexOf(point) >= 0) {
            return; // leaders, blanks to be filled in, bullets
        }
        signs++;
        if (Character.isLetter(point)) {
            letters++;
            scripts.merge(UnicodeScript.of(point), 1, Integer::sum);
        } else if (Character.isDigit(point)) {
            signs--;
        }
    }

    private float share(UnicodeScript script) {
        return letters == 0 ? 0 : (float) scripts.getOrDefault(script, 0) / letters;
    }

    private Optional<String> fault() {
        if (signs >= 2 * FEWEST_LETTERS && letters < 0.45f * signs) {
            return Optional.of("its characters are mostly signs, not letters");
        }
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        UnicodeScript main = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        List<String> words = Language.words(text);
        if (main == UnicodeScript.HAN) {
            return faultOfHan();
        } else if (main == UnicodeScript.ARABIC) {
            return faultOfArabic(words);
        } else if (main == UnicodeScript.LATIN) {
            return faultOfLatin(words);
        } else if (main == UnicodeScript.CYRILLIC && Language.of(words).share() < LEAST_COMMON / 2) {
            return Optional.of("its letters form no Cyrillic words");
        }
        return share(main) < 0.6f ? Optional.of("its letters are of many scripts at once") : Optional.empty();
    }

    private Optional<String> faultOfHan() {
        long common = text.codePoints()
                .filter(point -> COMMON_HAN.indexOf(point) >= 0)
                .count();
        long rare = text.codePoints()
                .filter(point -> point >= 0x3400 && point < 0x4E00)
                .count();
        boolean lies = common < 0.03f * letters || rare > 0.03f * letters;
        return lies ? Optional.of("its signs are not those of Chinese writing") : Optional.empty();
    }

    /** Every fourth Arabic word has the article; a letter standing alone is rare. */
    private static Optional<String> faultOfArabic(List<String> words) {
        long article = words.stream().filter(Plausibility::hasArticle).count();
        long alone = words.stream()
                .filter(word -> word.length() == 1 && !word.equals("و"))
                .count();
        long backward = words.stream()
                .filter(word -> word.endsWith("لا") || word.endsWith("ةلا"))
                .count();
        int count = words.size();
        if (backward > article && article < 0.08f * count) {
            return Optional.of("its Arabic words stand letter by letter in reverse order");
        }
        boolean broken = alone > 0.1f * count
                || article < 0.08f * count
                || Language.of(words).share() < LEAST_COMMON / 2;
        return broken ? Optional.of("many of its Arabic letters are missing") : Optional.empty();
    }

    private static boolean hasArticle(String word) {
        return word.startsWith("ال") || word.startsWith("وال") || word.startsWith("لل") || word.startsWith("بال");
    }

    /** A language that is on no list is believed if its words have vowels as words do. */
    private Optional<String> faultOfLatin(List<String> words) {
        if (Language.of(words).share() >= LEAST_COMMON || words.size() < 60) {
            return Optional.empty();
        }
        long vowels = text.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(point -> "aeiouyáàâäãåéèêëíìîïóòôöõøúùûüæœıăąęőű".indexOf(point) >= 0)
                .count();
        long mute = words.stream()
                .filter(word -> word.length() > 3 && word.matches("[b-df-hj-np-tv-xz]+"))
                .count();
        boolean natural = vowels > 0.27f * letters && vowels < 0.62f * letters && mute < 0.06f * words.size();
        boolean foreign = share(UnicodeScript.LATIN) < 0.7f;
        return natural && !foreign ? Optional.empty() : Optional.of("its letters form no words of any language");
    }
}
