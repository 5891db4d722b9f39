package travaux.ui.comparison;

import travaux.core.text.TextRange;

/**
 * What the reader chose of the text.
 *
 * @param text as it is drawn, a paragraph to a line
 * @param passage where it stands; in a redline what stands in the new text counts, if any does
 * @param word the word at which the choice ends, whose life is told
 */
public record Chosen(String text, Side passage, Side word) {

    /**
     * A piece of one of the two texts.
     *
     * @param isNow whether of the new one
     * @param range where in the joined text of that side of the comparison
     */
    public record Side(boolean isNow, TextRange range) {}
}
