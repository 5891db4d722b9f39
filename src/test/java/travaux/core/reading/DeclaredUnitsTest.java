package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.reading.MarkedLine.Style.Declared;
import travaux.core.text.DraftInfo;
import travaux.core.text.Place;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

class DeclaredUnitsTest {

    private static MarkedLine unit(UnitKind kind, int level, String label, String title) {
        String text = (label + " " + title).strip();
        return new MarkedLine(text, List.of(), new Declared(kind, level, label.length()), 0, Place.line(1));
    }

    private static List<Unit> read(MarkedLine... lines) {
        DraftInfo info = new DraftInfo("a", "", Optional.empty(), Optional.empty(), "und", "", "");
        return new DraftReader()
                .read(new Source(info, List.of(lines), List.of(), TextState.FILE))
                .draft()
                .units();
    }

    @Test
    void kindNumberAndPlaceAreAsDeclared() {
        List<Unit> units = read(
                unit(UnitKind.PART, 1, "1", "Lamps"),
                unit(UnitKind.ARTICLE, 2, "§ 12a", "Oil"),
                MarkedLine.body("Whale.", 2),
                unit(UnitKind.ANNEX, 1, "Schedule 2", ""));

        assertThat(units)
                .extracting(Unit::kind, Unit::number, Unit::label, Unit::title, Unit::parent)
                .containsExactly(
                        tuple(UnitKind.PART, "1", "1", "Lamps", Optional.empty()),
                        tuple(
                                UnitKind.ARTICLE,
                                "12a",
                                "§ 12a",
                                "Oil",
                                Optional.of(units.getFirst().id())),
                        tuple(UnitKind.ANNEX, "2", "Schedule 2", "", Optional.empty()));
    }

    @Test
    void whatOnlyReadsLikeAHeadingIsTextWhereUnitsAreDeclared() {
        List<Unit> units = read(
                unit(UnitKind.ARTICLE, 1, "9", "Amendments"),
                MarkedLine.body("Article 4", 2),
                MarkedLine.body("Gulls", 3));

        assertThat(units).hasSize(1);
        assertThat(units.getFirst().text().text()).isEqualTo("Article 4\nGulls");
    }
}
