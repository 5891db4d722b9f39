package travaux.core.importing.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A language told by its commonest words.
 *
 * @param code BCP 47; {@code und} where no list fits
 * @param share the share of the words that are in that language's list, 0 to 1
 */
record Language(String code, float share) {

    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Map<String, Set<String>> COMMON = new TreeMap<>(Map.ofEntries(
            list(
                    "en",
                    "the of and to in for shall a or on by be with this that as is its not any which are from under"),
            list("fr", "de la les des et à le du l d en dans que par pour qui aux sur au ou un une est sont ce pas"),
            list("es", "de la los y el en que las del a por para se con o una un su al no lo como será esta este"),
            list("pt", "de a o e do da que em os dos das para no na por com um uma ou as ao se à não"),
            list("it", "di e il la che in a per del della dei le con un i una al è gli nel da delle o"),
            list("de", "der die und in den von zu des das im für mit auf dem ist nicht eine oder als werden sich ein"),
            list("nl", "de van het een en in te dat op voor zijn met die niet aan er om door of bij"),
            list("pl", "w i na z do o się nie oraz lub od po przez za jest dla że art ust"),
            list("tr", "ve bir bu ile için olarak veya da de bu olan ilgili her en göre"),
            list("id", "yang dan di dari untuk dengan pada dalam ini atau tidak oleh sebagai setiap"),
            list("sw", "ya na wa kwa katika ni za la au kama hii hiyo cha vya"),
            list("ru", "и в на с по о для или к из не от при их что как за а также его"),
            list("uk", "і в на з до у та або що для не за про від це як його"),
            list("ar", "في من على إلى أن أو التي هذا هذه الذي ما لا عن بين كل مع ذلك وفي بما غير")));

    private static Map.Entry<String, Set<String>> list(String code, String words) {
        return Map.entry(code, Set.copyOf(List.of(words.split(" "))));
    }

    static List<String> words(String text) {
        return SPLIT.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The language whose commonest words make the largest share. */
    static Language of(List<String> words) {
        Language best = new Language("und", 0);
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            long found = words.stream().filter(language.getValue()::contains).count();
            float share = words.isEmpty() ? 0 : (float) found / words.size();
            if (share > best.share()) {
                best = new Language(language.getKey(), share);
            }
        }
        return best;
    }
}
