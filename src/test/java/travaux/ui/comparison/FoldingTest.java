package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;

class FoldingTest {

    @Test
    void aLongUnchangedStretchIsFoldedButForTheNeighboursOfChanges() {
        List<TextRow> rows = rows(true, false, false, false, false, false, false, true);
        List<TextRow> folded = Folding.fold(rows);
        assertThat(folded).hasSize(5);
        assertThat(folded.get(2).folded()).isEqualTo(rows.subList(2, 6));
    }

    @Test
    void aShortStretchStaysAsItIs() {
        List<TextRow> rows = rows(true, false, false, false, false, false, true);
        assertThat(Folding.fold(rows)).isEqualTo(rows);
    }

    @Test
    void whereNothingChangedEverythingIsToBeRead() {
        List<TextRow> rows = rows(false, false, false, false, false, false, false, false);
        assertThat(Folding.fold(rows)).isEqualTo(rows);
    }

    @Property
    void unfoldedItIsWhatItWasAndNoChangeIsHidden(@ForAll @Size(max = 40) List<Boolean> touched) {
        List<TextRow> rows = touched.stream().map(FoldingTest::row).toList();
        List<TextRow> folded = Folding.fold(rows);
        assertThat(folded.stream().flatMap(TextRow::unfolded)).isEqualTo(rows);
        assertThat(folded.stream().flatMap(row -> row.folded().stream())).noneMatch(TextRow::isTouched);
    }

    private static List<TextRow> rows(boolean... touched) {
        List<TextRow> rows = new ArrayList<>();
        for (boolean one : touched) {
            rows.add(row(one));
        }
        return rows;
    }

    private static TextRow row(boolean touched) {
        Stretch words = Stretch.plain("lamps", Tone.WORDS).in(touched ? 0 : -1);
        return new TextRow(
                Optional.of(new Paragraph(0, List.of(), Stream.of(words).toList())), Optional.empty());
    }
}
