package travaux.core.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.importing.Importers;
import travaux.core.reading.DraftReader;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/**
 * The engine beside general tools on pairs of real drafts, where the documents and the tools are at hand.
 * {@code mvn test -Dtest=RivalsTest -Drivals.write=true} renews the table in {@code src/docs/rivals.md}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RivalsTest {

    private static final Path DOCUMENT = Path.of("src/docs/rivals.md");
    private static final String BEGINNING = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final List<List<String>> PAIRS = List.of(
            List.of("paris/23-oct-2015.md", "paris/4-dec-2015.md"),
            List.of("paris/4-dec-2015.md", "paris/9-dec-2015.md"),
            List.of("paris/9-dec-2015.md", "paris/12-dec-2015.md"),
            List.of("akn/sub-council-2011-08-05.xml", "akn/sub-council-2013-11-01.xml"),
            List.of("akn/sub-council-2013-11-01.xml", "akn/sub-council-2016-11-04.xml"),
            List.of("akn/liquor-trading-hours-2012-12-14.xml", "akn/liquor-trading-hours-2015-10-09.xml"),
            List.of("akn/liquor-trading-hours-2015-10-30.xml", "akn/liquor-trading-hours-2016-10-28.xml"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oursKeepsWhatCanBeKeptInFewerPieces() throws Exception {
        StringBuilder table = new StringBuilder("""
            | pair | tool | words deleted | inserted | kept | moved | kept of LCS | fragments | ms |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        Marked all = new Marked(0, 0, 0, 0, 0, 0);
        int common = 0;
        Map<Tool, Marked> others = new LinkedHashMap<>();
        for (List<String> pair : PAIRS) {
            Ours ours = compare(pair, table, others);
            all = all.plus(ours.marked());
            common += ours.common();
        }
        table.append(row("**all, by unit**", "ours", all, common));
        System.out.println(table);
        if (Boolean.getBoolean("rivals.write")) {
            write(table.toString());
        }
        assertThat(all.kept() + all.moved()).isGreaterThanOrEqualTo((int) (0.95 * common));
        int fragments = all.fragments();
        assertThat(others).allSatisfy((tool, its) -> assertThat(fragments).isLessThan(its.fragments()));
    }

    /** Compares one pair by every tool and adds its rows. */
    private Ours compare(List<String> pair, StringBuilder table, Map<Tool, Marked> others) throws Exception {
        Draft old = read(pair.getFirst());
        Draft now = read(pair.getLast());
        Ours ours = Ours.compare(old, now);
        Path before = write("old.txt", old);
        Path after = write("new.txt", now);
        int whole = Words.common(Words.in(Files.readString(before)), Words.in(Files.readString(after)));
        table.append(row(name(pair.getFirst()) + " → " + name(pair.getLast()), "ours", ours.marked(), whole));
        for (Tool tool : Arrays.stream(Tool.values()).filter(Tool::isThere).toList()) {
            Marked its = tool.compare(before, after);
            table.append(row("", tool.title(), its, whole));
            others.merge(tool, its, Marked::plus);
        }
        return ours;
    }

    private static Draft read(String name) throws Exception {
        Path file = Path.of(System.getProperty("travaux.samples", "none")).resolve(name);
        assumeTrue(Files.exists(file), "the sample documents are not at hand");
        return new DraftReader().read(Importers.standard().read(file)).draft();
    }

    /** The units one after the other, a paragraph a line, so that every tool is given the same words. */
    private Path write(String name, Draft draft) throws IOException {
        String text = draft.units().stream()
                .map(Unit::text)
                .map(unit -> unit.text() + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve(name), text);
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static String row(String pair, String tool, Marked its, int common) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d | %,d | %,d | %.1f %% | %,d | %,.0f |%n",
                pair,
                tool,
                its.deleted(),
                its.inserted(),
                its.kept(),
                its.moved(),
                100.0 * its.kept() / common,
                its.fragments(),
                its.millis());
    }

    private static void write(String table) throws IOException {
        String document = Files.readString(DOCUMENT);
        String before = document.substring(0, document.indexOf(BEGINNING) + BEGINNING.length());
        String after = document.substring(document.indexOf(END));
        Files.writeString(DOCUMENT, before + "\n" + table + "\n" + after);
    }
}
