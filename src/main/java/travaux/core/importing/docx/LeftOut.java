package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;

/** Counts what a document holds that is not text of it, and says so once for each kind. */
final class LeftOut {

    /** Kinds of things that are left out or not understood. */
    enum Kind {
        HIDDEN(Severity.INFO, "hidden-text", "Hidden text left out, which no page shows"),
        PICTURE(Severity.INFO, "picture", "Pictures and drawings left out"),
        CONTENTS(Severity.INFO, "contents-table", "Lines of a generated table of contents left out"),
        EMBEDDED(Severity.WARNING, "embedded-document", "Embedded documents not read; open them on their own"),
        HEAD(Severity.INFO, "damaged-head", "Heads or feet of pages that are damaged, and may say symbol and date"),
        SYMBOL(
                Severity.WARNING,
                "unknown-symbol",
                "Symbols of a special font that were not recognised and stand as \uFFFD"),
        NUMBERING(Severity.WARNING, "guessed-number", "List numbers in a format that is not known, shown as 1, 2, 3");

        private final Severity severity;
        private final String code;
        private final String what;

        Kind(Severity severity, String code, String what) {
            this.severity = severity;
            this.code = code;
            this.what = what;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        counts.forEach(
                (kind, n) -> notes.add(new Note(kind.severity, kind.code, kind.what + ": " + n + ".", Place.WHOLE)));
        return notes;
    }
}
