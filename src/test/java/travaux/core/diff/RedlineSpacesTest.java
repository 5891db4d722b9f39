package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces of a redline stand where they stood around what went, so that no word runs into another. */
class RedlineSpacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The vote [of pilots] [of keepers] shall count.   | The vote [of pilots] shall count.
        The boat [shall] [should] [may] row at dusk.     | The boat [shall] [should] row at dusk.
        The boat [shall] [should] [may] row at dusk.     | The boat [shall] row at dusk.
        The vote [of pilots][of keepers] shall count.    | The vote [of pilots] shall count.
        The vote [of pilots] of keepers, shall count.    | The vote [of pilots], shall count.
        The vote [of pilots] [of keepers], shall count.  | The vote [of pilots], shall count.
        """)
    void whatWentStandsInItsOldSpaces(String old, String now) {
        UnitComparison unit = Comparisons.compare(old, now);
        assertThat(Comparisons.text(Rendition.redline(unit))).isEqualTo(old);
    }
}
