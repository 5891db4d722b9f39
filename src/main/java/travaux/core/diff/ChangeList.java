package travaux.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import travaux.core.text.Provision;

/** Changes being listed for one pair of texts; each stretch belongs to one of them at most. */
final class ChangeList {

    private final TextPair pair;
    private final List<Stretch> stretches;
    private final boolean[] claimed;
    private final Labels labels;
    private final List<Change> changes = new ArrayList<>();

    ChangeList(TextPair pair, List<Stretch> stretches) {
        this.pair = pair;
        this.stretches = stretches;
        this.claimed = new boolean[stretches.size()];
        this.labels = new Labels(pair);
    }

    TextPair pair() {
        return pair;
    }

    /** Which words are numbers of provisions. */
    Labels labels() {
        return labels;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    boolean isFree(int stretch) {
        return !claimed[stretch];
    }

    /** Adds a change over some stretches, which it claims; its words are theirs. */
    void add(Set<ChangeClass> classes, List<Integer> over) {
        add(classes, over, List.of(), List.of());
    }

    /** Adds a change over one stretch unless another change has it. */
    void addIfFree(ChangeClass of, int stretch) {
        if (isFree(stretch)) {
            add(EnumSet.of(of), List.of(stretch));
        }
    }

    void add(Set<ChangeClass> classes, List<Integer> over, List<String> retained, List<String> notRetained) {
        changes.add(new Change(
                classes,
                oldWords(over),
                nowWords(over),
                claim(over),
                retained,
                notRetained,
                place(over),
                oldHeld(over),
                nowHeld(over)));
    }

    /** Adds a move; its words are told apart from its stretches, for they may stand in another unit. */
    void add(MovedPassage moved, List<Integer> over, String old, String now) {
        changes.add(new Change(
                moved.classes(),
                old,
                now,
                claim(over),
                moved.retained(),
                moved.notRetained(),
                place(over),
                oldHeld(over),
                nowHeld(over)));
    }

    /** Adds a remark on a stretch that other changes may still claim. */
    void remark(ChangeClass of, int over, String words) {
        changes.add(new Change(
                EnumSet.of(of),
                words,
                words,
                List.of(over),
                List.of(),
                List.of(),
                place(List.of(over)),
                oldHeld(List.of(over)),
                nowHeld(List.of(over))));
    }

    private Held oldHeld(List<Integer> over) {
        Tokens old = pair.old();
        return Held.of(over.stream()
                .map(stretches::get)
                .flatMapToInt(stretch -> IntStream.range(stretch.old(), stretch.oldEnd()))
                .filter(at -> isSaid(old, at) && !labels.isOldLabel(at))
                .map(old::depth)
                .toArray());
    }

    private Held nowHeld(List<Integer> over) {
        Tokens now = pair.now();
        return Held.of(over.stream()
                .map(stretches::get)
                .flatMapToInt(stretch -> IntStream.range(stretch.now(), stretch.nowEnd()))
                .filter(at -> isSaid(now, at) && !labels.isNowLabel(at))
                .map(now::depth)
                .toArray());
    }

    private static boolean isSaid(Tokens tokens, int at) {
        return !tokens.isSign(at) && !tokens.isRemark(at);
    }

    private List<Integer> claim(List<Integer> over) {
        over.forEach(at -> claimed[at] = true);
        return over;
    }

    String oldWords(List<Integer> over) {
        Wording wording = new Wording();
        over.forEach(at -> wording.add(
                pair.old(), stretches.get(at).old(), stretches.get(at).oldEnd()));
        return wording.toString();
    }

    String nowWords(List<Integer> over) {
        Wording wording = new Wording();
        over.forEach(at -> wording.add(
                pair.now(), stretches.get(at).now(), stretches.get(at).nowEnd()));
        return wording.toString();
    }

    private String place(List<Integer> over) {
        for (int at : over) {
            Stretch stretch = stretches.get(at);
            if (stretch.now() < stretch.nowEnd()) {
                return path(pair.now(), stretch.now());
            }
        }
        return over.isEmpty()
                ? ""
                : path(pair.old(), stretches.get(over.getFirst()).old());
    }

    private static String path(Tokens tokens, int word) {
        String path = "";
        for (Provision provision : tokens.source().provisions()) {
            if (provision.range().contains(tokens.start(word))
                    && !provision.path().isEmpty()) {
                path = provision.path();
            }
        }
        return path;
    }

    /** The changes in the order of the first run of each. */
    List<Change> inOrder() {
        return changes.stream()
                .sorted(Comparator.comparing(change -> change.runs().getFirst()))
                .toList();
    }
}
