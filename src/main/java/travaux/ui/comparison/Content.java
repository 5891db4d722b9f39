package travaux.ui.comparison;

import java.util.List;

/** What the middle of the window shows of a unit. */
sealed interface Content {

    /** Texts. */
    record Words(List<TextRow> rows, boolean rightToLeft) implements Content {
        /** Copies the rows. */
        public Words {
            rows = List.copyOf(rows);
        }
    }

    /** Named elements by drafts; {@code weakHidden} leaves out what rests on weak sources alone, and says so. */
    record Elements(Grid grid, boolean weakHidden) implements Content {}

    /** Nothing that could be compared: what sources say of it all the same, and what to do next. */
    record Nothing(String title, List<String> known, String advice) implements Content {
        /** Copies the lines. */
        public Nothing {
            known = List.copyOf(known);
        }
    }
}
