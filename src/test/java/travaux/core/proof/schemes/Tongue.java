package travaux.core.proof.schemes;

import java.util.List;

/** How the headings of a language are worded, and of which syllables its invented words are made. */
enum Tongue {
    ENGLISH("Part Section Article Annex Preamble Option", "[deleted]|[to be developed]|[placeholder]"),
    FRENCH("Partie Section Article Annexe Préambule Option", "[supprimé]|[à compléter]|[…]"),
    SPANISH("Parte Sección Artículo Anexo Preámbulo Opción", "[suprimido]|[por completar]|[…]"),
    RUSSIAN("Часть Раздел Статья Приложение Преамбула Вариант", "[исключено]|[будет разработано]|[…]"),
    ARABIC("الجزء القسم المادة المرفق الديباجة الخيار", "[محذوف]|[يستكمل لاحقا]|[…]"),
    CHINESE("部分 节 条 附件 序言 备选案文", "[删除]|[待拟订]|[…]");

    private static final List<String> LATIN = List.of(
            ("ba be bi bo bu da de di do fa fe fo ga ge go ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe po"
                + " ra re ri ro sa se si so ta te ti to va ve vi vo mar ten sol vin dor kel pas rim tor lan")
                    .split(" "));
    private static final List<String> CYRILLIC = List.of(
            "ба бе бо да де до га го ка ке ко ла ле ло ма ме мо на не но па пе по ра ре ро са се со та те то вар мен сол тир"
                    .split(" "));
    private static final List<String> SEMITIC =
            List.of("با بي دا دو فا في كا كو لا لي ما مو نا ني را رو سا سي تا تو حم قر شد طل".split(" "));

    final String part;
    final String section;
    final String article;
    final String annex;
    final String preamble;
    final String option;
    private final String standIns;

    Tongue(String words, String standIns) {
        List<String> word = List.of(words.split(" "));
        part = word.get(0);
        section = word.get(1);
        article = word.get(2);
        annex = word.get(3);
        preamble = word.get(4);
        option = word.get(5);
        this.standIns = standIns;
    }

    /** What may stand where there is no text. */
    List<String> standIns() {
        return List.of(standIns.split("\\|"));
    }

    boolean isChinese() {
        return this == CHINESE;
    }

    /** Pieces from which words are put together; Chinese has characters instead. */
    List<String> syllables() {
        return switch (this) {
            case ENGLISH, FRENCH, SPANISH -> LATIN;
            case RUSSIAN -> CYRILLIC;
            case ARABIC -> SEMITIC;
            case CHINESE -> HAN;
        };
    }

    private static final List<String> HAN =
            "海港灯塔船员水手潮汐航道浮标钟声码头锚地货物渡轮登记证书检查修理测量记录年度公共古老狭窄浅滩北南临时永久私有保留密封木制石造电气油漆固定漂移雾气盐分沙洲泥滩闸门堤坝岛屿湾口河流桥梁风帆桅杆绳索铁链罗盘历书望远镜救生艇信号旗"
                    .codePoints()
                    .distinct()
                    .mapToObj(Character::toString)
                    .toList();
}
