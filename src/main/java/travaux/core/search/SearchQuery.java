package travaux.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is sought: terms that must all be found in one passage.
 *
 * @param written as the reader wrote it
 * @param terms never empty
 */
public record SearchQuery(String written, List<Term> terms) {

    private static final int MOST_TERMS = 40;
    private static final int LONGEST = 1000;
    /** A phrase in quotation marks of any of the six languages, its last mark perhaps forgotten; or what spaces part. */
    private static final Pattern TERM = Pattern.compile(
            "[\"“”„«»「」＂](?<phrase>[^\"“”„«»「」＂]*)[\"“”„«»「」＂]?(?<wide>\\*?)" + "|(?<word>[^\\s\\p{Z}\"“”„«»「」＂]+)");

    /**
     * A word or a phrase.
     *
     * @param text without quotation marks and star
     * @param exact whether it was quoted: then a plural is not taken for its singular
     * @param open whether its last word is only the beginning of what is sought
     */
    public record Term(String text, boolean exact, boolean open) {}

    /** Copies the terms. */
    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /**
     * Reads what somebody wrote: words, "phrases in quotation marks", and beginnings of words with a star.
     *
     * @throws UnusableQueryException if there is no word in it, or too many
     */
    public static SearchQuery parse(String written) throws UnusableQueryException {
        if (written.length() > LONGEST) {
            throw new UnusableQueryException(
                    "These are too many words to look for. Leave out all but the telling ones.");
        }
        List<Term> terms = new ArrayList<>();
        Matcher found = TERM.matcher(written);
        while (found.find()) {
            String phrase = found.group("phrase");
            Term term = phrase == null ? word(found.group("word")) : phrase(phrase, found.group("wide"));
            if (term.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(term);
            }
        }
        if (terms.isEmpty()) {
            throw new UnusableQueryException(
                    "There is no word to look for. Write words, a \"phrase in quotation marks\", or a beginning:"
                            + " harb*");
        }
        if (terms.size() > MOST_TERMS) {
            throw new UnusableQueryException(
                    "These are too many words to look for. Leave out all but the telling ones.");
        }
        return new SearchQuery(written.strip(), terms);
    }

    private static Term word(String written) {
        boolean open = written.endsWith("*") || written.endsWith("＊");
        return new Term(open ? written.substring(0, written.length() - 1) : written, false, open);
    }

    private static Term phrase(String written, String star) {
        boolean open = !star.isEmpty() || written.endsWith("*");
        return new Term(written.replaceFirst("\\*$", ""), true, open);
    }
}
