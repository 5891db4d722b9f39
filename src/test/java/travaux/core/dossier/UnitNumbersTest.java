package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

/** A number of the concordance leads to one unit, or to none. */
class UnitNumbersTest {

    private final Draft draft = new Draft(
            new DraftInfo("lamps", "", Optional.empty(), Optional.empty(), "en", "", ""),
            List.of(
                    unit("preamble", UnitKind.PREAMBLE, "", ""),
                    unit("one", UnitKind.PART, "I", ""),
                    unit("one-1", UnitKind.ARTICLE, "1", "one"),
                    unit("one-3", UnitKind.ARTICLE, "3", "one"),
                    unit("two", UnitKind.PART, "II", ""),
                    unit("two-3", UnitKind.ARTICLE, "3", "two"),
                    unit("annex", UnitKind.ANNEX, "A", ""),
                    unit("annex-1", UnitKind.ARTICLE, "1", "annex")));

    @Test
    void theMainTextGoesBeforeAnAnnex() {
        assertThat(found("1")).contains("one-1");
        assertThat(found("A.1")).contains("annex-1");
    }

    @Test
    void aNumberThatOccursTwiceIsToldApartByItsPart() {
        assertThat(found("3")).isEmpty();
        assertThat(found("I.3")).contains("one-3");
        assertThat(found("II.3")).contains("two-3");
        assertThat(found("III.3")).isEmpty();
    }

    @Test
    void whatHasNoNumberIsNamedByItsId() {
        assertThat(found("preamble")).contains("preamble");
        assertThat(found("9")).isEmpty();
    }

    private Optional<String> found(String number) {
        return UnitNumbers.find(draft, number).map(Unit::id);
    }

    private static Unit unit(String id, UnitKind kind, String number, String parent) {
        return new Unit(
                id,
                kind,
                number,
                "",
                "",
                0,
                Optional.of(parent).filter(name -> !name.isEmpty()),
                TextState.FICTIONAL,
                UnitText.EMPTY,
                List.of(),
                OptionalInt.empty());
    }
}
