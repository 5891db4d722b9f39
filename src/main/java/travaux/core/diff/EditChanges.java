package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists what was replaced, inserted and deleted: between two kept words one change, but each paragraph that came or went by itself,
 * and numbers apart from words.
 */
final class EditChanges {

    private final ChangeList list;
    private final TextPair pair;
    private final Labels labels;
    private final EditClasses classes;
    /** For each old paragraph the new one in which the first of its words that stayed stands now, or -1. */
    private final int[] nowOfOldParagraph;
    /** The new paragraphs in which any word stayed. */
    private final BitSet knownNow = new BitSet();

    /**
     * Where an edit belongs.
     *
     * @param oldParagraph its paragraph in the old text; -1 where it goes by its new one, -2 where that came as a whole
     * @param nowParagraph its paragraph in the new text, or -1 where it went with all of its paragraph
     * @param label whether it is of a number rather than of words
     */
    private record Key(int oldParagraph, int nowParagraph, boolean label) {}

    EditChanges(ChangeList list, ReferenceCheck references) {
        this.list = list;
        this.pair = list.pair();
        this.labels = list.labels();
        this.classes = new EditClasses(pair, labels, references);
        int words = pair.old().size();
        this.nowOfOldParagraph = new int[words == 0 ? 0 : pair.old().paragraph(words - 1) + 1];
        Arrays.fill(nowOfOldParagraph, -1);
        for (int at = words - 1; at >= 0; at--) {
            int now = pair.toNow(at);
            if (now >= 0) {
                nowOfOldParagraph[pair.old().paragraph(at)] = pair.now().paragraph(now);
                knownNow.set(pair.now().paragraph(now));
            }
        }
    }

    void list() {
        List<Integer> gap = new ArrayList<>();
        for (int at = 0; at < list.stretches().size(); at++) {
            if (list.stretches().get(at).isKept()) {
                listGap(gap);
                gap.clear();
            } else if (isRemark(list.stretches().get(at))) {
                list.addIfFree(ChangeClass.COSMETIC, at);
            } else if (list.isFree(at)) {
                gap.add(at);
            }
        }
        listGap(gap);
    }

    /** Whether what came or went was no wording: the coming and going of statuses and names changes no text. */
    private boolean isRemark(Stretch stretch) {
        return stretch.op() == Run.Op.DELETE
                ? pair.old().isRemark(stretch.old())
                : stretch.op() == Run.Op.INSERT && pair.now().isRemark(stretch.now());
    }

    private void listGap(List<Integer> gap) {
        if (gap.isEmpty()) {
            return;
        }
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        gap.forEach(at -> groups.computeIfAbsent(key(list.stretches().get(at)), k -> new ArrayList<>())
                .add(at));
        for (List<Integer> over : joinReplaced(groups)) {
            list.add(classes.of(over.stream().map(list.stretches()::get).toList()), over);
        }
    }

    private Key key(Stretch stretch) {
        if (stretch.op() == Run.Op.DELETE) {
            int paragraph = pair.old().paragraph(stretch.old());
            int counterpart = nowOfOldParagraph[paragraph];
            boolean label = counterpart >= 0 && labels.isOldLabel(stretch.old());
            return new Key(counterpart < 0 ? paragraph : -1, counterpart, label);
        }
        int paragraph = pair.now().paragraph(stretch.now());
        boolean known = knownNow.get(paragraph);
        return new Key(known ? -1 : -2, paragraph, known && labels.isNowLabel(stretch.now()));
    }

    /** One paragraph that went and one that came in its place, alone in their gap, are one replaced paragraph. */
    private static Collection<List<Integer>> joinReplaced(Map<Key, List<Integer>> groups) {
        if (groups.size() == 1) {
            return groups.values();
        }
        List<Key> went =
                groups.keySet().stream().filter(key -> key.nowParagraph < 0).toList();
        List<Key> came =
                groups.keySet().stream().filter(key -> key.oldParagraph == -2).toList();
        List<List<Integer>> joined = new ArrayList<>(groups.values());
        if (went.size() == 1 && came.size() == 1) {
            List<Integer> whole = new ArrayList<>();
            went.forEach(key -> whole.addAll(groups.get(key)));
            came.forEach(key -> whole.addAll(groups.get(key)));
            went.forEach(key -> joined.remove(groups.get(key)));
            came.forEach(key -> joined.remove(groups.get(key)));
            whole.sort(null);
            joined.add(whole);
        }
        return joined;
    }
}
