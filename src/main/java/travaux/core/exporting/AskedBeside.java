package travaux.core.exporting;

import java.util.List;
import java.util.function.Function;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;

/**
 * What was asked for, to stand beside what changed.
 *
 * @param dossier whose record it is
 * @param of the recorded positions that touch the changes of a unit, strongest first
 */
public record AskedBeside(Dossier dossier, Function<UnitComparison, List<AskedOfUnit>> of) {

    /** The same without what rests on weak or machine-made sources alone. */
    public AskedBeside withoutWeak() {
        return new AskedBeside(
                dossier,
                of.andThen(all -> all.stream()
                        .filter(one -> !dossier.isWeak(one.asked().position().evidence()))
                        .toList()));
    }
}
