package travaux.core.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import travaux.core.diff.Change;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;

/**
 * The thread of every character in every worded version. A character keeps its thread where the comparison with the version
 * before keeps it, says that it moved or that its word changed without substance; any other begins one. So threads are exactly
 * the composed keep runs, moves and cosmetic changes.
 */
final class Threads {

    private final Map<Integer, Map<String, int[]>> byVersion = new HashMap<>();
    private final Map<Integer, Integer> firstOf = new HashMap<>();
    private final Map<Integer, Integer> endOf = new HashMap<>();
    private final Map<Integer, BitSet> standing = new HashMap<>();
    private final Map<Integer, BitSet> inBrackets = new HashMap<>();
    private int count;

    private Threads() {}

    static Threads of(Steps steps) {
        Threads threads = new Threads();
        for (int at : steps.worded()) {
            threads.firstOf.put(at, threads.count);
            OptionalInt before = steps.wordedBefore(at);
            if (before.isPresent()) {
                threads.carry(before.getAsInt(), at, steps.fromBefore(at));
            } else {
                threads.begin(at, steps.version(at).draft().units());
            }
            threads.note(at, steps.version(at).draft().units());
        }
        return threads;
    }

    private void begin(int at, List<Unit> units) {
        Map<String, int[]> known = new HashMap<>();
        byVersion.put(at, known);
        for (Unit unit : units) {
            Sheet sheet = Sheet.blank(List.of(unit));
            beginWhereNone(sheet);
            keep(sheet, known);
        }
    }

    private void carry(int before, int at, DraftComparison comparison) {
        Map<String, int[]> known = new HashMap<>();
        byVersion.put(at, known);
        MovedWords moved = new MovedWords();
        List<Sheet> sheets = new ArrayList<>();
        for (UnitComparison unit : comparison.units()) {
            Sheet old = sheet(before, unit.old());
            Sheet now = Sheet.blank(unit.now());
            unit.runs().forEach(run -> carry(run, old, now, moved));
            unit.changes().stream()
                    .filter(Change::isCosmetic)
                    .forEach(change -> Ornaments.carry(change, unit.runs(), old, now));
            sheets.add(now);
        }
        moved.carry();
        sheets.forEach(sheet -> {
            beginWhereNone(sheet);
            keep(sheet, known);
        });
    }

    private static void carry(Run run, Sheet old, Sheet now, MovedWords moved) {
        switch (run.op()) {
            case KEEP -> {
                int[] threads = old.threads(run.old());
                int[] places = Letters.in(now.text().text(), run.now());
                for (int i = 0; i < places.length; i++) {
                    now.set(places[i], threads[i]);
                }
            }
            case MOVE_FROM -> moved.went(run.move().orElse(0), old, run.old());
            case MOVE_TO -> moved.came(run.move().orElse(0), now, run.now());
            case INSERT, DELETE -> {
                // nothing is carried over
            }
        }
    }

    private void beginWhereNone(Sheet sheet) {
        String text = sheet.text().text();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.thread(at) == Sheet.NONE && Letters.isOne(text.charAt(at))) {
                sheet.set(at, count++);
            }
        }
    }

    private static void keep(Sheet sheet, Map<String, int[]> known) {
        List<int[]> apart = sheet.apart();
        for (int i = 0; i < apart.size(); i++) {
            known.put(sheet.units().get(i).id(), apart.get(i));
        }
    }

    /** Units of a worded version with their threads. */
    Sheet sheet(int version, List<Unit> units) {
        return Sheet.of(units, byVersion.getOrDefault(version, Map.of()));
    }

    /** Whether a thread began in a version. */
    boolean beginsIn(int version, int thread) {
        int first = firstOf.getOrDefault(version, Integer.MAX_VALUE);
        return thread >= first && thread < endOf.getOrDefault(version, 0);
    }

    /** Every thread that stands somewhere in a version. */
    BitSet standing(int version) {
        return copy(standing, version);
    }

    /** Every thread that stands in brackets in a version. */
    BitSet inBrackets(int version) {
        return copy(inBrackets, version);
    }

    private static BitSet copy(Map<Integer, BitSet> sets, int version) {
        return (BitSet) sets.getOrDefault(version, new BitSet()).clone();
    }

    private void note(int at, List<Unit> units) {
        endOf.put(at, count);
        BitSet here = standing.computeIfAbsent(at, v -> new BitSet(count));
        BitSet disputed = inBrackets.computeIfAbsent(at, v -> new BitSet(count));
        for (Unit unit : units) {
            Sheet sheet = sheet(at, List.of(unit));
            int[] depths = unit.text().depths();
            for (int place = 0; place < sheet.size(); place++) {
                if (sheet.thread(place) != Sheet.NONE) {
                    here.set(sheet.thread(place));
                    disputed.set(sheet.thread(place), depths[place] > 0);
                }
            }
        }
    }
}
