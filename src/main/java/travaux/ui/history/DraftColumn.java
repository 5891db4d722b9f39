package travaux.ui.history;

import java.util.List;
import travaux.core.dossier.DraftEntry;
import travaux.core.trace.Appearance;
import travaux.ui.control.Stretch;

/**
 * A provision in one draft.
 *
 * @param draft which
 * @param figure its number among the drafts, counted from one
 * @param row whether and as what the provision stood there
 * @param paragraphs its words, inked; empty where they are not known
 * @param rightToLeft whether its words run from right to left
 */
record DraftColumn(DraftEntry draft, int figure, Appearance row, List<InkedParagraph> paragraphs, boolean rightToLeft) {

    /**
     * A paragraph.
     *
     * @param level how deep it is indented
     * @param words its words; a stretch's group is its place among the words of the history
     */
    record InkedParagraph(int level, List<Stretch> words) {

        InkedParagraph {
            words = List.copyOf(words);
        }
    }

    DraftColumn {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether there is nothing of it to read. */
    boolean isSilent() {
        return paragraphs.isEmpty() && row.elements().isEmpty();
    }
}
