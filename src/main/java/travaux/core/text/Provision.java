package travaux.core.text;

/**
 * A numbered paragraph or sub-paragraph of a unit.
 *
 * @param path its normalised numbers from the unit down, joined by dots: {@code 1}, {@code 1.a}, {@code 1.a.ii}; unnumbered
 *     paragraphs have an empty path
 * @param label the number as written, brackets included; empty where there is none
 * @param range from the label to the end of the passage, the sub-paragraphs below it included
 * @param level 0 for a paragraph of the unit, 1 for one below it, and so on
 */
public record Provision(String path, TextRange label, TextRange range, int level) {

    /** Refuses a label outside the passage. */
    public Provision {
        if (!range.encloses(label)) {
            throw new IllegalArgumentException("label " + label + " outside " + range);
        }
    }

    /** Its own number, without those above it. */
    public String number() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
