package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;

/** Turns columns into levels: a paragraph set in further than the one it stands under is one level deeper. */
final class IndentLevels {

    private final List<Integer> columns = new ArrayList<>(List.of(0));

    /** The level of a paragraph that begins in a column, after those before it. */
    int level(int column) {
        while (columns.getLast() > column) {
            columns.removeLast();
        }
        if (columns.getLast() < column) {
            columns.add(column);
        }
        return columns.size() - 1;
    }

    /** Forgets the levels, at a heading. */
    void reset() {
        columns.clear();
        columns.add(0);
    }
}
