package travaux.core.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import travaux.core.record.Confidence;

/**
 * On what a unit rests whose wording is not at hand.
 *
 * @param unit id of the unit
 * @param heading what the unit's title is
 * @param translatedFrom BCP 47 of the language that a translated title stood in
 * @param noText whether the draft itself left the article without text; told apart from a text that is not at hand
 * @param content what sources say that it said, in our own words, or empty
 * @param rows ids of the concordance rows it belongs to
 * @param confidence how well it rests on its sources; empty where all that is known is general knowledge
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources; empty where all that is known is general knowledge
 */
public record UnitAccount(
        String unit,
        Heading heading,
        Optional<String> translatedFrom,
        boolean noText,
        String content,
        List<String> rows,
        Optional<Confidence> confidence,
        String doubt,
        String note,
        List<String> sources) {

    /** What is shown as the title of a unit. */
    public enum Heading {
        /** The title, as a source prints it. */
        PRINTED,
        /** The title, translated by us from a language that a source prints it in. */
        TRANSLATED,
        /** No title: our words for what a source says it is about. */
        SUBJECT,
        /** General knowledge, in no source: to be shown with the mark "unverified". */
        UNVERIFIED,
        /** Nothing is known but the number. */
        NONE;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public UnitAccount {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }
}
