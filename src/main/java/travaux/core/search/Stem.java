package travaux.core.search;

import java.util.Set;

/** Takes from a folded word only what cannot make another word of it: an elided article, a plural's s, the Arabic article. */
final class Stem {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    /** Shorter words are seldom plurals: his, las, les. */
    private static final int SHORTEST_PLURAL = 4;

    private static final int SHORTEST_ARABIC = 3;
    private static final String ARTICLE = "\u0627\u0644";
    private static final String AND_THE = "\u0648" + ARTICLE;
    private static final String FOR_THE = "\u0644\u0644";

    private Stem() {}

    /** The word without a French article or particle before it and an English 's behind it. */
    static String bare(String folded) {
        int apostrophe = folded.indexOf('\'');
        if (apostrophe < 0) {
            return folded;
        }
        String rest = folded.substring(apostrophe + 1);
        if (rest.equals("s")) {
            return folded.substring(0, apostrophe);
        }
        return !rest.isEmpty() && ELIDED.contains(folded.substring(0, apostrophe)) ? rest : folded;
    }

    /** What the singular and the plural, or the word with and without the Arabic article, have in common. */
    static String of(String bare) {
        if (bare.startsWith(ARTICLE) && bare.length() >= SHORTEST_ARABIC + 2) {
            return bare.substring(2);
        }
        if (bare.startsWith(FOR_THE) && bare.length() >= SHORTEST_ARABIC + 2) {
            return bare.substring(2);
        }
        if (bare.startsWith(AND_THE) && bare.length() >= SHORTEST_ARABIC + 3) {
            return bare.substring(3);
        }
        return bare.endsWith("s") && bare.length() >= SHORTEST_PLURAL ? singular(bare) : bare;
    }

    /** The rules of Harman's "S" stemmer (How effective is suffixing?, 1991). */
    private static String singular(String word) {
        int end = word.length();
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, end - 3) + "y";
        }
        if (word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes")) {
            return word;
        }
        return word.endsWith("us") || word.endsWith("ss") ? word : word.substring(0, end - 1);
    }
}
