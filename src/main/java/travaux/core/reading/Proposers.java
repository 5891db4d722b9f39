package travaux.core.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who can propose words: States by their names in the six languages, the usual groups, and names that are used like them. A
 * word with a capital before a colon may also begin a definition or a note; it is a proposer only if the document never uses
 * it as an ordinary word.
 */
final class Proposers {

    private static final Set<String> GROUPS = Set.of(
            "eu",
            "eu+27",
            "ue",
            "european union",
            "union européenne",
            "unión europea",
            "aosis",
            "ailac",
            "alba",
            "g77",
            "g-77",
            "g77 and china",
            "g-77 and china",
            "group of 77 and china",
            "african group",
            "grulac",
            "caricom",
            "juscanz",
            "jusscannz",
            "canz",
            "lmdc",
            "lmdcs",
            "sids",
            "ldcs",
            "asean",
            "arab group",
            "eig",
            "umbrella group",
            "psids",
            "clam",
            "usa",
            "us",
            "uk",
            "uae",
            "drc",
            "png",
            "au",
            "zh",
            "eaeu",
            "cis",
            "holy see",
            "russian federation",
            "republic of korea",
            "islamic republic of iran",
            "viet nam",
            "tanzania",
            "ес",
            "欧盟",
            "الاتحاد الأوروبي",
            "المجموعة الأفريقية",
            "المجموعة العربية");
    private static final Set<String> NOT_NAMES = Set.of(
            "note",
            "notes",
            "placeholder",
            "option",
            "alternative",
            "alt",
            "variant",
            "editor",
            "editors",
            "secretariat",
            "chair",
            "chairs",
            "co-chairs",
            "preamble",
            "article",
            "paragraph",
            "annex",
            "chapeau",
            "title",
            "placement",
            "timing",
            "heading",
            "comment",
            "comments",
            "definition",
            "definitions",
            "purpose",
            "scope",
            "objective",
            "objectives",
            "source",
            "see",
            "ref",
            "footnote",
            "rationale",
            "explanation",
            "tbd",
            "tbc",
            "nb",
            "part",
            "chapter",
            "section",
            "new",
            "old",
            "text",
            "proposal");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&+-]{1,9}");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:of|the|and|de|du|des|la|del|y|et|\\p{Lu}[\\p{L}.'’-]*)){0,6}");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Ll}[\\p{Ll}'’-]{1,19}");
    private static final int MOST_WORDS = 100_000;

    private final Set<String> ordinaryWords;

    private Proposers(Set<String> ordinaryWords) {
        this.ordinaryWords = ordinaryWords;
    }

    /** With the ordinary words of a document. */
    static Proposers in(List<MarkedLine> lines) {
        Set<String> words = new HashSet<>();
        for (MarkedLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (words.size() < MOST_WORDS && word.find()) {
                words.add(word.group());
            }
        }
        return new Proposers(words);
    }

    /** Whether the words before a colon inside a bracket name who proposes what follows. */
    boolean isName(String words) {
        return allOf(words, this::isLikelyName);
    }

    /** Whether every one of several names is a State or a group that is known by name. */
    boolean isKnown(String words) {
        return allOf(words, name -> isKnownName(name));
    }

    private static boolean allOf(String words, java.util.function.Predicate<String> test) {
        String whole = words.strip();
        if (test.test(whole)) {
            return true;
        }
        String[] names = whole.split("\\s*(?:[,;/،、]|(?<!\\p{L})(?:and|et|y|и|و)(?!\\p{L}))\\s*", -1);
        return names.length > 1
                && Arrays.stream(names).allMatch(name -> name.isEmpty() || test.test(name))
                && !names[0].isEmpty();
    }

    private boolean isLikelyName(String name) {
        if (isKnownName(name)) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String firstWord = lower.split("[ .]", 2)[0];
        if (NOT_NAMES.contains(firstWord) || name.length() > 60) {
            return false;
        }
        if (ABBREVIATION.matcher(name).matches()) {
            return name.length() > 1;
        }
        return NAME.matcher(name).matches()
                && Arrays.stream(lower.split(" ", -1)).noneMatch(this::isOrdinary);
    }

    private boolean isOrdinary(String word) {
        boolean joining = Set.of(
                        "of",
                        "the",
                        "and",
                        "de",
                        "du",
                        "des",
                        "la",
                        "del",
                        "y",
                        "et",
                        "group",
                        "states",
                        "islands",
                        "republic")
                .contains(word);
        return !joining && ordinaryWords.contains(word);
    }

    private static boolean isKnownName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|la|le|el|les) ", "");
        return GROUPS.contains(lower) || Countries.NAMES.contains(lower);
    }

    /** Gathered when the first name is asked after: few texts name anybody. */
    private static final class Countries {

        private static final Set<String> NAMES = countries();
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String language : List.of("en", "fr", "es", "ru", "zh", "ar")) {
            Locale reader = Locale.of(language);
            for (String code : Locale.getISOCountries()) {
                names.add(Locale.of("", code).getDisplayCountry(reader).toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(names);
    }
}
