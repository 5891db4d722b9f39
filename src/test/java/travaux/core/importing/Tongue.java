package travaux.core.importing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The words of which a long invented document is made.
 *
 * @param code BCP 47
 * @param contents what a table of contents is headed
 * @param article the name of an article
 * @param chapter the name of a division
 * @param annex the name of an annex
 * @param title of an article; no two are alike
 * @param sentence with brackets in it
 * @param filler words that may stand before a reference, with a space after each where the language has spaces
 * @param wrapped the end of a sentence that begins with a reference, which is made to stand at the start of a line
 * @param applies a paragraph that begins with the name of an article
 */
public record Tongue(
        String code,
        String contents,
        IntFunction<String> article,
        IntFunction<String> chapter,
        String annex,
        IntFunction<String> title,
        String sentence,
        List<String> filler,
        List<String> wrapped,
        String applies) {

    private static final String ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";
    private static final String HAN = "零一二三四五六七八九";

    /** All that there are. */
    public static final List<Tongue> ALL = List.of(
            new Tongue(
                    "en",
                    "Contents",
                    n -> "Article " + n,
                    n -> "Chapter " + roman(n),
                    "Annex I",
                    n -> "Lamp of pier " + n,
                    "The keeper [shall] [should] light the lamp [, unless [the tide [is high] or the] wind rises].",
                    words("the lamps are then counted by each keeper and shown at the gate in the way"),
                    List.of("article 5 of this text says and at no other hour.", "Article 7 and Article 9 require."),
                    "Article 12 shall apply mutatis mutandis to every lamp that floats."),
            new Tongue(
                    "fr",
                    "Table des matières",
                    n -> n == 1 ? "Article premier" : "Article " + n,
                    n -> n % 2 == 1 ? "Titre " + roman(n) : "Chapitre " + roman(n),
                    "Annexe I",
                    n -> "Feu du quai " + n,
                    "Le gardien [allume] [peut allumer] le feu [, sauf si [la marée [est haute] ou le] vent se lève].",
                    words("les feux sont alors comptés par chaque gardien et montrés à la porte selon les modes de"),
                    List.of(
                            "l’article 5 du présent texte et à nulle autre heure.",
                            "Article 7, dit du quai, et suivants."),
                    "L’article 12 s’applique mutatis mutandis à tout feu qui flotte."),
            new Tongue(
                    "es",
                    "Índice",
                    n -> "Artículo " + n + (n < 10 ? "º" : ""),
                    n -> n % 2 == 1 ? "Título " + roman(n) : "Capítulo " + roman(n),
                    "Anexo I",
                    n -> "Farol del muelle " + n,
                    "El guardián [encenderá] [podrá encender] el farol [, salvo si [la marea [es alta] o el] viento"
                            + " sube].",
                    words("los faroles se cuentan entonces uno por uno y se muestran en la puerta del modo que dice"
                            + " el"),
                    List.of(
                            "artículo 5 de este texto y a ninguna otra hora.",
                            "Artículo 7 y el artículo 9 de este texto."),
                    "El artículo 12 se aplicará mutatis mutandis a todo farol que flote."),
            new Tongue(
                    "ru",
                    "Содержание",
                    n -> "Статья " + n,
                    n -> "Глава " + roman(n),
                    "Приложение I",
                    n -> "Фонарь причала " + n,
                    "Смотритель [зажигает] [может зажечь] фонарь [, если только [вода [не высока] или] ветер не"
                            + " крепчает].",
                    words("фонари затем считает каждый смотритель и показывает у ворот так и тогда как указано в"),
                    List.of("статье 5 этого текста и ни в какой иной час.", "Статье 7 и статье 9 этого текста."),
                    "Статья 12 применяется mutatis mutandis к любому фонарю на плаву."),
            new Tongue(
                    "ar",
                    "المحتويات",
                    n -> "المادة " + digits(n, ARABIC_DIGITS),
                    n -> "الفصل " + digits(n, ARABIC_DIGITS),
                    "المرفق ١",
                    n -> "مصباح الرصيف " + digits(n, ARABIC_DIGITS),
                    "يضيء الحارس [المصباح] [الفانوس] كل مساء [، إلا إذا [كان المد [عاليا] أو] اشتدت الريح].",
                    words("ثم تعد المصابيح واحدا بعد آخر وتعرض عند الباب على النحو الذي تنص عليه"),
                    List.of("المادة ٥ من هذا النص ولا تعرض في أي ساعة أخرى.", "المادة ٧ والمادة ٩ من هذا النص."),
                    "المادة ١٢ تنطبق مع ما يلزم من تغيير على كل مصباح يطفو."),
            new Tongue(
                    "zh",
                    "目录",
                    n -> "第" + han(n) + "条",
                    n -> "第" + han(n) + "章",
                    "附件一",
                    n -> "码头" + han(n) + "的灯",
                    "守灯人[应当][可以]点灯[，除非[潮水[很高]或者]风大]。",
                    List.of("灯", "数", "完", "以", "后", "在", "门", "口", "展", "示"),
                    List.of("第五条的规定办理，其他时间不展示。", "第七条和第九条办理。"),
                    "第十二条比照适用于每一盏浮灯。"));

    /** Whether words are parted by spaces. */
    public boolean hasSpaces() {
        return !code.equals("zh");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static String roman(int n) {
        return List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                .get(n);
    }

    private static String digits(int n, String digits) {
        StringBuilder written = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    private static String han(int n) {
        String tens = n < 10 ? "" : (n < 20 ? "" : String.valueOf(HAN.charAt(n / 10))) + "十";
        return tens + (n % 10 == 0 ? "" : HAN.charAt(n % 10));
    }

    @Override
    public String toString() {
        return code;
    }
}
