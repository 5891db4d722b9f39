package travaux.core.importing.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;

/** Comments in the margin, kept as notes with their author and place. */
final class WordComments {

    private final Map<String, XmlElement> comments = new HashMap<>();

    WordComments(XmlElement part) {
        part.elements("comment").forEach(c -> comments.put(c.attribute("id", ""), c));
    }

    /** The note for a comment, if the file has it. */
    Optional<Note> note(String id, Place place) {
        return Optional.ofNullable(comments.get(id)).map(comment -> {
            String author = comment.attribute("author", "").strip();
            String by = author.isEmpty() ? "Comment" : "Comment by " + author;
            return new Note(Severity.INFO, "comment", by + ": " + words(comment), place);
        });
    }

    private static String words(XmlElement comment) {
        StringBuilder words = new StringBuilder();
        for (XmlElement paragraph : comment.elements("p")) {
            paragraph.descendants().filter(e -> e.is("t")).forEach(t -> words.append(t.text()));
            words.append(' ');
        }
        return words.toString().strip();
    }
}
