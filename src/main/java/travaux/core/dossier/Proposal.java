package travaux.core.dossier;

/**
 * Words that the reader would have an article say. Private: it is kept beside what the reader added, and is part of no dossier.
 *
 * @param of key of the text that it was written against, as for corrections
 * @param unit id of the unit there
 * @param name of the article and the draft, for people
 * @param proposer whose proposal it would be, or empty
 * @param text its words, a paragraph to a line
 */
public record Proposal(String of, String unit, String name, String proposer, String text) {

    /** Whether it is of a unit of a text. */
    public boolean isOf(String key, String id) {
        return of.equals(key) && unit.equals(id);
    }

    /** As it is written in a negotiation: {@code [PROPOSER: text]}. */
    public String written() {
        return "[" + proposer.strip() + ": " + text.strip() + "]";
    }
}
