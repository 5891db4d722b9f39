package travaux.ui.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.core.work.Proposing;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Background;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class ProposalModelTest {

    private static final String LAMPS =
            "Each keeper lights the northern lamp at dusk and trims its wick before the second watch.";
    private static final String BELLS =
            "In fog the harbour bell is rung every minute by the pilots who wait beside the western pier.";

    private final DraftEntry parted =
            Tides.draft("old", "Article 1. Lamps\n\n" + LAMPS + "\n\nArticle 2. Bells\n\n" + BELLS + "\n");
    private final DraftEntry joined =
            Tides.draft("new", "Article 1. Lamps and bells\n\n1. " + LAMPS + "\n\n2. " + BELLS + "\n");

    @Test
    void anArticleThatWasPartedIsOfferedWithAllItsWords() {
        Toolkit.call(() -> {
            Workbench desk = new Workbench();
            desk.lay(OwnTexts.dossier(parted, joined));
            desk.choose(new Pair(parted, joined));
            Background atOnce = Background.atOnce();
            Proposing proposing =
                    Proposing.of("", joined, joined.draft().units().getFirst());
            ProposalModel model = new ProposalModel(proposing, atOnce, said -> {});
            model.begin();
            model.follow(new Tracking(desk, atOnce), List.of(parted, joined));
            assertThat(model.versions()).extracting(Proposing::draft).containsExactly(parted, joined);
            model.compareWith(model.versions().getFirst());
            UnitComparison unit = model.desk().unit().get().orElseThrow();
            assertThat(unit.old()).extracting(Unit::title).containsExactly("Lamps", "Bells");
            assertThat(unit.now()).hasSize(1);
            assertThat(model.desk().units()).hasSize(1);
            assertThat(model.desk().comparison().get().orElseThrow().units()).hasSize(1);
            assertThat(unit.changes())
                    .as("of all its words none came or went")
                    .noneMatch(change -> change.now().contains("harbour bell is rung every minute"));
            model.end();
            return true;
        });
    }
}
