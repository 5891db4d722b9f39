package travaux.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import travaux.core.text.Note;

/** Collects faults while a dossier is read. Places are paths from the top of a file until {@link #located} finds lines. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void error(Spot spot, String message, String fix) {
        found.add(new Fault(Note.Severity.ERROR, spot.file(), spot.path(), message, fix));
    }

    void warning(Spot spot, String message, String fix) {
        found.add(new Fault(Note.Severity.WARNING, spot.file(), spot.path(), message, fix));
    }

    /** In the order found. */
    List<Fault> all() {
        return List.copyOf(found);
    }

    /** Those of one file in the order of their lines, with the lines said. */
    List<Fault> located(JsonFile file) {
        JsonLines lines = JsonLines.of(file);
        return found.stream()
                .filter(fault -> fault.file().equals(file.name()))
                .sorted(Comparator.comparingInt(fault -> lines.of(fault.place())))
                .map(fault -> new Fault(
                        fault.severity(), fault.file(), lines.say(fault.place()), fault.message(), fault.fix()))
                .toList();
    }
}
