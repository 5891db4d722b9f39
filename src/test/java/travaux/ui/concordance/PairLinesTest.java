package travaux.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.diff.DraftComparison;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.work.Comparing;
import travaux.ui.support.Tides;
import travaux.ui.support.Workbench.Pair;

class PairLinesTest {

    @Test
    void eachColumnIsADraftInItsOwnOrder() {
        Pair pair = Tides.pair();
        PairLines laid = laid(pair.old().draft(), pair.now().draft());
        assertThat(column(laid, true)).isEqualTo(pair.old().draft().units());
        assertThat(column(laid, false)).isEqualTo(pair.now().draft().units());
    }

    @Test
    void whatStayedInPlaceStandsAtOneHeightAndWhatCameOrWentAlone() {
        PairLines laid = laid(Tides.pair().old().draft(), Tides.pair().now().draft());
        assertThat(names(laid))
                .containsExactly(
                        "Purpose = Purpose",
                        "Colours = Colours",
                        "— = Buoys",
                        "Fog signals = Fog signals",
                        "Beacons = —");
        assertThat(laid.ribbons()).allMatch(ribbon -> ribbon.old().equals(ribbon.now()));
    }

    @Test
    void anArticleMovedToTheFrontAloneIsJoinedAcrossHeights() {
        PairLines laid = laid(draft("a", List.of(1, 2, 3, 4, 5, 6)), draft("b", List.of(5, 1, 2, 3, 4, 6)));
        List<Ribbon> crossing = laid.ribbons().stream()
                .filter(ribbon -> !ribbon.old().equals(ribbon.now()))
                .toList();
        assertThat(crossing).hasSize(1);
        assertThat(crossing.getFirst().row().unit().title()).isEqualTo("Lamp 5");
        assertThat(laid.lines()).hasSize(7);
    }

    @Test
    void aSplitArticleIsJoinedToEachOfItsParts() {
        Draft old = draft("a", List.of(1, 2, 3));
        Draft now = draft("b", List.of(1, 2, 4, 3));
        Assertion split = new Assertion(
                List.of(old.units().get(1).id()),
                List.of(now.units().get(1).id(), now.units().get(2).id()),
                Pairing.Source.ASSERTED,
                1);
        PairLines laid = PairLines.of(Comparing.compare(old, now, List.of(split), Budget.unlimited()));
        Ribbon ribbon = laid.ribbons().get(1);
        assertThat(ribbon.old()).hasSize(1);
        assertThat(ribbon.now())
                .containsExactly(ribbon.old().getFirst(), ribbon.old().getFirst() + 1);
        assertThat(RibbonShapes.kind(ribbon.row())).isEqualTo("ribbon-band");
    }

    @Test
    void thousandsOfArticlesAreLaidOutWithEveryUnitOnce() {
        List<Integer> all = IntStream.rangeClosed(1, 1500).boxed().toList();
        PairLines laid = laid(draft("a", all), draft("b", all.subList(300, 1500)));
        assertThat(column(laid, true)).hasSize(1500).doesNotHaveDuplicates();
        assertThat(column(laid, false)).hasSize(1200).doesNotHaveDuplicates();
    }

    /** Each article speaks of lamps of its own, so that it is known again under any number. */
    private static Draft draft(String id, List<Integer> lamps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lamps.size(); i++) {
            int lamp = lamps.get(i);
            text.append("Article ").append(i + 1).append(". Lamp ").append(lamp).append("\n\n");
            text.append("Lamp%d is lit by keeper%d with oil%d from pier%d.\n\n"
                    .formatted(lamp, lamp * 3, lamp * 5, lamp * 7));
        }
        return Tides.draft(id, text.toString()).draft();
    }

    private static PairLines laid(Draft old, Draft now) {
        DraftComparison comparison = Comparing.compare(old, now, List.of(), Budget.unlimited());
        return PairLines.of(comparison);
    }

    private static List<Unit> column(PairLines laid, boolean old) {
        return units(laid)
                .flatMap(line -> (old ? line.old() : line.now()).stream())
                .toList();
    }

    private static List<String> names(PairLines laid) {
        return units(laid)
                .map(line -> name(line.old()) + " = " + name(line.now()))
                .toList();
    }

    private static String name(Optional<Unit> unit) {
        return unit.map(Unit::title).orElse("—");
    }

    private static java.util.stream.Stream<PairLine.Units> units(PairLines laid) {
        return laid.lines().stream().filter(PairLine.Units.class::isInstance).map(PairLine.Units.class::cast);
    }
}
