package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Mark;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/** What must hold of any reading, over generated drafts with brackets in and out of order. */
class ReadingPropertiesTest {

    private static final List<String> WORDS = List.of(
            "tides",
            "[shall]",
            "[may]",
            "[",
            "]",
            "lamps,",
            "[and",
            "its]",
            "buoy[s]",
            "[sic]",
            "[…]",
            "the",
            "Keepers",
            "moon.",
            "[EU:",
            "{note}",
            "[2]",
            "Option",
            "article",
            "5",
            "###",
            "shall:",
            "(a)",
            "[a][b]",
            "[x / y]",
            "[agreed]");
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "1. ",
            "2. ",
            "[3.] ",
            "4 bis. ",
            "(a) ",
            "(b) ",
            "(i) ",
            "a. ",
            "    1. ",
            "Option 1: ",
            "Option 2: ",
            "Option (a): ",
            "OP1 ",
            "OP1 alt ",
            "[",
            "Recalling ");
    private static final List<String> HEADINGS = List.of(
            "## Preamble",
            "# Part I",
            "# Part II Waves",
            "## Article %d",
            "## [Article %dbis] Lamps",
            "## [Article %d. Buoys",
            "### %d. Scope",
            "### a. Full moons",
            "# Annex %d",
            "## Untitled waters",
            "Article %d",
            "Article %d: Ropes",
            "PART III");

    @Provide
    Arbitrary<String> drafts() {
        Arbitrary<String> paragraph = Combinators.combine(
                        Arbitraries.of(STARTS),
                        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9))
                .as((start, words) -> start + String.join(" ", words));
        Arbitrary<String> heading = Combinators.combine(
                        Arbitraries.of(HEADINGS), Arbitraries.integers().between(1, 9))
                .as((h, n) -> h.formatted(n));
        Arbitrary<String> block =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, paragraph), net.jqwik.api.Tuple.of(1, heading));
        return block.list().ofMinSize(1).ofMaxSize(25).map(blocks -> String.join("\n\n", blocks));
    }

    @Property
    void everyWordIsInExactlyOneUnitAndInOrder(@ForAll("drafts") String draft) {
        StringBuilder read = new StringBuilder();
        for (Unit unit : read(draft).draft().units()) {
            read.append(unit.heading()).append(unit.text().text());
        }
        assertThat(bare(read.toString())).isEqualTo(bare(draft));
    }

    @Property
    void rangesLieInTheTextAndGroupsAreNestedOrApartAtTheirDepth(@ForAll("drafts") String draft) {
        for (Unit unit : read(draft).draft().units()) {
            UnitText text = unit.text();
            TextRange whole = new TextRange(0, text.text().length());
            assertThat(ranges(text)).allMatch(whole::encloses);
            assertThat(text.brackets().stream().map(BracketGroup::range)).isSorted();
            for (BracketGroup group : text.brackets()) {
                long around = text.brackets().stream()
                        .filter(other -> holds(other, group))
                        .count();
                assertThat(group.depth()).isEqualTo((int) around + 1);
                assertThat(text.brackets()).noneMatch(other -> crosses(other.range(), group.range()));
                assertThat(!group.opened() || text.text().charAt(group.range().start()) == '[')
                        .isTrue();
                assertThat(!group.closed() || text.text().charAt(group.range().end() - 1) == ']')
                        .isTrue();
            }
            assertThat(IntStream.of(text.depths())).allMatch(depth -> depth >= 0);
        }
    }

    @Property
    void provisionsAreNestedOrApartAndOnTheirLevel(@ForAll("drafts") String draft) {
        for (Unit unit : read(draft).draft().units()) {
            List<Provision> provisions = unit.text().provisions();
            for (Provision provision : provisions) {
                long around = provisions.stream()
                        .filter(other -> other.level() < provision.level())
                        .filter(other -> other.range().encloses(provision.range()))
                        .count();
                assertThat((int) around).isEqualTo(provision.level());
                assertThat(provisions).noneMatch(other -> crosses(other.range(), provision.range()));
                assertThat(provision.path()).isNotEmpty();
            }
        }
    }

    @Property
    void readingTwiceGivesTheSameAndIdsAreUnique(@ForAll("drafts") String draft) {
        Reading once = read(draft);
        assertThat(read(draft)).isEqualTo(once);
        Set<String> ids = new HashSet<>();
        assertThat(once.draft().units()).allMatch(unit -> ids.add(unit.id()));
    }

    @Property
    void pastedNonsenseIsReadOrRefusedWithOneSentence(@ForAll String nonsense) {
        try {
            Reading reading = new DraftReader().read(Importers.standard().read(raw(nonsense)));
            assertThat(reading.draft().units()).isNotEmpty();
        } catch (UnusableInputException e) {
            assertThat(e.getMessage()).startsWith("pasted").endsWith(".");
        }
    }

    private static boolean holds(BracketGroup outer, BracketGroup inner) {
        if (outer.equals(inner) || !outer.range().encloses(inner.range())) {
            return false;
        }
        return !outer.range().equals(inner.range()) || outer.depth() < inner.depth();
    }

    private static boolean crosses(TextRange one, TextRange other) {
        return one.overlaps(other) && !one.encloses(other) && !other.encloses(one);
    }

    private static List<TextRange> ranges(UnitText text) {
        List<TextRange> ranges = new ArrayList<>();
        text.brackets().forEach(group -> ranges.add(group.range()));
        text.marks().stream().map(Mark::range).forEach(ranges::add);
        text.alternatives().stream().map(Alternatives::rivals).forEach(ranges::addAll);
        text.provisions().forEach(provision -> ranges.add(provision.range()));
        return ranges;
    }

    /** Letters, digits and brackets alone: what headings lose is punctuation, what paragraphs lose is space. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}\\[\\]{}…]", "");
    }

    private static Reading read(String draft) {
        try {
            return new DraftReader().read(Importers.standard().read(raw(draft)));
        } catch (UnusableInputException e) {
            throw new AssertionError(e);
        }
    }

    private static RawFile raw(String text) {
        return new RawFile("pasted", text.getBytes(StandardCharsets.UTF_8));
    }
}
