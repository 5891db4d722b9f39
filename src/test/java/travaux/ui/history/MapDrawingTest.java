package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.trace.Progress;
import travaux.core.trace.Survey;
import travaux.core.trace.Tracer;
import travaux.core.work.Library;
import travaux.core.work.Tracing;
import travaux.ui.history.MapModel.Measure;

/** The map says of a provision what the article table and the grid of elements say of it. */
class MapDrawingTest {

    private static List<MapRow.Cell> last(Dossier dossier, Survey survey) {
        MapDrawing drawing = new MapDrawing(dossier, survey, Measure.CHANGED);
        return survey.rows().stream()
                .map(row -> drawing.row(row).cells().getLast())
                .toList();
    }

    @Test
    void whatTheTableListsAsChangedIsNotUnchangedOnTheMap() throws Exception {
        Dossier tutorial = Library.standard().open("tutorial");
        Tracer tracer = Tracing.tracer(tutorial, Budget.unlimited(), Progress.SILENT);
        DraftEntry adopted = tutorial.drafts().getLast();
        Set<Unit> changed = tracer.fromBefore(adopted.id()).orElseThrow().units().stream()
                .filter(unit -> !unit.changes().isEmpty())
                .map(UnitComparison::now)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Survey survey = tracer.survey(Budget.unlimited(), Progress.SILENT);
        List<MapRow.Cell> cells = last(tutorial, survey).stream()
                .filter(cell ->
                        cell.unit().filter(adopted.draft().units()::contains).isPresent())
                .filter(cell -> !cell.sign().equals(MapDrawing.ABSENT))
                .toList();
        assertThat(cells).extracting(MapRow.Cell::sign).contains(MapDrawing.UNCHANGED, "0 %");
        assertThat(cells)
                .allSatisfy(cell -> assertThat(cell.sign().equals(MapDrawing.UNCHANGED))
                        .as(cell.spoken())
                        .isNotEqualTo(changed.contains(cell.unit().orElseThrow())));
    }

    @Test
    void elementsAreCountedInTheWordsOfTheGrid() throws Exception {
        Dossier dossier = Library.standard().open("un-cybercrime-convention");
        Survey survey = Tracing.tracer(dossier, Budget.unlimited(), Progress.SILENT)
                .survey(Budget.unlimited(), Progress.SILENT);
        assertThat(last(dossier, survey))
                .extracting(MapRow.Cell::spoken)
                .contains("Respect for human rights · Adopted · Article 6 · 16 elements: 11 named, 5 not named;"
                        + " 1 contested");
    }

    @Test
    void noDraftHasAUnitThatTheDossierKnowsAsAnotherProvision() throws Exception {
        Dossier dossier = Library.standard().open("un-cybercrime-convention");
        Survey survey = Tracing.tracer(dossier, Budget.unlimited(), Progress.SILENT)
                .survey(Budget.unlimited(), Progress.SILENT);
        assertThat(numbers(dossier, survey, "Protection of sovereignty"))
                .containsEntry("zero", "4")
                .containsEntry("rdtc", "")
                .containsEntry("final", "5");
        assertThat(numbers(dossier, survey, "Statement of purpose"))
                .containsEntry("cnd-1", "")
                .containsEntry("cnd-2", "")
                .containsEntry("zero", "")
                .containsEntry("rdtc", "1")
                .containsEntry("final", "1");
    }

    private static Map<String, String> numbers(Dossier dossier, Survey survey, String name) {
        MapDrawing drawing = new MapDrawing(dossier, survey, Measure.CHANGED);
        return survey.rows().stream()
                .map(drawing::row)
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(cell -> cell.draft().id(), MapRow.Cell::number));
    }

    @Test
    void noNameHasALoneBracketOfItsLabel() throws Exception {
        Dossier dossier = Library.standard().open("src/test/resources/travaux/ui/rooms/sijillat");
        Survey survey = Tracing.tracer(dossier, Budget.unlimited(), Progress.SILENT)
                .survey(Budget.unlimited(), Progress.SILENT);
        MapDrawing drawing = new MapDrawing(dossier, survey, Measure.CHANGED);
        assertThat(survey.rows().stream().map(row -> drawing.row(row).name())).contains("مجلس حرّاس المنازل");
    }
}
