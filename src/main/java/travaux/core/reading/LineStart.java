package travaux.core.reading;

import travaux.core.text.DivisionWord;

/** What importers may ask about the start of a line before they join it to the one above. */
public final class LineStart {

    private LineStart() {}

    /**
     * Whether a line begins a paragraph of its own although the line above it did not end one: a designation such as
     * {@code Article 5} alone, a number, an option label. False where the line above ends in words that such a number completes
     * ("referred to in Article / 5. The …").
     *
     * @param above the line above, or empty
     * @param line the line asked about
     */
    public static boolean beginsParagraph(String above, String line) {
        if (DivisionWord.endsInReference(above)) {
            return false;
        }
        if (OptionLabel.at(line, 0).isPresent() || ContentsTable.endsWithPage(above)) {
            return true;
        }
        if (ProvisionLabel.at(line).isPresent()) {
            return above.isBlank()
                    || endsClause(above)
                    || ProvisionLabel.at(above).isPresent()
                    || isHeading(above);
        }
        return isHeading(line);
    }

    /** Whether a line is nothing but the name of a unit, such as {@code Article 5} or {@code PART II}, with or without a title set off. */
    public static boolean isHeading(String line) {
        return Designation.at(line)
                .filter(d -> d.rest(line).isEmpty() || (d.separated() && TitleShape.isTitle(d.rest(line))))
                .isPresent();
    }

    /** Whether a line ends a sentence or an item of a list. */
    public static boolean endsClause(String line) {
        String end = line.stripTrailing();
        return end.endsWith("and") || end.endsWith("or") || TitleShape.endsSentence(end);
    }
}
