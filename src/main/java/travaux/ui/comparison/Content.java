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

    /** Named elements by drafts. */
    record Elements(Grid grid) implements Content {}

    /** Nothing that could be compared, and what to do about it. */
    record Nothing(String title, String advice) implements Content {}
}
