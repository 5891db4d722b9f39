package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.diff.FootnotePair;
import travaux.core.text.FootnoteAt;

class FootnoteRowsTest {

    private static final FootnoteAt NOTE = new FootnoteAt("1", "each wick", "Proposed by the port of Avel.");
    private static final List<FootnotePair> GONE = List.of(new FootnotePair(Optional.of(NOTE), Optional.empty()));

    @Test
    void standsOnItsSideUnderAHeading() {
        List<TextRow> rows = FootnoteRows.of(GONE, Reading.SIDE_BY_SIDE);
        assertThat(rows).hasSize(2).allMatch(row -> row.right().isEmpty());
        assertThat(rows.getFirst().left()).map(Paragraph::text).contains("Footnotes");
        assertThat(rows.getLast().left())
                .map(Paragraph::text)
                .contains("1 “… each wick”: Proposed by the port of Avel.");
    }

    @Test
    void aRedlineSaysWhereItStood() {
        assertThat(FootnoteRows.of(GONE, Reading.REDLINE).getLast().left())
                .map(Paragraph::text)
                .contains("1 earlier text only, “… each wick”: Proposed by the port of Avel.");
    }

    @Test
    void aCleanReadingHasOnlyItsOwn() {
        assertThat(FootnoteRows.of(GONE, Reading.OLD)).hasSize(2);
        assertThat(FootnoteRows.of(GONE, Reading.NEW)).isEmpty();
        assertThat(FootnoteRows.of(List.of(), Reading.SIDE_BY_SIDE)).isEmpty();
    }
}
