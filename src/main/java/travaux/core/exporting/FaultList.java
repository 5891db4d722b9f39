package travaux.core.exporting;

import java.util.List;
import travaux.core.dossier.Fault;

/** The faults of a dossier to be read on a terminal. */
public final class FaultList {
    private FaultList() {}

    /** One paragraph for each fault: where, what, and the cure. */
    public static String of(String dossier, List<Fault> faults, int width) {
        if (faults.isEmpty()) {
            return Messages.format("check.clean", dossier) + "\n";
        }
        LineFolder folder = new LineFolder(Ink.PLAIN, width);
        StringBuilder out = new StringBuilder(Messages.format("check.faults", faults.size(), dossier)).append('\n');
        for (Fault fault : faults) {
            String place = fault.place().isEmpty() ? fault.file() : fault.file() + ", " + fault.place();
            String severity = Messages.text("fault." + fault.severity().wireName());
            out.append('\n').append(folder.fold(severity + ": " + place, "", "  "));
            out.append(folder.fold(fault.message(), "  ", "  "));
            out.append(folder.fold(Messages.format("check.fix", fault.fix()), "  ", "  "));
        }
        return out.toString();
    }
}
