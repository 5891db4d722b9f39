package travaux.ui.support;

import java.util.List;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.work.Comparing;
import travaux.core.work.Texts;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Workbench.Pair;

/** Two small invented drafts on lighthouses, and a desk on which they lie compared. */
public final class Tides {

    private static final String OLD = """
        Article 1. Purpose

        1. Each State Party [shall] [may] keep its lights burning from dusk to dawn.

        2. Keepers report every failure [without delay] to the harbour.

        Article 2. Colours

        Lights are white, red or green.

        Article 3. Fog signals

        Each State Party shall sound a horn in fog, and shall repair it.

        Article 4. Beacons

        Wooden beacons are painted every spring.
        """;

    private static final String NOW = """
        Article 1. Purpose

        1. Each State Party shall keep its lights burning from dusk to dawn.

        2. Keepers report every failure without delay to the harbour.

        Article 2. Colours

        Lights are white, red or green.

        Article 3. Buoys

        Buoys are numbered from the sea.

        Article 4. Fog signals

        Each State Party should sound a horn in fog, and shall repair it.
        """;

    private Tides() {}

    /** A text as a draft. */
    public static DraftEntry draft(String id, String text) {
        try {
            return OwnTexts.entry(id, new Texts().pasted(id, text));
        } catch (UnusableInputException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The earlier and the later draft. */
    public static Pair pair() {
        return new Pair(draft("old", OLD), draft("new", NOW));
    }

    /** A desk with both drafts compared and nothing opened. */
    public static Workbench compared() {
        return compared(pair());
    }

    /** A desk with two drafts compared and nothing opened. */
    public static Workbench compared(Pair pair) {
        Workbench workbench = new Workbench();
        lay(workbench, OwnTexts.dossier(pair.old(), pair.now()), pair);
        return workbench;
    }

    /** Lays two drafts on a desk, compared. */
    public static void lay(Workbench workbench, Dossier dossier, Pair pair) {
        workbench.lay(dossier);
        workbench.choose(pair);
        workbench.show(
                Comparing.compare(pair.old().draft(), pair.now().draft(), List.of(), Budget.unlimited()),
                java.util.Optional.empty());
    }
}
