package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison says what is to be known of how its texts were read. */
class AsReadTest {

    private static final String OLD = "Article 1. Lamps\n\nKeepers light] the [lamps at dusk] and sound horns.\n";

    private final Path folder;

    AsReadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportSaysInWhichTextAndHowMany() throws Exception {
        assertThat(compare("text"))
                .containsSubsequence("Exact.", "Brackets not balanced: 1 in old.md (see inspect).", "light{-]-} the")
                .doesNotContain("in new.md");
    }

    @Test
    void thePlainDataSayTheSame() throws Exception {
        assertThat(compare("json")).contains("Brackets not balanced: 1 in old.md");
    }

    @Test
    void wordsThatATextItselfStrikesAreSaidToBeCompared() throws Exception {
        String marked = "Article 1. Lamps\n\nKeepers light the ~~old~~ lamps and ~~never~~ sound horns.\n";
        assertThat(compare("old.md", marked, marked.replace("~~", ""), "text"))
                .contains("Struck passages compared as text: 2 in old.md.")
                .doesNotContain("in new.md");
    }

    @Test
    void struckWordsThatAConventionReadsAsDeletionsAreChanges() throws Exception {
        String marked = "Article 1. Lamps\n\nKeepers light the ~~old~~ lamps and ~~never~~ sound horns.\n";
        assertThat(compare("old.md", marked, marked.replace("~~", ""), "text", "--convention", "colour"))
                .contains("Changes read as marked, what came and what went: 2 in old.md")
                .doesNotContain("Struck");
    }

    @Test
    void thePageSaysTheSame() throws Exception {
        assertThat(compare("html")).contains("<p>Brackets not balanced: 1 in old.md (see inspect).</p>");
    }

    @Test
    void changesThatATextMarksAreSaidToBeReadAsMarked() throws Exception {
        String marked = "<h2>Article 1. Lamps</h2><p>Keepers light the <del>old</del> <ins>new</ins> lamps.</p>";
        assertThat(compare("old.html", marked, marked.replaceAll("</?(?:del|ins)>", ""), "text"))
                .contains("Changes read as marked, what came and what went: 2 in old.html (see inspect).");
    }

    @Test
    void textsThatAreHardlyDraftsOfOneAreSaidToBeUnlike() throws Exception {
        String lamps = "Article 1. Lamps\n\n" + "Keepers light the lamps at dusk and put them out at dawn. ".repeat(9);
        String bells = "Article 1. Cloches\n\n" + "Chaque gardien sonne une cloche quand la brume descend. ".repeat(9);
        assertThat(compare("old.md", lamps, bells, "text")).contains("Next to nothing of one text stands in the other");
        assertThat(compare("old.md", lamps, bells, "json")).contains("unlike-texts");
        assertThat(compare("old.md", lamps, lamps.replace("at dusk and", "in fog, or"), "text"))
                .doesNotContain("Next to nothing");
    }

    private String compare(String format) throws Exception {
        return compare("old.md", OLD, OLD.replace("light]", "light").replace("horns", "bells"), format);
    }

    private String compare(String name, String before, String after, String format, String... more) throws Exception {
        Path old = Files.writeString(folder.resolve(name), before);
        Path now = Files.writeString(folder.resolve(name.replace("old", "new")), after);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintWriter(new StringWriter(), true), Map.of(), false);
        List<String> words = new ArrayList<>(List.of("compare", old.toString(), now.toString(), "--format", format));
        words.addAll(List.of(more));
        assertThat(Cli.run(words.toArray(String[]::new), console, Optional::empty))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
