package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import travaux.core.align.Relation;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Budget;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** What {@code src/docs/tricky-cases.md} says is what the program does. */
class TrickyCasesTest {

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsWanted() throws IOException {
        return TrickyCase.all().stream().map(wanted -> DynamicTest.dynamicTest(wanted.name(), () -> check(wanted)));
    }

    private static void check(TrickyCase wanted) throws UnusableInputException {
        Reading old = read(wanted.text("old"));
        Reading now = read(wanted.text("new"));
        DraftComparison comparison = DraftDiff.compare(old.draft(), now.draft(), List.of(), Budget.unlimited());
        if (wanted.asks("redline")) {
            assertThat(redline(comparison)).isEqualTo(wanted.wanted("redline"));
        }
        Set<String> classes = classes(comparison);
        if (wanted.asks("classes")) {
            assertThat(classes).isEqualTo(wanted.list("classes"));
        }
        assertThat(classes.stream().filter(wanted.list("not")::contains)).isEmpty();
        if (wanted.asks("pairs")) {
            assertThat(pairs(comparison)).isEqualTo(wanted.list("pairs"));
        }
        checkReading(wanted, now);
    }

    private static void checkReading(TrickyCase wanted, Reading now) {
        List<Unit> units = now.draft().units();
        if (wanted.asks("groups")) {
            assertThat(units.stream().mapToInt(Unit::brackets).sum())
                    .isEqualTo(Integer.parseInt(wanted.wanted("groups")));
        }
        if (wanted.asks("alternatives")) {
            assertThat(units.stream()
                            .mapToInt(u -> u.text().alternatives().size())
                            .sum())
                    .isEqualTo(Integer.parseInt(wanted.wanted("alternatives")));
        }
        assertThat(now.notes().stream().map(Note::code).toList()).containsAll(wanted.list("notes"));
    }

    private static Reading read(String text) throws UnusableInputException {
        return new DraftReader()
                .read(Importers.standard().read(new RawFile("case.md", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Set<String> classes(DraftComparison comparison) {
        return comparison.units().stream()
                .flatMap(unit -> unit.changes().stream())
                .flatMap(change -> change.classes().stream())
                .map(ChangeClass::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pairs(DraftComparison comparison) {
        return comparison.units().stream()
                .filter(unit -> unit.relation() != Relation.ADDED && unit.relation() != Relation.REMOVED)
                .filter(unit -> unit.unit().kind() == UnitKind.ARTICLE)
                .map(unit -> numbers(unit.old()) + "→" + numbers(unit.now()) + " "
                        + unit.relation().wireName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String numbers(List<Unit> units) {
        return units.stream().map(Unit::number).collect(Collectors.joining("+"));
    }

    private static String redline(DraftComparison comparison) {
        UnitComparison unit = comparison.units().stream()
                .filter(u -> !u.runs().isEmpty())
                .reduce((first, last) -> last)
                .orElseThrow();
        String line = Rendition.redline(unit).stream()
                .map(TrickyCasesTest::marked)
                .collect(Collectors.joining(" "))
                .replace("}{", "} {");
        return line.replaceAll("\\s+", " ").strip();
    }

    private static String marked(MarkedParagraph paragraph) {
        StringBuilder line = new StringBuilder();
        List<Piece> pieces = paragraph.pieces();
        for (int at = 0; at < pieces.size(); ) {
            Piece first = pieces.get(at);
            StringBuilder words = new StringBuilder();
            while (at < pieces.size()
                    && pieces.get(at).op() == first.op()
                    && pieces.get(at).move().equals(first.move())) {
                words.append(pieces.get(at++).text().replaceAll("[\\[\\]]", ""));
            }
            line.append(marked(words.toString(), first));
        }
        return line.toString();
    }

    /** Words between their marks, the spaces around them outside. */
    private static String marked(String text, Piece like) {
        String move = like.move().isPresent() ? String.valueOf(like.move().getAsInt()) : "";
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        return switch (like.op()) {
            case KEEP -> text;
            case DELETE -> text.replace(words, "{-" + words + "-}");
            case INSERT -> text.replace(words, "{+" + words + "+}");
            case MOVE_FROM -> text.replace(words, "{<" + move + " " + words + " <}");
            case MOVE_TO -> text.replace(words, "{>" + move + " " + words + " >}");
        };
    }
}
