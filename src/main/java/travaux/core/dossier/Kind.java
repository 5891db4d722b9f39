package travaux.core.dossier;

import java.util.List;
import travaux.core.text.Note;

/** What the value of a key must be. */
sealed interface Kind {

    /** Words for people, not blank. */
    record Text() implements Kind {}

    /** True or false. */
    record Flag() implements Kind {}

    /** A whole number, 0 or more. */
    record Count() implements Kind {}

    /** A year, a month or a day. */
    record Date() implements Kind {}

    /** An address on the web. */
    record Link() implements Kind {}

    /** The number of a unit: one, not a range. */
    record UnitNumber() implements Kind {}

    /** A name that other entries may cite. */
    record Id(What what) implements Kind {}

    /** The id of an entry that must exist. */
    record Ref(What what) implements Kind {}

    /**
     * One of a few words.
     *
     * @param words all there are
     * @param severity how bad another word is
     */
    record OneOf(List<String> words, Note.Severity severity) implements Kind {}

    /** A list. */
    record ListOf(Kind item) implements Kind {}

    /** Keys that are ids, each with a value of one kind. */
    record MapOf(What keys, Kind value) implements Kind {}

    /** An entry. */
    record Entry(Shape shape) implements Kind {}

    /** Kept as it is. */
    record Anything() implements Kind {}

    /** What an id may name. */
    enum What {
        SOURCE("source", "sources.json"),
        DRAFT("draft", "drafts.json"),
        EVENT("event", "events.json"),
        PLANNED("planned step", "events.json"),
        ROW("row of the concordance", "concordance.json"),
        GRID("grid", "elements.json"),
        ELEMENT("element", "elements.json"),
        DELEGATION("delegation", "delegations.json"),
        POSITION("position", "positions.json"),
        STATEMENT("statement", "statements.json"),
        DOCUMENT("document", "documents.json"),
        TERM("disputed term", "terms.json"),
        /** An event, planned step, document, statement or position; or {@code draft:} and the id of a draft. */
        ANY("entry", "events.json, documents.json, statements.json or positions.json");

        private final String words;
        private final String file;

        What(String words, String file) {
            this.words = words;
            this.file = file;
        }

        String words() {
            return words;
        }

        String file() {
            return file;
        }
    }
}
