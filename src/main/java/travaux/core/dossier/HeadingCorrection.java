package travaux.core.dossier;

import java.util.Optional;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/**
 * What the reader corrected in the heading of a unit before keeping its text. What is empty stays as it was read.
 *
 * @param unit id of the unit
 * @param label the designation as the document has it
 * @param title the title as the document has it
 * @param number normalised as {@link travaux.core.text.Numbering} does
 * @param kind what it is
 */
public record HeadingCorrection(
        String unit, Optional<String> label, Optional<String> title, Optional<String> number, Optional<UnitKind> kind) {

    /** The unit with its heading corrected. Its id stays, so that what points to it still does. */
    public Unit applyTo(Unit read) {
        return new Unit(
                read.id(),
                kind.orElse(read.kind()),
                number.orElse(read.number()),
                label.orElse(read.label()),
                title.orElse(read.title()),
                read.headingBrackets(),
                read.parent(),
                read.state(),
                read.text(),
                read.elements(),
                read.page());
    }
}
