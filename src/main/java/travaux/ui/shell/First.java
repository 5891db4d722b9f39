package travaux.ui.shell;

import java.util.List;
import java.util.Optional;
import travaux.core.work.Library;
import travaux.ui.settings.Remembered;

/**
 * What is opened first.
 *
 * @param dossier its id or folder
 * @param old id of the earlier draft, or empty where the program is to choose
 * @param now id of the later one, or empty
 * @param unit id of the unit to read, or empty
 */
record First(String dossier, String old, String now, String unit) {

    /** The dossier that is named, or the one that was open last, or the last there is. Empty where two files are named. */
    static Optional<First> of(List<String> arguments, Library library, Remembered remembered) {
        if (!arguments.isEmpty()) {
            return arguments.size() > 1 ? Optional.empty() : Optional.of(new First(arguments.getFirst(), "", "", ""));
        }
        List<String> known = library.ids();
        if (known.contains(remembered.dossier())) {
            return Optional.of(new First(remembered.dossier(), remembered.old(), remembered.now(), remembered.unit()));
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(new First(known.getLast(), "", "", ""));
    }
}
