package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;

/** Folds long stretches in which nothing changed, with a paragraph left standing on either side of each change. */
final class Folding {

    private static final int CONTEXT = 1;
    /** Fewer paragraphs than this are sooner read than unfolded. */
    private static final int LEAST = 4;

    private Folding() {}

    /** The rows, long unchanged stretches among them folded; all as they are where nothing changed. */
    static List<TextRow> fold(List<TextRow> rows) {
        boolean[] shown = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isTouched()) {
                any = true;
                for (int j = Math.max(0, i - CONTEXT); j <= Math.min(rows.size() - 1, i + CONTEXT); j++) {
                    shown[j] = true;
                }
            }
        }
        return any ? fold(rows, shown) : rows;
    }

    private static List<TextRow> fold(List<TextRow> rows, boolean[] shown) {
        List<TextRow> folded = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int end = i;
            while (end < rows.size() && !shown[end]) {
                end++;
            }
            if (end - i >= LEAST) {
                folded.add(TextRow.fold(rows.subList(i, end)));
                i = end;
            } else {
                folded.addAll(rows.subList(i, Math.max(end, i + 1)));
                i = Math.max(end, i + 1);
            }
        }
        return folded;
    }
}
