package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.text.BracketGroup;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.TextState;

class SpanningBracketsTest {

    private static Reading read(String... lines) {
        DraftInfo info = new DraftInfo("a", "", Optional.empty(), Optional.empty(), "und", "", "");
        List<MarkedLine> marked = new java.util.ArrayList<>();
        for (String line : lines) {
            marked.add(MarkedLine.body(line, marked.size() + 1));
        }
        return new DraftReader().read(new Source(info, marked, List.of(), TextState.FILE));
    }

    private static List<String> codes(Reading reading) {
        return reading.notes().stream()
                .map(Note::code)
                .filter(code -> code.contains("bracket"))
                .toList();
    }

    @Test
    void aBracketAroundSeveralArticlesIsNotedAsSuchAtBothEnds() {
        Reading reading = read(
                "[Article 1. Lamps",
                "Lamps [shall] burn.",
                "Keepers watch.",
                "Article 2. Bells",
                "Bells ring.",
                "Article 3. Oil",
                "Oil is stored.]");

        assertThat(codes(reading)).containsExactly("bracket-over-units", "bracket-over-units");
        assertThat(reading.notes())
                .filteredOn(note -> note.code().startsWith("bracket"))
                .extracting(Note::message)
                .satisfiesExactly(
                        opens -> assertThat(opens).contains("opens here").endsWith("closes at the end of “Article 3”."),
                        closes -> assertThat(closes).contains("opened at the start of “Article 1”."));
    }

    @Test
    void suchABracketHoldsAllOfItsOwnUnit() {
        Reading reading = read(
                "Article 1. Lamps",
                "[Lamps [shall] burn.",
                "Keepers watch.",
                "Article 2. Bells",
                "Bells ring.]",
                "Article 3. Oil",
                "Oil is stored.");

        var first = reading.draft().units().getFirst().text();
        assertThat(first.brackets()).extracting(BracketGroup::depth).containsExactly(1, 2);
        assertThat(first.brackets().getFirst().range().end())
                .isEqualTo(first.text().length());
        assertThat(reading.draft().units().get(1).text().brackets()).isEmpty();
    }

    @Test
    void aBracketInTheMiddleOfAUnitIsASlipAndEndsWithItsParagraph() {
        Reading reading = read(
                "Article 1. Lamps",
                "Lamps burn.",
                "Keepers [watch them.",
                "And sleep.",
                "Article 2. Bells",
                "Bells ring.]");

        assertThat(codes(reading)).containsExactly("unbalanced-bracket", "unbalanced-bracket");
        assertThat(reading.draft().units().getFirst().text().brackets())
                .singleElement()
                .satisfies(group -> assertThat(group.range()
                                .of(reading.draft().units().getFirst().text().text()))
                        .isEqualTo("[watch them."));
    }

    @Test
    void aBracketOpenedInOneAnnexIsNotClosedInTheNext() {
        Reading reading =
                read("ANNEX I", "Article 1. Lamps", "[Lamps burn.", "ANNEX II", "Article 1. Oil", "Oil is stored.]");

        assertThat(codes(reading)).containsExactly("unbalanced-bracket", "unbalanced-bracket");
    }

    @Test
    void aBracketBeforeThePreambleMayCloseWithTheLastArticle() {
        Reading reading = read(
                "[The Parties to this Convention,",
                "Recalling the dark,",
                "Article 1. Lamps",
                "Lamps burn.",
                "Article 2. Oil",
                "Oil is stored.]");

        assertThat(codes(reading)).containsExactly("bracket-over-units", "bracket-over-units");
        assertThat(reading.notes()).allMatch(note -> note.severity() == Note.Severity.INFO);
    }
}
