package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * Words that stood in brackets or beside a rival, or that a delegation wanted in or out; and how that ended.
 *
 * @param id stable within its dossier
 * @param version the version where it was in dispute, in words
 * @param draft id of that draft, where it is one
 * @param article the provision as that version numbers it, or a subject
 * @param terms the words, short phrases only; in round brackets where they name what no source quotes
 * @param what the dispute, in our own words
 * @param outcome how it ended, where that is known
 * @param rows ids of the concordance rows it concerns, where its article says no number that could be followed
 * @param evidence on what the dispute rests
 */
public record DisputedTerm(
        String id,
        String version,
        Optional<String> draft,
        String article,
        List<String> terms,
        String what,
        Optional<Outcome> outcome,
        List<String> rows,
        Evidence evidence) {

    /**
     * How a dispute ended.
     *
     * @param text in our own words
     * @param confidence how well that rests on its sources
     * @param sources ids of its sources
     */
    public record Outcome(String text, Confidence confidence, List<String> sources) {

        /** Copies the list. */
        public Outcome {
            sources = List.copyOf(sources);
        }
    }

    /** Copies the lists. */
    public DisputedTerm {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }
}
