package travaux.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader takes for one word is one, and what is another word stays another. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "État, etat",
        "ÉTATS, etats",
        "œuvre, oeuvre",
        "Niño, nino",
        "Её, ее",
        "ＡＢＣ１２, abc12",
        "ﾃｷｽﾄ, テキスト",
        "١٢, 12",
        "وَالدُّوَلُ, والدول",
        "أطراف, اطراف",
        "إلى, الي",
        "آخر, اخر",
        "المعاهـدة, المعاهده",
        "coo\u00adperate, cooperate"
    })
    void formsOfOneWordAreAlike(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void marksThatTellWordsApartStay() {
        assertThat(Folding.fold("が")).isNotEqualTo(Folding.fold("か"));
    }

    @ParameterizedTest
    @CsvSource({
        "harbours, harbour",
        "parties, party",
        "states, state",
        "process, process",
        "status, status",
        "his, his",
        "les, les",
        "الدول, دول",
        "والدول, دول",
        "للدول, دول",
        "الم, الم"
    })
    void aStemIsNoOtherWord(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"l'etat, etat", "jusqu'a, a", "state's, state", "o'brien, o'brien", "d', d'"})
    void anElidedArticleAndAPossessiveAreNoPartOfTheWord(String word, String bare) {
        assertThat(Stem.bare(word)).isEqualTo(bare);
    }
}
