package travaux.core.importing.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.importing.Marking;
import travaux.core.importing.akn.AknLines.Heading;
import travaux.core.importing.akn.AknLines.Piece;
import travaux.core.importing.xml.XmlElement;
import travaux.core.importing.xml.XmlNode;
import travaux.core.importing.xml.XmlText;
import travaux.core.text.UnitKind;

/** Walks a document down to its basic units and declares each unit on the way. */
final class WalkDocument {

    /** A word and a number, as annexes are called; what follows is the title. */
    private static final Pattern ANNEX_LABEL =
            Pattern.compile("^(\\p{L}+\\.?\\s+(?:\\p{Nd}+\\p{L}?|[IVXLC]+|\\p{Lu}))(?![\\p{L}\\p{Nd}])[\\s.:–—-]*");

    private final AknLines lines;
    private final WalkContent content;
    private final AknNotes notes;
    private String annexTitle = "";
    private boolean inUnit;

    WalkDocument(AknLines lines, WalkContent content, AknNotes notes) {
        this.lines = lines;
        this.content = content;
        this.notes = notes;
    }

    /** A whole document, whose units stand at a level. */
    void document(XmlElement document, int level) {
        for (XmlElement part : document.elements()) {
            switch (part.name()) {
                case "meta" -> {
                    // read apart
                }
                case "preface", "coverPage", "header", "conclusions" -> plain(UnitKind.OTHER, part, level);
                case "preamble" -> plain(UnitKind.PREAMBLE, part, level);
                case "attachments", "components" -> {
                    // after the body, wherever they stand
                }
                default -> body(part, level);
            }
        }
        annexes(document, level);
    }

    /** The documents that are attached to one. */
    void annexes(XmlElement document, int level) {
        for (String group : List.of("attachments", "components")) {
            document.elements(group).forEach(g -> g.elements().forEach(a -> annex(a, level)));
        }
    }

