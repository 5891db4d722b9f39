package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Unit;

/** Small drafts in the six languages, each in the encodings that old files of that language have. */
class LegacyEncodingsTest {

    private static final Map<String, String> DRAFTS = Map.of(
            "en",
            "Accord on Lamps\n\nThe Parties to this Accord,\n\nRecalling the keeper’s “long night” – and the tides,\n\n"
                    + "Article 1. Lamps\n\n1. Each keeper [shall] [may] light the lamp at dusk, that is before the bell of"
                    + " the harbour is heard.\n\n2. The lamp is kept clean.\n\nArticle 2. Oil\n\nThe Parties store the oil"
                    + " in a dry house – and the wax as well.\n",
            "fr",
            "Accord sur les phares\n\nLes Parties au présent Accord,\n\nRappelant la nuit à la mer et l’été des îles,\n\n"
                    + "Article premier. Les lampes\n\n1. Le gardien [doit] [peut] allumer la lampe dès la tombée de la nuit"
                    + " là où la côte est élevée.\n\n2. Il la nettoie à l’huile.\n\nArticle 2. L’huile\n\nLes Parties"
                    + " gardent l’huile là où l’hiver n’entre pas.\n",
            "es",
            "Tratado sobre faros\n\nLos Estados Partes en el presente Tratado,\n\nRecordando la noche del mar y el"
                    + " otoño,\n\nArtículo 1. Lámparas\n\n1. El farero [deberá] [podrá] encender la lámpara cada día al"
                    + " caer el sol, según la estación del año.\n\n2. ¿Hay niebla? Suena la campana más pequeña.\n\n"
                    + "Artículo 2. Aceite\n\nEl aceite se guardará en una habitación seca.\n",
            "ru",
            "Договор о маяках\n\nГосударства-участники настоящего Договора,\n\nсознавая темноту моря и длинную ночь,\n\n"
                    + "Статья 1. Огни\n\n1. Смотритель [обязан] [вправе] зажигать огонь на закате каждого дня, когда"
                    + " солнце уходит за море.\n\n2. Он хранит огонь в чистоте.\n\nСтатья 2. Масло\n\nУчастники хранят"
                    + " масло в сухом доме у берега.\n",
            "ar",
            "اتفاقية المنارات\n\nإن الأطراف في هذه الاتفاقية،\n\nإذ تضع في اعتبارها ظلمة البحر وطول الليل،\n\n"
                    + "المادة 1 - المصابيح\n\n1 - يضيء الحارس [كل] مصباح من مصابيح الميناء عند غروب الشمس في كل يوم من أيام"
                    + " السنة.\n\n2 - يحفظ الحارس المصباح نظيفا.\n\nالمادة 2 - الزيت\n\nتحفظ الأطراف الزيت في بيت جاف بعيد"
                    + " عن الماء.\n",
            "zh",
            "灯塔公约\n\n本公约各缔约方，\n\n回顾海上的黑夜和漫长的冬天，\n\n第一条 灯火\n\n一、守塔人[应][可]在日落时点灯，以便船只能够看见海岸。\n\n"
                    + "二、守塔人应保持灯具清洁。\n\n第二条 灯油\n\n各缔约方应将灯油存放在干燥的房屋里。\n");

    private static Reading read(String language, byte[] bytes) throws UnusableInputException {
        return new DraftReader().read(Importers.standard().read(new RawFile(language + ".txt", bytes)));
    }

    @ParameterizedTest
    @CsvSource({
        "en,windows-1252",
        "fr,windows-1252",
        "fr,ISO-8859-1",
        "es,windows-1252",
        "es,ISO-8859-1",
        "ru,windows-1251",
        "ru,KOI8-R",
        "ru,ISO-8859-5",
        "ar,windows-1256",
        "ar,ISO-8859-6",
        "zh,GB18030",
        "zh,Big5",
        "en,UTF-16LE",
        "fr,UTF-16BE",
        "ru,UTF-16LE",
        "ru,UTF-16BE",
        "ar,UTF-16LE",
        "ar,UTF-16BE",
        "zh,UTF-16LE",
        "zh,UTF-16BE",
    })
    void aDraftIsReadAsIfItWereUnicode(String language, String charset) throws UnusableInputException {
        String draft = DRAFTS.getOrDefault(language, "");
        String text = charset.equals("Big5") ? traditional(draft) : charset.startsWith("ISO") ? typewritten(draft) : draft;
        Reading reading = read(language, text.getBytes(Charset.forName(charset)));
        Reading known = read(language, text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.draft().units())
                .extracting(Unit::number, unit -> unit.text().text())
                .isEqualTo(known.draft().units().stream()
                        .map(unit -> org.assertj.core.api.Assertions.tuple(
                                unit.number(), unit.text().text()))
                        .toList());
        assertThat(known.draft().units()).extracting(Unit::number).contains("1", "2");
        assertThat(known.draft().info().language()).isEqualTo(language);
        assertThat(reading.notes().stream().map(note -> note.code()).toList())
                .isEqualTo(charset.startsWith("UTF") ? List.of() : List.of("guessed-encoding"));
    }

    /** The older sets have no curled quotation marks, and no long dashes. */
    private static String typewritten(String text) {
        return text.replace('’', '\'').replace('–', '-').replace("“", "\"").replace("”", "\"");
    }

    private static String traditional(String text) {
        return text.replace("灯", "燈").replace("约", "約").replace("缔", "締").replace("条", "條").replace("应", "應")
                .replace("时", "時").replace("船只", "船隻").replace("够", "夠").replace("见", "見").replace("将", "將")
                .replace("里", "裡").replace("顾", "顧").replace("干燥", "乾燥").replace("漫长", "漫長")
                .replace("点", "點").replace("洁", "潔");
    }
}
