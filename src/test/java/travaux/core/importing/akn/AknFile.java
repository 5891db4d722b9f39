package travaux.core.importing.akn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style.Declared;
import travaux.core.reading.Source;

/** A document in Akoma Ntoso written for a test. */
record AknFile(String xml) {

    static AknFile act(String inside) {
        return new AknFile("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act>" + inside
                + "</act></akomaNtoso>");
    }

    static AknFile body(String inside) {
        return act("<body>" + inside + "</body>");
    }

    RawFile raw() {
        return new RawFile("tides.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    Source source(RevisionState state) throws UnusableInputException {
        return new AknImporter().read(raw(), new ImportOptions(state));
    }

    /** The lines, a declared unit as {@code KIND level label|title}. */
    List<String> lines(RevisionState state) throws UnusableInputException {
        return source(state).lines().stream().map(AknFile::shown).toList();
    }

    List<String> lines() throws UnusableInputException {
        return lines(RevisionState.MARKED);
    }

    private static String shown(MarkedLine line) {
        if (!(line.style() instanceof Declared unit)) {
            return line.text();
        }
        String label = line.text().substring(0, unit.labelEnd());
        return unit.kind() + " " + (unit.level() + 1) / 2 + " " + label + "|"
                + line.text().substring(unit.labelEnd()).strip();
    }
}
