package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.core.importing.Marking;
import travaux.core.importing.RevisionState;
import travaux.core.importing.xml.XmlElement;

/**
 * Brings paragraphs into one state of their tracked changes. What is not in that state is gone to the word; a paragraph whose
 * end is gone runs on into the next one, and one that is gone altogether leaves no trace, so that it counts in no list.
 */
final class ResolveRevisions {

    private final RevisionState state;
    private final List<WordParagraph> resolved = new ArrayList<>();

    private ResolveRevisions(RevisionState state) {
        this.state = state;
    }

    static List<WordParagraph> of(List<WordParagraph> paragraphs, RevisionState state) {
        return switch (state) {
            case MARKED -> paragraphs;
            case ACCEPTED, ORIGINAL -> new ResolveRevisions(state).resolve(paragraphs);
        };
    }

    private List<WordParagraph> resolve(List<WordParagraph> paragraphs) {
        List<WordParagraph> open = new ArrayList<>();
        for (WordParagraph paragraph : paragraphs) {
            if (!open.isEmpty() && open.getLast().stretch() != paragraph.stretch()) {
                close(open, false);
            }
            open.add(surviving(paragraph));
            if (state.keeps(paragraph.markRevisions())) {
                close(open, true);
            }
        }
        close(open, false);
        return resolved;
    }

    private WordParagraph surviving(WordParagraph p) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : p.pieces()) {
            if (state.keeps(piece.revisions())) {
                pieces.add(decided(piece));
            }
        }
        return new WordParagraph(
                properties(p.properties()), pieces, p.markRevisions(), p.stretch(), p.ordinal(), p.cell());
    }

    private static Piece decided(Piece piece) {
        Set<Marking> none = Set.of();
        return switch (piece) {
            case Piece.Words words -> new Piece.Words(words.text(), words.look(), none);
            case Piece.Break _ -> new Piece.Break(none);
            case Piece.Reference reference -> new Piece.Reference(reference.endnote(), reference.id(), none);
            case Piece.Comment comment -> new Piece.Comment(comment.id(), none);
        };
    }

    /** In the original, a paragraph has the properties it had before they were changed. */
    private XmlElement properties(XmlElement now) {
        return state == RevisionState.ORIGINAL
                ? now.child("pPrChange")
                        .map(change -> change.childOrNone("pPr"))
                        .orElse(now)
                : now;
    }

    /** Joins what is open; with no end of its own left and no words, nothing remains. */
    private void close(List<WordParagraph> open, boolean ended) {
        if (open.isEmpty()) {
            return;
        }
        WordParagraph model =
                open.stream().filter(WordParagraph::hasWords).findFirst().orElse(open.getLast());
        if (ended || model.hasWords()) {
            List<Piece> pieces = open.stream().flatMap(p -> p.pieces().stream()).toList();
            resolved.add(new WordParagraph(
                    model.properties(),
                    pieces,
                    Set.of(),
                    model.stretch(),
                    open.getFirst().ordinal(),
                    model.cell()));
        }
        open.clear();
    }
}
