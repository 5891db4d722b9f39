package travaux.core.importing.akn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import travaux.core.importing.xml.XmlElement;
import travaux.core.importing.xml.XmlNode;
import travaux.core.importing.xml.XmlText;

/** Tells the footnotes of a document, written where they belong or apart in its metadata, from the words around them. */
final class AknNotes {

    private final Map<String, XmlElement> apart = new HashMap<>();

    AknNotes(XmlElement document) {
        document.childOrNone("meta")
                .childOrNone("notes")
                .elements("note")
                .forEach(note -> note.attribute("eId")
                        .or(() -> note.attribute("id"))
                        .ifPresent(id -> apart.put("#" + id, note)));
    }

    /** Whether an element is a footnote or refers to one, so that what stands in it is no word of the text around it. */
    boolean isNote(XmlElement element) {
        return switch (element.name()) {
            case "authorialNote", "subFlow", "noteRef" -> true;
            case "ref", "a" -> apart.containsKey(element.attribute("href", ""));
            default -> false;
        };
    }

    /** What holds the words of a note; without anything in it if the document has them not. */
    XmlElement body(XmlElement note) {
        return isWrittenHere(note) ? note : apart.getOrDefault(note.attribute("href", ""), XmlElement.NONE);
    }

    /** The sign of a note, as written, or empty. */
    static String marker(XmlElement note) {
        return note.attribute("marker").orElseGet(() -> isWrittenHere(note) ? "" : note.text());
    }

    private static boolean isWrittenHere(XmlElement note) {
        return note.is("authorialNote") || note.is("subFlow");
    }

    /** All notes in an element, in document order. */
    List<XmlElement> in(XmlElement element) {
        return element.elements().stream()
                .flatMap(child -> isNote(child) ? Stream.of(child) : in(child).stream())
                .toList();
    }

    /** The characters of an element without its notes, white space as it stands. */
    String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        for (XmlNode node : element.children()) {
            switch (node) {
                case XmlText text -> words.append(text.text());
                case XmlElement child -> words.append(isNote(child) ? "" : words(child));
            }
        }
        return words.toString();
    }
}
