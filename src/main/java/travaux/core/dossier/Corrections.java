package travaux.core.dossier;

import java.util.List;
import travaux.core.align.Assertion;
import travaux.core.text.Draft;

/**
 * The reader's corrections of one pair of texts.
 *
 * @param made what holds, in the order it was said: the later word wins
 * @param undone what was taken back and can be said again, the last of it next
 */
public record Corrections(List<Correction> made, List<Correction> undone) {

    /** Nothing was ever corrected. */
    public static final Corrections NONE = new Corrections(List.of(), List.of());

    /** Copies the lists. */
    public Corrections {
        made = List.copyOf(made);
        undone = List.copyOf(undone);
    }

    /** The same, the texts compared the other way round. */
    Corrections mirrored() {
        return new Corrections(
                made.stream().map(Correction::mirrored).toList(),
                undone.stream().map(Correction::mirrored).toList());
    }

    /** What holds of two texts as they are now. */
    public List<Assertion> assertions(Draft old, Draft now) {
        return made.stream()
                .filter(correction -> correction.fits(old, now))
                .flatMap(Correction::assertions)
                .toList();
    }

    /** What is kept but not applied, because a text no longer has a unit that is named. */
    public List<Correction> lost(Draft old, Draft now) {
        return made.stream().filter(correction -> !correction.fits(old, now)).toList();
    }
}
