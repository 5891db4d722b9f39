package travaux.core.importing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.reading.MarkedLine;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/**
 * Finds the convention of a document: by its own explanation, or by what is marked in it and what stands beside that. A document
 * with tracked changes says by these what came and went; nothing more is looked for in it.
 */
final class FindConvention {

    /** So many passages are no accident of emphasis. */
    private static final int ENOUGH = 5;

    /** Where a document explains its signs, it does so before or after its text, in few lines. */
    private static final int BETWEEN = 3;

    private static final Pattern DELETING = Pattern.compile(
            "(?iu)(?=.*(brackets|corchetes|crochets))(?=.*(omi(t|ss)|delet|repeal|supprim|suprim|eliminad)).*");
    private static final Pattern INSERTING = Pattern.compile(
            "(?iu)(?=.*(underlin|subraya|soulign))(?=.*(insert|addition|added|new |ajout|nouve|nuev|agrega|añad)).*");

    private final List<MarkedLine> lines;
    private final MarkedChanges changes;
    private int inserted;
    private int coloured;
    private int struck;
    private int besideBold;
    private int besideStruck;
    private int plainBrackets;

    /** A convention and the sentence that says why. */
    record Found(Convention convention, String reason) {}

    private FindConvention(List<MarkedLine> lines, MarkedChanges changes) {
        this.lines = lines;
        this.changes = changes;
    }

    /** The convention that is not the usual one, if there are signs of it. */
    static Optional<Found> in(List<MarkedLine> lines, MarkedChanges changes) {
        boolean tracked = lines.stream()
                .flatMap(line -> line.marks().stream())
                .anyMatch(mark -> mark.kind() == MarkKind.INSERTED || mark.kind() == MarkKind.DELETED);
        return tracked ? Optional.empty() : new FindConvention(lines, changes).find();
    }

    private Optional<Found> find() {
        for (int i = 0; i < lines.size(); i++) {
            count(i);
        }
        Optional<String> explained = explanation();
        if (explained.isPresent() && changes.pairs() > 0) {
            return found(Convention.GAZETTE, "the document explains its signs so (“" + explained.get() + "”)");
        }
        boolean gazette = changes.pairs() >= ENOUGH && inserted >= ENOUGH && plainBrackets * 10 <= changes.pairs();
        if (gazette && besideBold * 3 >= changes.pairs()) {
            return found(
                    Convention.GAZETTE,
                    "%d passages stand in bold brackets and %d are underlined, %d of these side by side"
                            .formatted(changes.pairs(), inserted, besideBold));
        }
        int added = inserted + coloured;
        if (struck >= ENOUGH && added >= ENOUGH && besideStruck * 3 >= Math.min(struck, added)) {
            return found(
                    Convention.COLOUR,
                    "%d passages are struck through and %d are underlined or in colour, %d of these side by side"
                            .formatted(struck, added, besideStruck));
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Convention convention, String reason) {
        return Optional.of(new Found(convention, reason));
    }

    private void count(int number) {
        MarkedLine line = lines.get(number);
        BitSet underlined = MarkedChanges.over(line, MarkKind.UNDERLINE);
        BitSet colour = MarkedChanges.over(line, MarkKind.COLOURED);
        BitSet gone = MarkedChanges.over(line, MarkKind.STRUCK);
        BitSet bold = changes.inBoldBrackets(number);
        underlined.andNot(gone);
        colour.andNot(gone);
        colour.andNot(underlined);
        inserted += partial(underlined, line);
        coloured += partial(colour, line);
        struck += MarkedChanges.runs(gone).size();
        besideBold += beside(bold, underlined);
        underlined.or(colour);
        besideStruck += beside(gone, underlined);
        plainBrackets += (int) line.text().chars().filter(c -> c == '[').count();
        plainBrackets -= (int) changes.boldBrackets(number).stream()
                .filter(at -> line.text().charAt(at) == '[')
                .count();
    }

    /** Passages that are no whole line: a line that is marked from end to end may well be a heading. */
    private static int partial(BitSet marked, MarkedLine line) {
        return marked.cardinality() * 10 >= line.text().length() * 9
                ? 0
                : MarkedChanges.runs(marked).size();
    }

    /** How many runs of the one touch one of the other, a space apart at most. */
    private static int beside(BitSet ones, BitSet others) {
        int beside = 0;
        for (TextRange run : MarkedChanges.runs(ones)) {
            int before = others.previousSetBit(run.start());
            int after = others.nextSetBit(run.end());
            boolean touches = (before >= 0 && run.start() - before <= 2) || (after >= 0 && after - run.end() <= 1);
            beside += touches ? 1 : 0;
        }
        return beside;
    }

    private Optional<String> explanation() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.length() < 600 && DELETING.matcher(line).matches()) {
                for (int near = Math.max(0, i - BETWEEN); near < Math.min(lines.size(), i + BETWEEN + 1); near++) {
                    String other = lines.get(near).text();
                    if (other.length() < 600 && INSERTING.matcher(other).matches()) {
                        return Optional.of(line.length() > 80 ? line.substring(0, 79) + "…" : line);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
