package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import travaux.core.align.Relation;
import travaux.core.dossier.Dossier;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.work.Library;

/** What a draft is not known to say, it is not known to lack: no word of another draft came or went for that. */
class UnknownSideTest {

    private static final String MAREES =
            Path.of("src/test/resources/travaux/ui/rooms/marees").toString();

    @Test
    void wordsBesideADraftThatIsOnlyRestatedDidNotCome() throws Exception {
        nothingCameOrWent(draft("vaucelles-2019"), draft("compilation"), Relation.ADDED);
    }

    @Test
    void norDidTheyGoWhereTheLaterDraftIsRestated() throws Exception {
        nothingCameOrWent(draft("compilation"), draft("vaucelles-2019"), Relation.REMOVED);
    }

    @Test
    void aDraftOfWhichNothingIsKnownLacksNothing() throws Exception {
        Draft known = draft("compilation");
        nothingCameOrWent(new Draft(known.info(), List.of()), known, Relation.ADDED);
    }

    private static void nothingCameOrWent(Draft old, Draft now, Relation relation) {
        DraftComparison comparison = DraftDiff.compare(old, now, List.of(), Budget.unlimited());
        assertThat(comparison.units())
                .filteredOn(unit -> unit.relation() == relation)
                .isNotEmpty()
                .allSatisfy(unit -> {
                    assertThat(unit.basis()).isEqualTo(UnitComparison.Basis.NONE);
                    assertThat(unit.changes()).isEmpty();
                    assertThat(unit.runs()).isEmpty();
                });
        assertThat(comparison.units())
                .flatExtracting(UnitComparison::changes)
                .extracting(Change::classes)
                .doesNotContain(Set.of(ChangeClass.INSERTED), Set.of(ChangeClass.DELETED));
    }

    private static Draft draft(String id) throws Exception {
        Dossier dossier = Library.standard().open(MAREES);
        return dossier.draft(id).orElseThrow().draft();
    }
}
