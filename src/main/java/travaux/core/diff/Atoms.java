package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Cuts a text into what is drawn: the words of each run with the space after them, brackets, ends of paragraphs. */
final class Atoms {

    private final String text;
    private final Map<Integer, Atom.Kind> brackets = new HashMap<>();
    private final int[] runAt;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(UnitText text, List<TextRange> runs) {
        this.text = text.text();
        for (BracketGroup group : text.brackets()) {
            if (group.opened()) {
                brackets.put(group.range().start(), Atom.Kind.OPENING);
            }
            if (group.closed()) {
                brackets.put(group.range().end() - 1, Atom.Kind.CLOSING);
            }
        }
        StrayBrackets.in(text).forEach(place -> brackets.put(place, Atom.Kind.CLOSING));
        this.runAt = new int[this.text.length()];
        Arrays.fill(runAt, -1);
        for (int run = 0; run < runs.size(); run++) {
            Arrays.fill(runAt, runs.get(run).start(), runs.get(run).end(), run);
        }
        spread();
    }

    /**
     * All characters of a text, each in one atom, in order.
     *
     * @param runs range of each run in this text, empty where it is not in it
     */
    static List<Atom> of(UnitText text, List<TextRange> runs) {
        Atoms atoms = new Atoms(text, runs);
        int at = 0;
        while (at < atoms.text.length()) {
            at = atoms.step(at);
        }
        return atoms.atoms;
    }

    /** Gives the characters between runs to a neighbour: spaces to the run before, an opening bracket to the one after. */
    private void spread() {
        int before = -1;
        for (int at = 0; at < runAt.length; at++) {
            if (text.charAt(at) == '\n') {
                before = -1;
            } else if (runAt[at] >= 0) {
                before = runAt[at];
            } else if (text.charAt(at) != '[') {
                runAt[at] = before;
            }
        }
        int after = -1;
        for (int at = runAt.length - 1; at >= 0; at--) {
            if (text.charAt(at) == '\n') {
                after = -1;
            } else if (runAt[at] < 0) {
                runAt[at] = after;
            } else {
                after = runAt[at];
            }
        }
    }

    private int step(int at) {
        Atom.Kind bracket = brackets.get(at);
        if (bracket != null) {
            atoms.add(new Atom(bracket, new TextRange(at, at + 1), runAt[at]));
            return at + 1;
        }
        if (text.charAt(at) == '\n') {
            atoms.add(new Atom(Atom.Kind.BREAK, new TextRange(at, at + 1), -1));
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length()
                && text.charAt(end) != '\n'
                && runAt[end] == runAt[at]
                && !brackets.containsKey(end)) {
            end++;
        }
        atoms.add(new Atom(Atom.Kind.WORDS, new TextRange(at, end), runAt[at]));
        return end;
    }
}
