package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

class UnitFinderTest {

    private static final Draft DRAFT = new Draft(
            new DraftInfo("Zero draft", "", Optional.empty(), Optional.empty(), "en", "", ""),
            List.of(
                    unit("preamble", UnitKind.PREAMBLE, "", ""),
                    unit("part-I", UnitKind.PART, "I|Part I", ""),
                    unit("a3", UnitKind.ARTICLE, "3|Article 3", "part-I"),
                    unit("a3bis", UnitKind.ARTICLE, "3bis|[Article 3 bis]", "part-I"),
                    unit("part-II", UnitKind.PART, "II|Part II", ""),
                    unit("a3a", UnitKind.SECTION, "3a|a.", "part-I"),
                    unit("a3a-2", UnitKind.SECTION, "3a|a.", "part-II"),
                    unit("chapter-4", UnitKind.CHAPTER, "4|Chapter 4", "part-II"),
                    unit("a4", UnitKind.ARTICLE, "4|Article 4", "chapter-4")));

    @ParameterizedTest
    @CsvSource({
        "3,a3",
        "Article 3,a3",
        "3bis,a3bis",
        "3 BIS,a3bis",
        "[3bis],a3bis",
        "Article 3 bis.,a3bis",
        "preamble,preamble",
        "II.3a,a3a-2",
        "I.3a,a3a",
        "ii.3A,a3a-2",
        "part-II,part-II",
        "II.4,a4",
        "Chapter 4,chapter-4"
    })
    void findsAUnitByWhatAReaderCallsIt(String written, String id) throws UnusableInputException {
        assertThat(UnitFinder.find(DRAFT, written).id()).isEqualTo(id);
    }

    @Test
    void anArticleIsMeantWhereADivisionHasItsNumberToo() throws UnusableInputException {
        assertThat(UnitFinder.find(DRAFT, "4").id()).isEqualTo("a4");
    }

    @Test
    void aRepeatedNumberIsAnsweredWithItsParents() {
        assertThatThrownBy(() -> UnitFinder.find(DRAFT, "3a"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("stands 2 times")
                .hasMessageContaining("I.3a, II.3a");
    }

    @Test
    void anUnknownNumberIsAnsweredWithWhatThereIs() {
        assertThatThrownBy(() -> UnitFinder.find(DRAFT, "99"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("Zero draft has no unit 99. It has: preamble, I, 3, 3bis, II, I.3a, II.3a, chapter-4, 4.");
    }

    @Test
    void theNameOfEveryUnitFindsItAgain() throws UnusableInputException {
        for (Unit unit : DRAFT.units()) {
            assertThat(UnitFinder.find(DRAFT, UnitFinder.nameOf(DRAFT, unit))).isEqualTo(unit);
        }
    }

    /** A unit without words; its heading is written {@code NUMBER|LABEL}. */
    private static Unit unit(String id, UnitKind kind, String heading, String parent) {
        int bar = heading.indexOf('|');
        return new Unit(
                id,
                kind,
                heading.substring(0, Math.max(bar, 0)),
                heading.substring(bar + 1),
                "",
                0,
                Optional.of(parent).filter(name -> !name.isEmpty()),
                TextState.FILE,
                UnitText.EMPTY,
                List.of(),
                OptionalInt.empty());
    }
}