    private void plain(UnitKind kind, XmlElement part, int level) {
        String words = notes.words(part).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty() && !words.equals(annexTitle)) {
            lines.unit(kind, 2 * level, Heading.NONE, content::note);
            content.inside(part, List.of(), 0);
            lines.flush();
        }
    }

    private void body(XmlElement body, int level) {
        inUnit = level > 1;
        steps(body, level, List.of());
        lines.flush();
    }

    private void annex(XmlElement attachment, int level) {
        Heading heading = annexHeading(attachment);
        annexTitle = plain(heading);
        declare(UnitKind.ANNEX, level, heading);
        for (XmlElement child : attachment.elements()) {
            boolean own = child.is("num") || child.is("heading") || child.is("subheading") || child.is("meta");
            if (!own && Hierarchy.isStep(child)) {
                step(child, level + 1, List.of());
            } else if (!own) {
                document(child, level + 1);
            }
        }
        annexTitle = "";
    }

    private Heading annexHeading(XmlElement attachment) {
        Heading own = heading(attachment);
        if (!own.number().isEmpty()) {
            return own;
        }
        String words = own.title().isEmpty()
                ? alias(attachment).or(() -> docTitle(attachment)).orElse("")
                : plain(own) + " " + notes.words(attachment.childOrNone("subheading"));
        Matcher label = ANNEX_LABEL.matcher(words.strip());
        boolean labelled = label.find();
        List<Piece> title = new ArrayList<>(pieces(words.strip().substring(labelled ? label.end() : 0)));
        own.title().stream().filter(piece -> piece instanceof Piece.Note).forEach(title::add);
        return new Heading(labelled ? pieces(label.group(1)) : List.of(), title);
    }

    private static List<Piece> pieces(String words) {
        return words.isBlank() ? List.of() : List.of(new Piece.Words(words, List.of()));
    }

    private static Optional<String> alias(XmlElement attachment) {
        return attachment
                .descendants()
                .filter(e -> e.is("FRBRWork"))
                .findFirst()
                .flatMap(work -> work.child("FRBRalias"))
                .flatMap(alias -> alias.attribute("value"));
    }

    private Optional<String> docTitle(XmlElement attachment) {
        return attachment
                .descendants()
                .filter(e -> e.is("docTitle"))
                .findFirst()
                .map(title -> notes.words(title).replaceAll("\\s+", " "));
    }

    private void steps(XmlElement parent, int level, List<Marking> around) {
        for (XmlNode node : parent.children()) {
            switch (node) {
                case XmlElement child -> step(child, level, around);
                case XmlText text -> lines.words(text.text(), around);
            }
        }
    }

    private void step(XmlElement element, int level, List<Marking> around) {
        switch (element.name()) {
            case "num", "heading", "subheading" -> {
                // stands in the unit's heading
            }
            case "component", "attachment" -> annex(element, level);
            case "collectionBody", "components", "attachments", "mainBody" -> steps(element, level, around);
            case "crossHeading" -> {
                Heading title = new Heading(List.of(), words(element, around));
                lines.unit(UnitKind.SECTION, 2 * level - 1, title, content::note);
                inUnit = true;
            }
            case "act", "bill", "doc", "statement", "amendment" -> document(element, level);
            default -> hierarchical(element, level, around);
        }
    }

    private void hierarchical(XmlElement element, int level, List<Marking> around) {
        if (!Hierarchy.isStep(element)) {
            if (wraps(element)) {
                steps(element, level, Inline.marks(element, around));
            } else {
                text(element, around);
            }
            return;
        }
        if (!content.isInForce(element)) {
            return;
        }
        List<Marking> marks = Inline.marks(element, around);
        Optional<UnitKind> kind = repeatsAnnex(element) ? Optional.empty() : Hierarchy.unit(element);
        if (kind.isEmpty()) {
            unnamed(element, level, marks);
        } else {
            unit(element, kind.get(), level, marks);
        }
    }

    /** A change or a foreign element around whole units is no text of its own. */
    private static boolean wraps(XmlElement element) {
        return element.elements().stream().anyMatch(Hierarchy::isStep) && !element.is("content");
    }

    private void unit(XmlElement step, UnitKind kind, int level, List<Marking> marks) {
        declare(kind, level, heading(step, marks));
        List<Marking> inside = WalkContent.removed(step, marks);
        step.child("subheading").ifPresent(subheading -> content.element(subheading, step, inside, 0));
        if (kind == UnitKind.ARTICLE) {
            step.elements().stream()
                    .filter(e -> !e.is("num") && !e.is("heading") && !e.is("subheading"))
                    .forEach(e -> content.element(e, step, inside, 0));
            lines.flush();
        } else {
            steps(step, level + 1, inside);
        }
    }

    private void unnamed(XmlElement step, int level, List<Marking> marks) {
        boolean provision = Hierarchy.number(step).isPresent();
        if (provision) {
            ensureUnit(level);
            content.provision(step, WalkContent.removed(step, marks), 0);
        } else {
            steps(step, level, marks);
        }
    }

    private void text(XmlElement element, List<Marking> around) {
        if (!element.text().isBlank()) {
            ensureUnit(1);
            content.element(element, XmlElement.NONE, around, 0);
            lines.flush();
        }
    }

    private void ensureUnit(int level) {
        if (!inUnit) {
            declare(UnitKind.OTHER, level, Heading.NONE);
        }
    }

    /** Levels are doubled, so that a heading across the page holds the units beside it and stands in none of them. */
    private void declare(UnitKind kind, int level, Heading heading) {
        lines.unit(kind, 2 * level, heading, content::note);
        inUnit = true;
    }

    private boolean repeatsAnnex(XmlElement step) {
        return !annexTitle.isEmpty()
                && Hierarchy.number(step).isEmpty()
                && plain(heading(step)).equals(annexTitle);
    }

    private Heading heading(XmlElement step) {
        return heading(step, List.of());
    }

    private Heading heading(XmlElement step, List<Marking> marks) {
        return new Heading(words(step.childOrNone("num"), marks), words(step.childOrNone("heading"), marks));
    }

    private static String plain(Heading heading) {
        String words = plain(heading.number()) + " " + plain(heading.title());
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Words words ? words.text() : "")
                .collect(Collectors.joining());
    }

    /** The words of a heading with their marks, and the places of its footnotes. */
    private List<Piece> words(XmlElement element, List<Marking> around) {
        List<Piece> pieces = new ArrayList<>();
        collect(element, Inline.marks(element, around), pieces);
        return pieces;
    }

    private void collect(XmlElement element, List<Marking> marks, List<Piece> pieces) {
        for (XmlNode node : element.children()) {
            switch (node) {
                case XmlText text -> pieces.add(new Piece.Words(text.text(), marks));
                case XmlElement child -> {
                    if (notes.isNote(child)) {
                        pieces.add(new Piece.Note(child));
                    } else {
                        collect(child, Inline.marks(child, marks), pieces);
                    }
                }
            }
        }
    }
}
