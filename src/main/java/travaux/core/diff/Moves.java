package travaux.core.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/** Where both ends of each move of a comparison stand, by the number that links them. */
public final class Moves {

    private static final Pattern AROUND_NUMBER = Pattern.compile("^[\\s\\[(]+|[\\s\\]).–-]+$");

    private final Map<Integer, End> old = new HashMap<>();
    private final Map<Integer, End> now = new HashMap<>();

    /**
     * One end of a move.
     *
     * @param unit the unit it stands in
     * @param provisions the numbers of the provisions around it as written, the widest first, without the signs around them
     */
    public record End(Unit unit, List<String> provisions) {
        /** Copies the numbers. */
        public End {
            provisions = List.copyOf(provisions);
        }
    }

    /** Those of all units of a comparison. */
    public Moves(List<UnitComparison> units) {
        for (UnitComparison unit : units) {
            for (Run run : unit.runs()) {
                run.move().ifPresent(move -> note(unit, run, move));
            }
        }
    }

    private void note(UnitComparison unit, Run run, int move) {
        switch (run.op()) {
            case MOVE_FROM -> old.computeIfAbsent(move, m -> end(unit.old(), unit.oldText(), run.old()));
            case MOVE_TO -> now.computeIfAbsent(move, m -> end(unit.now(), unit.nowText(), run.now()));
            case KEEP, INSERT, DELETE -> {}
        }
    }

    /** Where it stood, or stands now. */
    public Optional<End> end(int move, boolean isNow) {
        return Optional.ofNullable((isNow ? now : old).get(move));
    }

    private static End end(List<Unit> units, UnitText text, TextRange words) {
        List<String> provisions = text.provisions().stream()
                .filter(provision -> !provision.label().isEmpty())
                .filter(provision -> provision.range().contains(words.start()))
                .sorted(Comparator.comparingInt(Provision::level))
                .map(provision ->
                        AROUND_NUMBER.matcher(provision.label().of(text.text())).replaceAll(""))
                .toList();
        return new End(holding(units, words.start()), provisions);
    }

    /** The unit that a place of several units' joined text is in. */
    private static Unit holding(List<Unit> units, int place) {
        int end = 0;
        for (Unit unit : units) {
            end += unit.text().text().length() + 1;
            if (place < end) {
                return unit;
            }
        }
        return units.getLast();
    }
}
