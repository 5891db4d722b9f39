package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.trace.Progress;
import travaux.core.trace.Tracer;
import travaux.core.work.Library;
import travaux.core.work.Tracing;
import travaux.ui.history.MapModel.Measure;

/** A provision that was renumbered and lost its title, in a dossier without a concordance. */
class ProvisionsRecordTest {

    private static final String OIL =
            "Each keeper shall store oil for forty winter nights in the cellar of the tower.\n";

    private static final String KIND = "'kind': 'compilation', 'confidence': 'high', 'sources': ['s']";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("texts"));
        put(
                "dossier.json",
                "{'schema': 1, 'id': 'lamps', 'title': 'Lamps', 'fictional': true, 'language': 'en',"
                        + " 'asOf': '2024', 'about': 'Invented.'}");
        put("texts/a.md", "## Article 1. Keeping of oil\n\n" + OIL);
        put("texts/b.md", "## Article 1\n\nLamps are lit at dusk.\n\n## Article 2\n\n" + OIL);
        put("sources.json", "{'sources': [{'id': 's', 'what': 'A report', 'kind': 'official'}]}");
        put(
                "drafts.json",
                "{'drafts': [{'id': 'a', 'name': 'First', 'date': '2021', 'text': 'texts/a.md', " + KIND + "},"
                        + " {'id': 'b', 'name': 'Second', 'date': '2022', 'text': 'texts/b.md', " + KIND + "}]}");
        put("delegations.json", "{'delegations': [{'id': 'guild', 'name': 'Guild', 'kind': 'group'}]}");
        put("positions.json", "{'positions': [" + position("sure", "high") + ", " + position("weak", "low") + "]}");
    }

    private void put(String file, String json) throws Exception {
        Files.writeString(folder.resolve(file), json.replace('\'', '"'));
    }

    private static String position(String id, String confidence) {
        return "{'id': '" + id + "', 'delegations': ['guild'], 'article': '1', 'draft': 'a', 'stance': 'amend',"
                + " 'subject': 'less oil', 'confidence': '" + confidence + "', 'sources': ['s']}";
    }

    @Test
    void whatWasAskedOfItUnderItsEarlierNumberStandsBetweenTheDrafts() throws Exception {
        List<Between> asked = history(false).gaps().get(1);
        assertThat(asked)
                .extracting(between -> ((Between.Wish) between).position().id())
                .containsExactly("sure", "weak");
        assertThat(history(true).gaps().get(1))
                .as("with what rests on weak sources hidden")
                .extracting(between -> ((Between.Wish) between).position().id())
                .containsExactly("sure");
    }

    @Test
    void itKeepsTheLastTitleItHad() throws Exception {
        assertThat(history(false).title()).isEqualTo("Article 2. Keeping of oil");
        Dossier dossier = Library.standard().open(folder.toString());
        var survey = tracer(dossier).survey(Budget.unlimited(), Progress.SILENT);
        MapDrawing drawing = new MapDrawing(dossier, survey, Measure.CHANGED);
        assertThat(survey.rows())
                .extracting(row -> drawing.row(row).name())
                .containsExactly("Article 1", "Keeping of oil");
    }

    private ArticleHistory history(boolean weakHidden) throws Exception {
        Dossier dossier = Library.standard().open(folder.toString());
        DraftEntry last = dossier.drafts().getLast();
        Unit oil = last.draft().units().getLast();
        return new Telling(dossier, tracer(dossier), Budget.unlimited(), weakHidden).tell(last, oil);
    }

    private static Tracer tracer(Dossier dossier) throws Exception {
        return Tracing.tracer(dossier, Budget.unlimited(), Progress.SILENT);
    }
}
