package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.importing.Masthead;
import travaux.core.importing.RevisionState;
import travaux.core.importing.xml.XmlElement;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;

/**
 * What a document says of itself at the head of its first pages, be it in the margin or at the beginning of the text. Heads
 * and feet are never text of a unit, and a masthead in the text is taken out of it.
 */
final class WordHeads {

    /** A longer line is running text and no part of a masthead. Characters. */
    private static final int LONGEST = 160;

    private final WordPackage parts;
    private final WordStyles styles;
    private final XmlElement section;

    WordHeads(WordPackage parts, WordStyles styles) {
        this.parts = parts;
        this.styles = styles;
        this.section = parts.firstSection();
    }

    /** The masthead of a document; its lines are those of the text. */
    Masthead masthead(List<MarkedLine> lines) {
        boolean ownFirst = Word.toggle(section, "titlePg").orElse(false);
        Masthead first = ownFirst ? in("header", "first") : Masthead.NONE;
        Masthead inText = Masthead.of(head(lines));
        int depth = inText.lines() < lines.size() ? inText.lines() : 0;
        Masthead found = first.or(inText).or(in("header", "default")).or(in("header", "even"));
        return new Masthead(found.symbol(), found.date(), found.session(), found.original(), depth)
                .orSymbolOf(words("footer", "first"))
                .orSymbolOf(words("footer", "default"));
    }

    /** The short lines before the first heading and before running text begins. */
    private static List<String> head(List<MarkedLine> lines) {
        return lines.stream()
                .takeWhile(line ->
                        !(line.style() instanceof Style.Heading) && line.text().length() <= LONGEST)
                .limit(Masthead.DEEPEST)
                .map(MarkedLine::text)
                .toList();
    }

    private Masthead in(String place, String pages) {
        return Masthead.of(words(place, pages));
    }

    private List<String> words(String place, String pages) {
        Optional<XmlElement> part = section.elements(place + "Reference").stream()
                .filter(reference -> reference.attribute("type", "default").equals(pages))
                .findFirst()
                .flatMap(reference -> reference.attribute("id"))
                .map(id -> parts.heads().getOrDefault(id, XmlElement.NONE));
        List<WordParagraph> paragraphs =
                ReadParagraphs.of(part.orElse(XmlElement.NONE).elements(), styles, new LeftOut());
        List<String> words = new ArrayList<>();
        ResolveRevisions.of(paragraphs, RevisionState.ACCEPTED).forEach(paragraph -> words.addAll(lines(paragraph)));
        return words;
    }

    private static List<String> lines(WordParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : paragraph.pieces()) {
            switch (piece) {
                case Piece.Words text -> words.append(text.text());
                case Piece.Break _ -> words.append('\n');
                case Piece.Reference _, Piece.Comment _ -> {
                    // no words
                }
            }
        }
        return words.toString().lines().filter(line -> !line.isBlank()).toList();
    }
}
