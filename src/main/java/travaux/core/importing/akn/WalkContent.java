package travaux.core.importing.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.importing.Marking;
import travaux.core.importing.xml.XmlElement;
import travaux.core.importing.xml.XmlNode;
import travaux.core.importing.xml.XmlText;
import travaux.core.text.MarkKind;

/** Walks what stands inside units: provisions, lists, tables, quotations, notes. Nothing in here begins a unit. */
final class WalkContent {

    private static final Pattern ONLY_A_REMARK = Pattern.compile("(?s)\\s*(\\[[^\\[\\]]*\\]|\\([^()]*\\))?[\\s.]*");

    private final AknLines lines;
    private final PointInTime time;
    private final AknNotes notes;
    private int row;
    private int leftOut;

    WalkContent(AknLines lines, PointInTime time, AknNotes notes) {
        this.lines = lines;
        this.time = time;
        this.notes = notes;
    }

    /** How many stretches were left out because they are not in force on the day of the text. */
    int leftOut() {
        return leftOut;
    }

    /** Whether an element is in force; counts those that are not. */
    boolean isInForce(XmlElement element) {
        boolean inForce = time.isInForce(element);
        leftOut += inForce ? 0 : 1;
        return inForce;
    }

    /** Everything inside an element. */
    void inside(XmlElement parent, List<Marking> around, int depth) {
        for (XmlNode node : parent.children()) {
            switch (node) {
                case XmlText text -> text(text.text(), around);
                case XmlElement element -> element(element, parent, around, depth);
            }
        }
    }

    private void text(String words, List<Marking> around) {
        lines.words(words, around);
    }

    /** One element where {@code depth} provisions are open around it. */
    void element(XmlElement element, XmlElement parent, List<Marking> around, int depth) {
        if (!isInForce(element)) {
            return;
        }
        if (notes.isNote(element)) {
            note(element);
            return;
        }
        List<Marking> marks = Inline.marks(element, around);
        switch (element.name()) {
            case "meta", "toc", "img", "eop" -> lines.breakBlock();
            case "br", "eol" -> lines.breakLine();
            case "num" -> number(element, marks);
            case "table" -> table(element, marks, depth);
            case "quotedStructure", "embeddedStructure", "quotedText", "embeddedText" ->
                quotation(element, marks, depth);
            case "li", "item", "tocItem" -> provision(element, marks, depth);
            default -> other(element, parent, marks, depth);
        }
    }

    private void other(XmlElement element, XmlElement parent, List<Marking> marks, int depth) {
        if (Hierarchy.isStep(element)) {
            provision(element, removed(element, marks), depth);
        } else if (Inline.isInline(element, parent)) {
            inside(element, marks, depth);
        } else {
            block(element, marks, depth);
        }
    }

    private void block(XmlElement element, List<Marking> marks, int depth) {
        lines.beginBlock();
        lines.indent(depth);
        inside(element, marks, depth);
        lines.breakBlock();
    }

    /** A provision: its number, its heading if it has one, and what is in it. */
    void provision(XmlElement step, List<Marking> marks, int depth) {
        lines.breakBlock();
        lines.indent(depth);
        listNumber(step).ifPresent(number -> lines.label(number, marks));
        for (XmlNode node : step.children()) {
            switch (node) {
                case XmlText text -> text(text.text(), marks);
                case XmlElement child -> {
                    boolean isNumber = child.is("num");
                    element(child, step, marks, isNumber ? depth : depth + 1);
                }
            }
        }
        lines.flush();
    }

    /** Items of a plain list carry their number in an attribute. */
    private static Optional<String> listNumber(XmlElement item) {
        return item.is("li") ? item.attribute("value").filter(v -> !v.isBlank()) : Optional.empty();
    }

    /** What was removed is deleted, unless only a remark on the removal stands in its place. */
    static List<Marking> removed(XmlElement step, List<Marking> marks) {
        if (!step.attribute("status", "").equals("removed")) {
            return marks;
        }
        StringBuilder body = new StringBuilder();
        step.elements().stream()
                .filter(e -> !e.is("num") && !e.is("heading"))
                .forEach(e -> body.append(e.text()).append(' '));
        MarkKind kind = ONLY_A_REMARK.matcher(body).matches() ? MarkKind.EDITOR_NOTE : MarkKind.DELETED;
        List<Marking> more = new ArrayList<>(marks);
        more.add(Marking.of(kind));
        return more;
    }

    private void quotation(XmlElement quoted, List<Marking> marks, int depth) {
        boolean block = quoted.name().endsWith("Structure");
        if (block) {
            lines.breakBlock();
        }
        lines.opening(quoted.attribute("startQuote", ""), marks);
        inside(quoted, marks, depth + (block ? 1 : 0));
        lines.words(quoted.attribute("endQuote", ""), marks);
        if (block) {
            lines.flush();
        }
    }

    private void number(XmlElement num, List<Marking> marks) {
        lines.label(notes.words(num), marks);
        notes.in(num).forEach(this::note);
    }

    /** A footnote, or a reference to one that the document has. */
    void note(XmlElement note) {
        XmlElement body = notes.body(note);
        if (!body.children().isEmpty()) {
            lines.footnote(AknNotes.marker(note), () -> inside(body, List.of(), 0));
        }
    }

    private void table(XmlElement table, List<Marking> marks, int depth) {
        lines.flush();
        table.child("caption").ifPresent(caption -> block(caption, marks, depth));
        table.descendants().filter(e -> e.is("tr")).forEach(tr -> {
            row++;
            int thisRow = row;
            int column = 0;
            for (XmlElement cell : tr.elements()) {
                lines.cell(thisRow, column++);
                inside(cell, Inline.marks(cell, marks), depth);
                lines.flush();
            }
        });
        lines.cell(0, 0);
    }
}
