package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import travaux.core.text.TextRange;

/** What must hold of every comparison by words, whatever the texts. */
class RunInvariantsTest {

    @Provide
    Arbitrary<List<String>> versions() {
        return NegotiatedTexts.versions();
    }

    @Provide
    Arbitrary<String> texts() {
        return NegotiatedTexts.texts();
    }

    @Property
    void joiningRunsGivesBothTextsBack(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        assertThat(joined(unit, true)).isEqualTo(NegotiatedTexts.letters(versions.getFirst()));
        assertThat(joined(unit, false)).isEqualTo(NegotiatedTexts.letters(versions.getLast()));
    }

    @Property
    void unrelatedTextsAreCoveredToo(@ForAll("texts") String old, @ForAll("texts") String now) {
        UnitComparison unit = Comparisons.compare(old, now);
        assertThat(joined(unit, true)).isEqualTo(NegotiatedTexts.letters(old));
        assertThat(joined(unit, false)).isEqualTo(NegotiatedTexts.letters(now));
    }

    @Property
    void runsAreOrderedAndHoldNoBracket(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        int old = 0;
        int now = 0;
        for (Run run : unit.runs()) {
            assertThat(run.old().start()).isGreaterThanOrEqualTo(old);
            assertThat(run.now().start()).isGreaterThanOrEqualTo(now);
            old = run.old().end();
            now = run.now().end();
            assertThat(run.old().of(unit.oldText().text())
                            + run.now().of(unit.nowText().text()))
                    .doesNotContain("[", "]");
        }
    }

    @Property
    void keptRunsHaveTheSameLetters(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        for (Run run : unit.runs()) {
            if (run.op() == Run.Op.KEEP) {
                assertThat(NegotiatedTexts.letters(run.old().of(unit.oldText().text())))
                        .isEqualTo(NegotiatedTexts.letters(
                                run.now().of(unit.nowText().text())));
            }
        }
    }

    @Property
    void depthIsThatOfEveryCharacterOfTheRun(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        for (Run run : unit.runs()) {
            assertDepth(run.old(), run.oldDepth().orElse(-1), unit.oldText().depths());
            assertDepth(run.now(), run.nowDepth().orElse(-1), unit.nowText().depths());
            assertThat(run.oldDepth().isPresent()).isEqualTo(run.op().isInOld());
            assertThat(run.nowDepth().isPresent()).isEqualTo(run.op().isInNew());
        }
    }

    private static void assertDepth(TextRange range, int depth, int[] depths) {
        for (int at = range.start(); at < range.end(); at++) {
            assertThat(depths[at]).isEqualTo(depth);
        }
    }

    @Property
    void equalTextsAreKeptAndNothingElse(@ForAll("texts") String text) {
        UnitComparison unit = Comparisons.compare(text, text);
        assertThat(unit.runs()).allMatch(run -> run.op() == Run.Op.KEEP);
        assertThat(unit.changes()).isEmpty();
    }

    /** What was edited in a passage on its way is as hard to tell from either side. */
    @Example
    void exchangingTheSidesMirrorsAMovedPassageThatWasEdited() {
        exchangingTheSidesMirrorsTheRuns(List.of(
                "shall plastic[s] shall light [shall]\n1. shall, plastic[s]\n"
                        + "1. keeper keeper each each]shall keeper each]keeper lamp; ",
                "shal shall, peach each]shall keeper each]keeper lamp;  l plastics s[hall light sshall \n"
                        + "1.] lastic[s]\n1. keeper [keeper ]"));
    }

    @Property
    void exchangingTheSidesMirrorsTheRuns(@ForAll("versions") List<String> versions) {
        UnitComparison there = Comparisons.compare(versions.getFirst(), versions.getLast());
        UnitComparison back = Comparisons.compare(versions.getLast(), versions.getFirst());
        assertThat(ranges(there, run -> run.op() == Run.Op.KEEP, true))
                .isEqualTo(ranges(back, run -> run.op() == Run.Op.KEEP, false));
        assertThat(ranges(there, run -> run.op() == Run.Op.DELETE, true))
                .isEqualTo(ranges(back, run -> run.op() == Run.Op.INSERT, false));
        assertThat(ranges(there, run -> run.op() == Run.Op.MOVE_FROM, true))
                .isEqualTo(ranges(back, run -> run.op() == Run.Op.MOVE_TO, false));
    }

    @Property
    void everyRunThatWentOrCameBelongsToAChange(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        for (int at = 0; at < unit.runs().size(); at++) {
            int run = at;
            long holders = unit.changes().stream()
                    .filter(change -> change.runs().contains(run))
                    .count();
            Run of = unit.runs().get(at);
            boolean differs = of.op() != Run.Op.KEEP || !of.oldDepth().equals(of.nowDepth());
            assertThat(holders).isEqualTo(differs ? 1 : 0);
        }
    }

    @Property
    void sidesAreDrawnToTheLetter(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        assertThat(Comparisons.text(Rendition.old(unit))).isEqualTo(versions.getFirst());
        assertThat(Comparisons.text(Rendition.now(unit))).isEqualTo(versions.getLast());
    }

    @Property
    void theRedlineWithoutWhatWentIsTheNewText(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        StringBuilder now = new StringBuilder();
        StringBuilder old = new StringBuilder();
        for (MarkedParagraph paragraph : Rendition.redline(unit)) {
            paragraph.pieces().stream().filter(p -> p.op().isInNew()).forEach(p -> now.append(p.text()));
            paragraph.pieces().stream().filter(p -> p.op().isInOld()).forEach(p -> old.append(p.text()));
        }
        assertThat(now.toString()).isEqualTo(versions.getLast().replace("\n", ""));
        assertThat(NegotiatedTexts.letters(old.toString())).isEqualTo(NegotiatedTexts.letters(versions.getFirst()));
    }

    @Property
    void sideBySideHoldsEveryParagraphOnceInOrder(@ForAll("versions") List<String> versions) {
        UnitComparison unit = Comparisons.compare(versions.getFirst(), versions.getLast());
        List<MarkedRow> rows = Rendition.sideBySide(unit);
        assertThat(Comparisons.text(
                        rows.stream().flatMap(row -> row.old().stream()).toList()))
                .isEqualTo(versions.getFirst());
        assertThat(Comparisons.text(
                        rows.stream().flatMap(row -> row.now().stream()).toList()))
                .isEqualTo(versions.getLast());
    }

    private static List<TextRange> ranges(UnitComparison unit, Predicate<Run> wanted, boolean old) {
        return unit.runs().stream()
                .filter(wanted)
                .map(run -> old ? run.old() : run.now())
                .toList();
    }

    private static String joined(UnitComparison unit, boolean old) {
        StringBuilder text = new StringBuilder();
        for (Run run : unit.runs()) {
            boolean there = old ? run.op().isInOld() : run.op().isInNew();
            if (there) {
                text.append(
                        old
                                ? run.old().of(unit.oldText().text())
                                : run.now().of(unit.nowText().text()));
            }
        }
        return NegotiatedTexts.letters(text.toString());
    }
}
