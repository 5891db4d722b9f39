package travaux.core.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import travaux.core.text.TextRange;

/** Gathers the words of a provision into runs of one fate. */
final class Fates {

    private final Steps steps;
    private final Returns returns;
    private final List<Integer> worded;
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    private final Map<Integer, BitSet> standing = new HashMap<>();
    private final Map<Integer, BitSet> disputed = new HashMap<>();
    private final Map<Integer, BitSet> own = new HashMap<>();

    /** In which versions a word stood, stood in brackets, and stood in another provision. */
    private record Fate(BitSet stood, BitSet inBrackets, BitSet elsewhere) {}

    Fates(Steps steps, Threads threads, Returns returns, List<Presence> lineage) {
        this.steps = steps;
        this.returns = returns;
        this.worded = steps.worded();
        for (int at : worded) {
            Sheet sheet = threads.sheet(at, lineage.get(at).units());
            sheets.put(at, sheet);
            standing.put(at, returns.standing(at));
            disputed.put(at, returns.inBrackets(at));
            own.put(at, returns.of(sheet));
        }
    }

    /** Every word of the provision once, those of one version first. */
    List<WordHistory> words(int shown) {
        BitSet done = new BitSet();
        List<WordHistory> words = new ArrayList<>(runs(shown, done));
        done.or(set(own, shown));
        List<List<WordHistory>> others = new ArrayList<>();
        for (int at : worded.reversed()) {
            others.add(runs(at, done));
            done.or(set(own, at));
        }
        others.reversed().forEach(words::addAll);
        return words;
    }

    private static BitSet set(Map<Integer, BitSet> sets, int at) {
        return sets.getOrDefault(at, new BitSet());
    }

    /** The runs of one version whose threads are not in a set. */
    private List<WordHistory> runs(int at, BitSet done) {
        Sheet sheet = sheets.getOrDefault(at, Sheet.blank(List.of()));
        List<WordHistory> runs = new ArrayList<>();
        for (int from = 0; from < sheet.size(); ) {
            if (sheet.thread(from) == Sheet.NONE || done.get(thread(sheet, from))) {
                from++;
                continue;
            }
            Fate fate = fate(thread(sheet, from));
            int end = end(
                    sheet,
                    from,
                    place -> !done.get(thread(sheet, place))
                            && fate(thread(sheet, place)).equals(fate));
            runs.add(history(at, sheet, new TextRange(from, end), fate));
            from = end;
        }
        return runs;
    }

    private int thread(Sheet sheet, int place) {
        return returns.original(sheet.thread(place));
    }

    /** Just after the last character of the run that begins at a place; spaces join, brackets and line ends part. */
    private static int end(Sheet sheet, int from, Predicate<Integer> goesOn) {
        String text = sheet.text().text();
        int end = from + 1;
        for (int at = from + 1; at < sheet.size(); at++) {
            if (sheet.thread(at) == Sheet.NONE) {
                if (Letters.isOne(text.charAt(at)) || !isInnerSpace(text.charAt(at))) {
                    return end;
                }
            } else if (goesOn.test(at)) {
                end = at + 1;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isInnerSpace(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private Fate fate(int thread) {
        Fate fate = new Fate(new BitSet(), new BitSet(), new BitSet());
        for (int i = 0; i < worded.size(); i++) {
            int at = worded.get(i);
            boolean stood = set(standing, at).get(thread);
            fate.stood.set(i, stood);
            fate.inBrackets.set(i, stood && set(disputed, at).get(thread));
            fate.elsewhere.set(i, stood && !set(own, at).get(thread));
        }
        return fate;
    }

    private WordHistory history(int at, Sheet sheet, TextRange range, Fate fate) {
        Sheet.Spot spot = sheet.spot(range.start());
        return new WordHistory(
                range.of(sheet.text().text()),
                ids(fate.stood),
                ids(fate.inBrackets),
                ids(fate.elsewhere),
                ids(turns(fate.stood, false)),
                ids(turns(fate.stood, true)),
                steps.version(at).id(),
                spot.unit().id(),
                new TextRange(spot.at(), spot.at() + range.length()));
    }

    /** Versions in which words are missing that stood in the one before, or stand again that were missing. */
    private BitSet turns(BitSet stood, boolean back) {
        BitSet turns = new BitSet();
        int first = stood.nextSetBit(0);
        for (int i = first + 1; i < worded.size(); i++) {
            turns.set(i, stood.get(i) == back && stood.get(i - 1) != back);
        }
        return turns;
    }

    private List<String> ids(BitSet places) {
        return places.stream().mapToObj(i -> steps.version(worded.get(i)).id()).toList();
    }
}
