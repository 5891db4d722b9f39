package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.library.Pairs;
import travaux.ui.settings.Remembered;
import travaux.ui.support.Workbench.Pair;

class HeadStartTest {

    private static final First TUTORIAL = new First("tutorial", "", "", "");

    @Test
    void whatWasComparedAheadIsForTheseDraftsAlone() throws Exception {
        Library library = Library.standard();
        HeadStart ahead = new HeadStart(library, TUTORIAL);
        ahead.run();
        Dossier opened = library.open("tutorial");
        Pair last = Pairs.choose(opened, "", "").orElseThrow();
        assertThat(ahead.of(last))
                .hasValueSatisfying(made -> assertThat(made.comparison().now().info())
                        .isEqualTo(last.now().draft().info()));
        Pair other = new Pair(opened.drafts().getFirst(), opened.drafts().get(1));
        assertThat(other).isNotEqualTo(last);
        assertThat(ahead.of(other)).isEmpty();
    }

    @Test
    void whatIsNamedIsOpenedFirstThenWhatWasOpenLast() {
        Library library = Library.standard();
        assertThat(First.of(List.of("tutorial"), library, Remembered.NOTHING)).contains(TUTORIAL);
        assertThat(First.of(List.of("old.md", "new.md"), library, Remembered.NOTHING))
                .isEmpty();
        assertThat(First.of(List.of(), library, Remembered.NOTHING))
                .contains(new First(library.ids().getLast(), "", "", ""));
    }
}
