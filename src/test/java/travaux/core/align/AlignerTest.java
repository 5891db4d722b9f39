package travaux.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.text.Drafts.article;
import static travaux.core.text.Drafts.articleIn;
import static travaux.core.text.Drafts.draft;
import static travaux.core.text.Drafts.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Which unit is which. */
class AlignerTest {

    private static final String LAMPS =
            "Each keeper shall light the lamp of the tower at dusk and shall put it out at dawn, whatever the weather.";
    private static final String BEES =
            "Hives kept within sight of a beacon are registered with the parish, and their honey is sold at the quay.";
    private static final String TIDES =
            "The observatory prints a table of the tides for every harbour and sends it to the masters of all vessels.";
    private static final String WRECKS =
            "Whoever finds a wreck marks it with a green buoy, tells the coast guard and waits until a pilot has come.";

    private static Alignment align(Draft old, Draft now, Assertion... assertions) {
        return Aligner.align(old, now, List.of(assertions), Budget.unlimited());
    }

    private static String pairs(Alignment alignment) {
        return alignment.pairs().stream()
                .map(p -> numbers(p.old()) + ">" + numbers(p.now()) + " "
                        + p.relation().wireName())
                .collect(Collectors.joining("; "));
    }

    private static String numbers(List<Unit> units) {
        return units.stream().map(Unit::number).collect(Collectors.joining("+"));
    }

    @Test
    void textWinsOverNumberWhereAnInsertedArticleShiftsTheRest() {
        Draft old = draft("old", article("1", "", LAMPS), article("2", "", BEES), article("3", "", TIDES));
        Draft now = draft(
                "new",
                article("1", "", LAMPS),
                article("2", "", WRECKS),
                article("3", "", BEES),
                article("4", "", TIDES));
        Alignment alignment = align(old, now);
        assertThat(pairs(alignment)).isEqualTo("1>1 same; 2>3 renumbered; 3>4 renumbered");
        assertThat(alignment.added()).extracting(Unit::number).containsExactly("2");
    }

    @Test
    void aRewrittenArticleStaysItselfWhereNumberTitleAndNeighboursAgree() {
        Draft old = draft("old", article("1", "", LAMPS), article("2", "Hives", BEES), article("3", "", TIDES));
        Draft now = draft("new", article("1", "", LAMPS), article("2", "Hives", WRECKS), article("3", "", TIDES));
        assertThat(pairs(align(old, now))).isEqualTo("1>1 same; 2>2 same; 3>3 same");
    }

    @Test
    void anotherTextUnderAnotherTitleIsAnotherArticle() {
        Draft old = draft("old", article("1", "", LAMPS), article("2", "Hives", BEES), article("3", "", TIDES));
        Draft now = draft("new", article("1", "", LAMPS), article("2", "Wrecks", WRECKS), article("3", "", TIDES));
        assertThat(pairs(align(old, now))).isEqualTo("1>1 same; 3>3 same");
    }

    @Test
    void anEmptiedArticleIsFoundByItsHeading() {
        Draft old = draft("old", article("1", "", LAMPS), article("2", "Hives", BEES), article("3", "", TIDES));
        Draft now = draft("new", article("1", "", LAMPS), article("2", "Hives", ""), article("3", "", TIDES));
        assertThat(pairs(align(old, now))).isEqualTo("1>1 same; 2>2 same; 3>3 same");
    }

    @Test
    void anArticleOutOfOrderIsMoved() {
        Draft old = draft(
                "old",
                article("1", "", LAMPS),
                article("2", "", BEES),
                article("3", "", TIDES),
                article("4", "", WRECKS));
        Draft now = draft(
                "new",
                article("1", "", BEES),
                article("2", "", TIDES),
                article("3", "", WRECKS),
                article("4", "", LAMPS));
        assertThat(pairs(align(old, now))).isEqualTo("2>1 renumbered; 3>2 renumbered; 4>3 renumbered; 1>4 moved");
    }

    @Test
    void anArticleUnderAnotherChapterIsMoved() {
        Draft old = draft(
                "old",
                unit(UnitKind.CHAPTER, "I", "Lights", "", ""),
                articleIn("chapterI", "1", "", LAMPS),
                articleIn("chapterI", "2", "", BEES),
                unit(UnitKind.CHAPTER, "II", "Waters", "", ""),
                articleIn("chapterII", "3", "", TIDES));
        Draft now = draft(
                "new",
                unit(UnitKind.CHAPTER, "I", "Lights", "", ""),
                articleIn("chapterI", "1", "", LAMPS),
                unit(UnitKind.CHAPTER, "II", "Waters", "", ""),
                articleIn("chapterII", "2", "", BEES),
                articleIn("chapterII", "3", "", TIDES));
        assertThat(pairs(align(old, now))).isEqualTo("I>I same; 1>1 same; II>II same; 2>2 moved; 3>3 same");
    }

    @Test
    void anArticleThatBecameTwoIsSplitAndBackwardsMerged() {
        Draft old = draft("old", article("1", "", LAMPS + "\n" + BEES), article("2", "", TIDES));
        Draft now = draft("new", article("1", "", LAMPS), article("2", "", BEES), article("3", "", TIDES));
        assertThat(pairs(align(old, now))).isEqualTo("1>1+2 split; 2>3 renumbered");
        assertThat(pairs(align(now, old))).isEqualTo("1+2>1 merged; 3>2 renumbered");
    }

    @Test
    void whatIsAssertedWinsAndTheReaderWinsOverTheDossier() {
        Draft old = draft("old", article("1", "", LAMPS), article("2", "", BEES));
        Draft now = draft("new", article("1", "", LAMPS), article("2", "", BEES));
        Assertion dossier = new Assertion(List.of("article1"), List.of("article1"), Pairing.Source.ASSERTED, 0.8);
        Assertion reader = new Assertion(List.of("article1"), List.of("article2"), Pairing.Source.READER, 1);
        Assertion alone = new Assertion(List.of(), List.of("article1"), Pairing.Source.READER, 1);
        Alignment alignment = align(old, now, dossier, reader, alone);
        assertThat(alignment.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.source()).isEqualTo(Pairing.Source.READER);
            assertThat(numbers(pair.old()) + numbers(pair.now())).isEqualTo("12");
        });
        assertThat(alignment.added()).extracting(Unit::number).containsExactly("1");
        assertThat(alignment.removed()).extracting(Unit::number).containsExactly("2");
    }

    @Test
    void largeCodesAreAlignedWithoutComparingAllPairs() {
        Random random = new Random(7);
        List<Unit> old = new ArrayList<>();
        List<Unit> now = new ArrayList<>();
        for (int i = 1; i <= 1500; i++) {
            List<String> words = words(random);
            old.add(article(Integer.toString(i), "", String.join(" ", words)));
            if (i % 6 != 0) {
                Collections.swap(words, 3, 50);
                words.subList(10, 20).clear();
                now.add(article(Integer.toString(now.size() + 1), "", String.join(" ", words)));
            }
        }
        Alignment alignment = align(draft("old", old), draft("new", now));
        assertThat(alignment.pairs()).hasSize(now.size());
        assertThat(alignment.pairs()).allSatisfy(pair -> {
            int before = Integer.parseInt(pair.old().getFirst().number());
            int after = Integer.parseInt(pair.now().getFirst().number());
            assertThat(after).isEqualTo(before - before / 6);
        });
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, 80)
                .mapToObj(i -> "w" + (int) (3000 * Math.pow(random.nextDouble(), 3)))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
