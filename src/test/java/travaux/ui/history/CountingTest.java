package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.trace.Progress;
import travaux.core.trace.Tracer;
import travaux.core.trace.Version;
import travaux.core.trace.Vouching;
import travaux.core.work.Library;
import travaux.ui.support.Tides;

/** The tutorial's own figures: the first of its drafts has no text at hand. */
class CountingTest {

    private final List<DraftEntry> drafts;

    CountingTest() throws Exception {
        drafts = Library.standard().open("tutorial").drafts();
    }

    @Test
    void bracketsOfTheChaptersAddUpToThoseOfTheWholeText() {
        List<Chart.Series> rows = new Counting(drafts).brackets(tracer(drafts));
        assertThat(rows.size()).isGreaterThan(2);
        for (int at = 1; at < drafts.size(); at++) {
            int draft = at;
            int chapters = rows.stream()
                    .skip(1)
                    .mapToInt(row -> row.up().get(draft).orElse(0))
                    .sum();
            assertThat(rows.getFirst().up().get(at)).hasValue(chapters);
        }
    }

    @Test
    void aChapterIsOneRowUnderItsLatestHeadingInTheOrderOfTheText() {
        List<DraftEntry> both = List.of(
                Tides.draft("a", text("", "Keeping of the lights", "Signals in fog")),
                Tides.draft("b", text("Harbours", "Keeping lights", "Fog signals")));
        assertThat(new Counting(both).brackets(tracer(both)))
                .extracting(row -> row.name() + " " + row.figure(0) + " " + row.figure(1))
                .containsExactly("Whole text 4 5", "Harbours 0 1", "Keeping lights 2 2", "Fog signals 2 2");
    }

    /** The chapters of the same articles under given headings, one of the same kind before them if it has a heading. */
    private static String text(String before, String first, String second) {
        String harbours = "# Chapter I. %s\n\n## Article 1. Berths\n\nA berth is [kept] free.\n\n".formatted(before);
        int chapter = before.isEmpty() ? 1 : 2;
        return (before.isEmpty() ? "" : harbours)
                + """
                # Chapter %s. %s

                ## Article %d. Oil

                Each keeper [shall] [may] store oil for forty winter nights in the cellar.

                # Chapter %s. %s

                ## Article %d. Horns

                [In fog] a horn is sounded every minute [by day and night] at the pier.
                """.formatted(chapter, first, chapter, chapter + 1, second, chapter + 1);
    }

    @Test
    void onlyWhatIsDrawnIsExplained() {
        List<DraftEntry> two = List.of(drafts.getLast(), drafts.getLast());
        assertThat(new Chart("Words", "Note.", two, new Counting(two).brackets(), true).explained())
                .isEqualTo("Note.");
        assertThat(new Chart("Words", "", drafts, new Counting(drafts).brackets(), true).explained())
                .startsWith("A dashed line")
                .endsWith("? not known.");
        assertThat(new Chart("Words", "", drafts, new Counting(drafts).brackets(), false).explained())
                .isEqualTo("? not known.");
    }

    private static Tracer tracer(List<DraftEntry> drafts) {
        List<Version> versions = drafts.stream()
                .map(entry -> new Version(entry.id(), entry.draft()))
                .toList();
        return Tracer.of(versions, Vouching.NONE, Budget.unlimited(), Progress.SILENT);
    }

    @Test
    void whatIsNotAtHandIsNotKnownAndNeverNought() {
        Chart.Series whole = new Counting(drafts).brackets().getFirst();
        assertThat(whole.up().getFirst()).isEmpty();
        assertThat(whole.figure(0)).isEqualTo("?");
        assertThat(whole.up().getLast()).hasValue(0);
    }

    @Test
    void aTermIsCountedWhateverItsCaseAndAsWholeWords() {
        Counting counting = new Counting(drafts);
        List<OptionalInt> upper =
                counting.term("STATE  party", Budget.unlimited()).getFirst().up();
        assertThat(upper)
                .isEqualTo(counting.term("state party", Budget.unlimited())
                        .getFirst()
                        .up());
        assertThat(upper.getLast().orElse(0)).isPositive();
        assertThat(counting.term("tate party", Budget.unlimited())
                        .getFirst()
                        .up()
                        .getLast())
                .hasValue(0);
        assertThat(counting.term("  ", Budget.unlimited())).isEmpty();
    }

    @Test
    void aChartIsATableOfTheSameFigures() {
        Chart chart = new Chart("Brackets", "", drafts, new Counting(drafts).brackets(tracer(drafts)), true);
        List<String> lines = chart.table().lines().toList();
        assertThat(lines).hasSize(chart.series().size() + 1);
        assertThat(lines.get(1).split("\t")).hasSize(drafts.size() + 1);
        assertThat(chart.breaksBefore(0)).isFalse();
        assertThat(chart.breaksBefore(drafts.size() - 1))
                .as("the adopted text is of another kind")
                .isTrue();
    }
}
