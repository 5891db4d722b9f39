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

    private static final Map<String, String> DRAFTS =
            Map.of("en", """
                Accord on Lamps

                The Parties to this Accord,

                Recalling the keeper’s “long night” – and the tides,

                Article 1. Lamps

                1. Each keeper [shall] [may] light the lamp at dusk, that is before the bell of the harbour is heard.

                2. The lamp is kept clean.

                Article 2. Oil

                The Parties store the oil in a dry house – and the wax as well.
                """, "fr", """
                Accord sur les phares

                Les Parties au présent Accord,

                Rappelant la nuit à la mer et l’été des îles,

                Article premier. Les lampes

                1. Le gardien [doit] [peut] allumer la lampe dès la tombée de la nuit là où la côte est élevée.

                2. Il la nettoie à l’huile.

                Article 2. L’huile

                Les Parties gardent l’huile là où l’hiver n’entre pas.
                """, "es", """
                Tratado sobre faros

                Los Estados Partes en el presente Tratado,

                Recordando la noche del mar y el otoño,

                Artículo 1. Lámparas

                1. El farero [deberá] [podrá] encender la lámpara cada día al caer el sol, según la estación del año.

                2. ¿Hay niebla? Suena la campana más pequeña.

                Artículo 2. Aceite

                El aceite se guardará en una habitación seca.
                """, "ru", """
                Договор о маяках

                Государства-участники настоящего Договора,

                сознавая темноту моря и длинную ночь,

                Статья 1. Огни

                1. Смотритель [обязан] [вправе] зажигать огонь на закате каждого дня, когда солнце уходит за море.

                2. Он хранит огонь в чистоте.

                Статья 2. Масло

                Участники хранят масло в сухом доме у берега.
                """, "ar", """
                اتفاقية المنارات

                إن الأطراف في هذه الاتفاقية،

                إذ تضع في اعتبارها ظلمة البحر وطول الليل،

                المادة 1 - المصابيح

                1 - يضيء الحارس [كل] مصباح من مصابيح الميناء عند غروب الشمس في كل يوم من أيام السنة.

                2 - يحفظ الحارس المصباح نظيفا.

                المادة 2 - الزيت

                تحفظ الأطراف الزيت في بيت جاف بعيد عن الماء.
                """, "zh", """
                灯塔公约

                本公约各缔约方，

                回顾海上的黑夜和漫长的冬天，

                第一条 灯火

                一、守塔人[应][可]在日落时点灯，以便船只能够看见海岸。

                二、守塔人应保持灯具清洁。

                第二条 灯油

                各缔约方应将灯油存放在干燥的房屋里。
                """);

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
        String text =
                charset.equals("Big5") ? traditional(draft) : charset.startsWith("ISO") ? typewritten(draft) : draft;
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
        return text.replace("灯", "燈")
                .replace("约", "約")
                .replace("缔", "締")
                .replace("条", "條")
                .replace("应", "應")
                .replace("时", "時")
                .replace("船只", "船隻")
                .replace("够", "夠")
                .replace("见", "見")
                .replace("将", "將")
                .replace("里", "裡")
                .replace("顾", "顧")
                .replace("干燥", "乾燥")
                .replace("漫长", "漫長")
                .replace("点", "點")
                .replace("洁", "潔");
    }
}
