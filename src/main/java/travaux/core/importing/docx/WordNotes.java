package travaux.core.importing.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.importing.NumberFormat;
import travaux.core.importing.xml.XmlElement;

/** Footnotes and endnotes: their bodies, and the keys under which the text refers to them, in order of their references. */
final class WordNotes {

    private final Map<String, XmlElement> footnotes;
    private final Map<String, XmlElement> endnotes;
    private final Map<Piece.Reference, String> keys = new LinkedHashMap<>();
    private int footnoteCount;
    private int endnoteCount;

    WordNotes(XmlElement footnotes, XmlElement endnotes) {
        this.footnotes = bodies(footnotes, "footnote");
        this.endnotes = bodies(endnotes, "endnote");
    }

    private static Map<String, XmlElement> bodies(XmlElement part, String name) {
        Map<String, XmlElement> bodies = new HashMap<>();
        for (XmlElement note : part.elements(name)) {
            if (note.attribute("type", "normal").equals("normal")) {
                bodies.put(note.attribute("id", ""), note);
            }
        }
        return bodies;
    }

    /** The key of a reference: 1, 2, 3 for footnotes and i, ii, iii for endnotes; nothing if there is no such note. */
    Optional<String> key(Piece.Reference reference) {
        Map<String, XmlElement> bodies = reference.endnote() ? endnotes : footnotes;
        if (!bodies.containsKey(reference.id())) {
            return Optional.empty();
        }
        return Optional.of(keys.computeIfAbsent(identity(reference), this::nextKey));
    }

    private String nextKey(Piece.Reference reference) {
        return reference.endnote()
                ? NumberFormat.write("lowerRoman", ++endnoteCount).orElseThrow()
                : Integer.toString(++footnoteCount);
    }

    private static Piece.Reference identity(Piece.Reference reference) {
        return new Piece.Reference(reference.endnote(), reference.id(), Set.of());
    }

    /** The notes referred to so far, in that order: key and paragraphs. */
    Map<String, List<XmlElement>> referred() {
        Map<String, List<XmlElement>> referred = new LinkedHashMap<>();
        keys.forEach((reference, key) -> {
            XmlElement body =
                    (reference.endnote() ? endnotes : footnotes).getOrDefault(reference.id(), XmlElement.NONE);
            referred.put(key, body.elements());
        });
        return referred;
    }
}
