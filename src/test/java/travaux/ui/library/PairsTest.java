package travaux.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Workbench.Pair;

/** Which two drafts are set beside each other where the reader does not name both. */
class PairsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path folder;

    @Test
    void theLastTwoThatHaveATextWhateverElseIsKnownOfTheOthers() throws Exception {
        assertThat(chosen(dossier("text", "none", "text", "restated", "restated"), "", ""))
                .isEqualTo("d0 d2");
    }

    @Test
    void whereFewerThanTwoHaveATextTheTwoOfWhichMostElementsAreKnown() throws Exception {
        assertThat(chosen(dossier("restated", "text", "restated", "none"), "", ""))
                .isEqualTo("d0 d2");
        assertThat(chosen(Library.standard().open("un-cybercrime-convention"), "", ""))
                .as("no official text comes with the record")
                .isEqualTo("rdtc final");
    }

    @Test
    void whereNothingIsKnownTheLastTwo() throws Exception {
        assertThat(chosen(dossier("none", "none", "none"), "", "")).isEqualTo("d1 d2");
    }

    @Test
    void aNamedDraftIsSetBesideTheNearestTextBeforeItOrTheLastAfterIt() throws Exception {
        Dossier dossier = dossier("text", "text", "restated", "text", "text");
        assertThat(chosen(dossier, "", "d3")).isEqualTo("d1 d3");
        assertThat(chosen(dossier, "d1", "")).isEqualTo("d1 d4");
        assertThat(chosen(dossier, "", "d0")).as("nothing is before it").isEqualTo("d1 d0");
        assertThat(chosen(dossier, "d4", "")).as("nothing is after it").isEqualTo("d4 d3");
        assertThat(chosen(dossier, "d0", "d2")).isEqualTo("d0 d2");
    }

    @Test
    void oneDraftAloneMakesNoPair() throws Exception {
        assertThat(Pairs.choose(dossier("text"), "", "")).isEmpty();
        assertThat(Pairs.choose(dossier("text"), "d0", "")).isEmpty();
    }

    private static String chosen(Dossier dossier, String old, String now) {
        return Pairs.choose(dossier, old, now)
                .map(pair -> pair.old().id() + " " + pair.now().id())
                .orElse("none");
    }

    /** A dossier of drafts d0, d1 and so on, each with a text, with elements, or with nothing. */
    private Dossier dossier(String... kinds) throws Exception {
        write("dossier.json", "{ \"schema\": 1, \"id\": \"lamps\", \"title\": \"Lamps\" }");
        write("sources.json", "{ \"sources\": [ { \"id\": \"own\", \"what\": \"Invented\", \"kind\": \"other\" } ] }");
        StringBuilder drafts = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < kinds.length; i++) {
            drafts.append(i == 0 ? "" : ", ").append(draft("d" + i, kinds[i]));
            if (kinds[i].equals("restated")) {
                String comma = cells.isEmpty() ? "" : ", ";
                names.append(comma).append("\"d" + i + "\"");
                cells.append(comma)
                        .append("\"d" + i + "\": { \"state\": \"named\", \"where\": \"1\", \"confidence\": \"high\",")
                        .append(" \"sources\": [ \"own\" ] }");
            }
        }
        write("drafts.json", "{ \"drafts\": [ " + drafts + " ] }");
        write(
                "elements.json",
                "{ \"grids\": [ { \"id\": \"duty\", \"title\": \"Duty\", \"concordance\": \"lamps\", \"drafts\": [ "
                        + names
                        + " ], \"elements\": [ { \"id\": \"dusk\", \"name\": \"Dusk\", \"cells\": { " + cells
                        + " } } ] } ] }");
        return Library.standard().open(folder.toString());
    }

    private String draft(String id, String kind) throws Exception {
        if (kind.equals("text")) {
            write("texts/" + id + ".md", "## Article 1. Lamps\n\nLamps are lit at dusk.\n");
        }
        String text = kind.equals("text") ? ", \"text\": \"texts/" + id + ".md\"" : "";
        return "{ \"id\": \"" + id + "\", \"name\": \"" + id
                + "\", \"kind\": \"compilation\", \"confidence\": \"high\"," + " \"sources\": [ \"own\" ]" + text
                + " }";
    }

    private void write(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void aDraftWithATextStandsBesideAnotherWithOneTheEarlierFirst() throws Exception {
        Pair pair =
                Pairs.around(Library.standard().open("tutorial"), "compilation").orElseThrow();
        assertThat(List.of(pair.old().id(), pair.now().id())).containsExactly("compilation", "zero");
    }
}
