package travaux.ui.support;

import java.util.Optional;
import travaux.core.record.Event;
import travaux.core.work.AsItStood;
import travaux.ui.support.Workbench.Pair;

/** Goes from an event to the text as it stood then. */
public final class StoodThen {

    private StoodThen() {}

    /** The text as it stood at an event of the dossier on the desk. */
    public static Optional<AsItStood> at(Workbench workbench, Event event) {
        return workbench.dossier().get().flatMap(dossier -> AsItStood.at(dossier, event));
    }

    /** Sets it beside the text before it; false where there is none. */
    public static boolean read(Workbench workbench, Event event) {
        Optional<AsItStood> then = at(workbench, event);
        then.ifPresent(text -> workbench.choose(new Pair(text.old(), text.now())));
        return then.isPresent();
    }
}
