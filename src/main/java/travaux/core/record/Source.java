package travaux.core.record;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param id as facts cite it, unique in its dossier
 * @param what author, title, publisher and date in one line
 * @param kind official, press, academic, ngo, observer, auto (machine-made) and the like
 * @param core whether it is one of those the dossier starts from
 * @param link address of the page, where there is one
 * @param note what a reader should know of it, or empty
 */
public record Source(String id, String what, String kind, boolean core, Optional<String> link, String note) {

    /** Whether a machine made it, so that it is weak evidence. */
    public boolean isMachineMade() {
        return kind.equals("auto");
    }
}
