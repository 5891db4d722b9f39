package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Drafts;
import travaux.core.text.Numbering;
import travaux.core.text.Unit;

class HanReferencesTest {

    private static final String LAMP = "守塔人应在日落前点燃塔顶的灯，并在日出后熄灭。";
    private static final String STORES = "缔约国应在每年雾季之前运送灯油和给养。";

    @ParameterizedTest
    @CsvSource({
        "第一条, 第二条, 第一条, 第二条",
        "第四条, 第五条, 第四条, 第五条",
        "第五条, 第六条, 第五条, 第六条",
        "第八条, 第九条, 第八条, 第九条",
        "第十条, 第十一条, 第十条, 第十一条",
        "第十一条, 第十二条, 第十一条, 第十二条",
        "第 五 条, 第 六 条, 五, 六",
        "第2条, 第3条, 2, 3",
        "第 2 条, 第 3 条, 2, 3"
    })
    void aReferenceIsFollowedWhateverItsNumber(String old, String now, String went, String came) {
        String records = "依%s填写的记录应保存十年，%s不得涂改。";
        List<UnitComparison> units = DraftDiff.compare(
                        draft(article(old, LAMP), article("第九十条", records.formatted(old, old))),
                        draft(article(old, STORES), article(now, LAMP), article("第九十条", records.formatted(now, now))),
                        List.of(),
                        Budget.unlimited())
                .units();
        assertThat(Comparisons.changes(units.getLast()))
                .isEqualTo("reference-updated: %1$s → %2$s\nreference-updated: %1$s → %2$s".formatted(went, came));
    }

    @ParameterizedTest
    @CsvSource({"第五条, 第六条, 第五条", "第1条, 第2条, 1"})
    void aReferenceThatIsNotFollowedIsNamedWhole(String old, String now, String named) {
        String records = "见" + old + "。";
        List<UnitComparison> units = DraftDiff.compare(
                        draft(article(old, LAMP), article("第九十条", records)),
                        draft(article(old, STORES), article(now, LAMP), article("第九十条", records)),
                        List.of(),
                        Budget.unlimited())
                .units();
        assertThat(Comparisons.changes(units.getLast())).isEqualTo("reference-stale: %1$s → %1$s".formatted(named));
    }

    private static Draft draft(Unit... articles) {
        return Drafts.draft("draft", articles);
    }

    private static Unit article(String label, String text) {
        return Drafts.article(Numbering.normalise(label), "", text);
    }
}
