package travaux.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.reading.Reading;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/**
 * Whether a stored reading holds together. The archives that dossiers are passed on in may come from anywhere: a range outside of
 * its text or a unit that stands in itself would only be noticed when something is drawn.
 */
final class SoundReading {

    private SoundReading() {}

    static boolean isSound(Reading reading) {
        Set<String> before = new HashSet<>();
        for (Unit unit : reading.draft().units()) {
            Optional<String> parent = unit.parent();
            boolean placed = parent.isEmpty() || before.contains(parent.get());
            if (!placed || !before.add(unit.id()) || !isSound(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSound(Unit unit) {
        UnitText text = unit.text();
        TextRange whole = new TextRange(0, text.text().length());
        return unit.elements().isEmpty() && ranges(text).allMatch(whole::encloses) && isOrdered(text);
    }

    private static Stream<TextRange> ranges(UnitText text) {
        return Stream.of(
                        text.brackets().stream().map(group -> group.range()),
                        text.alternatives().stream().flatMap(set -> set.rivals().stream()),
                        text.provisions().stream().map(provision -> provision.range()),
                        text.marks().stream().map(mark -> mark.range()))
                .flatMap(all -> all);
    }

    /** Groups stand in order, none shorter than its own brackets. */
    private static boolean isOrdered(UnitText text) {
        List<TextRange> groups =
                text.brackets().stream().map(group -> group.range()).toList();
        boolean longEnough = text.brackets().stream()
                .allMatch(group -> group.range().length() >= (group.opened() ? 1 : 0) + (group.closed() ? 1 : 0));
        boolean ordered = groups.stream().sorted().toList().equals(groups);
        return longEnough && ordered;
    }
}
