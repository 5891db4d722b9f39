package travaux.core.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Says of every run that is not simply kept what a reader would call it. */
final class Classifier {

    private final ChangeList list;
    private final MoveRegister moves;
    private final NumberMap numbers;

    private Classifier(ChangeList list, MoveRegister moves, NumberMap numbers) {
        this.list = list;
        this.moves = moves;
        this.numbers = numbers;
    }

    /** The changes of a pair of texts in reading order; a unit that came or went as a whole is one change. */
    static List<Change> classify(ChangeList list, MoveRegister moves, NumberMap numbers, boolean oneSided) {
        Classifier classifier = new Classifier(list, moves, numbers);
        classifier.listMoves();
        if (oneSided) {
            classifier.listOneSided();
            return classifier.list.inOrder();
        }
        return classifier.classify();
    }

    private List<Change> classify() {
        if (isPlaceholder(list.pair().old().source())
                && !isPlaceholder(list.pair().now().source())) {
            listWhole(ChangeClass.PLACEHOLDER_FILLED);
        } else if (isPlaceholder(list.pair().now().source())
                && !isPlaceholder(list.pair().old().source())) {
            listWhole(ChangeClass.EMPTIED);
        } else {
            new Choices(list).list();
        }
        BracketChanges.list(list);
        ReferenceCheck references = new ReferenceCheck(list.pair(), numbers);
        new EditChanges(list, references).list();
        references.listStale(list);
        return list.inOrder();
    }

    private void listMoves() {
        Map<Integer, List<Integer>> ends = new TreeMap<>();
        for (int at = 0; at < list.stretches().size(); at++) {
            int move = list.stretches().get(at).move();
            if (move > 0) {
                ends.computeIfAbsent(move, m -> new ArrayList<>()).add(at);
            }
        }
        ends.forEach((move, over) -> {
            MoveRegister.Moved moved = moves.get(move);
            list.add(
                    moves.passage(move, numbers),
                    over,
                    moved.old().words(),
                    moved.now().words());
        });
    }

    /** Whether a text promises words and has none. */
    private static boolean isPlaceholder(UnitText text) {
        List<Mark> placeholders = text.marks(MarkKind.PLACEHOLDER);
        if (placeholders.isEmpty()) {
            return text.text().codePoints().noneMatch(Character::isLetterOrDigit);
        }
        StringBuilder rest = new StringBuilder(text.text());
        placeholders.forEach(mark -> blank(rest, mark.range()));
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int at = range.start(); at < range.end(); at++) {
            text.setCharAt(at, ' ');
        }
    }

    private void listWhole(ChangeClass of) {
        List<Integer> over = edited();
        if (!over.isEmpty()) {
            list.add(EnumSet.of(of), over);
        }
    }

    private void listOneSided() {
        List<Integer> over = edited();
        if (!over.isEmpty()) {
            EditClasses classes = new EditClasses(list.pair(), list.labels(), new ReferenceCheck(list.pair(), numbers));
            list.add(classes.ofWhole(over.stream().map(list.stretches()::get).toList()), over);
        }
    }

    private List<Integer> edited() {
        return IntStream.range(0, list.stretches().size())
                .filter(at -> list.isFree(at) && !list.stretches().get(at).isKept())
                .boxed()
                .toList();
    }
}
