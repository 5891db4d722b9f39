package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.trace.Appearance;
import travaux.core.trace.Progress;
import travaux.core.trace.Survey;
import travaux.core.work.Library;
import travaux.core.work.Tracing;
import travaux.ui.control.ElementSign;
import travaux.ui.support.Toolkit;

/** A draft of which only elements are known. */
class DraftPaneTest {

    @Test
    void whatIsNotKnownDoesNotLookLikeWhatADraftNamed() throws Exception {
        Dossier dossier = Library.standard().open("un-cybercrime-convention");
        Survey survey = Tracing.tracer(dossier, Budget.unlimited(), Progress.SILENT)
                .survey(Budget.unlimited(), Progress.SILENT);
        Toolkit.call(() -> {
            DraftPane named = pane(dossier, survey, "final");
            DraftPane silent = pane(dossier, survey, "frdtc");
            assertThat(muted(named)).hasSize(16).containsOnly(false);
            assertThat(muted(silent)).hasSize(16).containsOnly(true);
            assertThat(signs(named, ".sign-named")).isEqualTo(1);
            assertThat(signs(named, ".sign-not-named")).isEqualTo(1);
            assertThat(signs(silent, ".empty-set")).isEqualTo(1);
            assertThat(silent.getAccessibleText()).contains("no text: 16. Duty of consistency");
            return true;
        });
    }

    private static DraftPane pane(Dossier dossier, Survey survey, String draft) {
        DraftEntry entry = dossier.draft(draft).orElseThrow();
        Appearance row = survey.rows().stream()
                .flatMap(one -> one.appearances().stream())
                .filter(at -> at.version().equals(draft) && at.elements().size() == 16)
                .findFirst()
                .orElseThrow();
        return new DraftPane(new DraftColumn(entry, 1, row, List.of(), false), 1, group -> {});
    }

    private static List<Boolean> muted(DraftPane pane) {
        return pane.lookupAll(".history-element").stream()
                .map(words -> words.getStyleClass().contains("unknown"))
                .toList();
    }

    private static long signs(DraftPane pane, String sign) {
        return pane.lookupAll(sign).stream()
                .map(Node::getParent)
                .filter(ElementSign.class::isInstance)
                .count();
    }
}
