package travaux.core.reading;

import travaux.core.text.Note;
import travaux.core.text.Place;

/** Notes of the reader, by severity. */
final class Notes {

    private Notes() {}

    static Note info(String code, String message, Place place) {
        return new Note(Note.Severity.INFO, code, message, place);
    }

    static Note warning(String code, String message, Place place) {
        return new Note(Note.Severity.WARNING, code, message, place);
    }

    /** "line 12", "page 3", or "the text" where neither is known. */
    static String where(Place place) {
        if (place.page().isPresent()) {
            return "page " + place.page().getAsInt();
        }
        return place.line().isPresent() ? "line " + place.line().getAsInt() : "the text";
    }
}
