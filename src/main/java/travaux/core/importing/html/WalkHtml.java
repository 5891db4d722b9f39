package travaux.core.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import travaux.core.importing.InlineStyle;
import travaux.core.importing.LabelCells;
import travaux.core.importing.Marking;
import travaux.core.importing.ParagraphBuilder;
import travaux.core.importing.RevisionState;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.MarkKind;
import travaux.core.text.Place;

/** Walks what is left of a page and collects its lines, without recursion, however deep it is nested. */
final class WalkHtml implements NodeVisitor {

    private static final Set<String> BREAKS = Set.of("br", "wbr");

    private final SheetRules rules;
    private final HtmlFootnotes footnotes;
    private final HtmlLists lists;
    private final RevisionState state;
    private final LabelCells lines = new LabelCells();
    private final Deque<Around> open = new ArrayDeque<>();
    private ParagraphBuilder paragraph = new ParagraphBuilder();
    private Style footnote = MarkedLine.BODY;
    private int rows;
    private int ordinal;

    WalkHtml(SheetRules rules, HtmlFootnotes footnotes, RevisionState state) {
        this.rules = rules;
        this.footnotes = footnotes;
        this.lists = new HtmlLists(rules);
        this.state = state;
        open.push(new Around(List.of(), MarkedLine.BODY, 0, 0, 0, false));
    }

    /** What holds at a place of the page. */
    private record Around(List<Marking> marks, Style style, int indent, int row, int column, boolean preformatted) {}

    /** The lines of the page, then those of its footnotes. */
    List<MarkedLine> walk(Element body) {
        body.traverse(this);
        flush();
        List<MarkedLine> all = new ArrayList<>(lines.lines());
        footnotes.bodies().forEach((key, note) -> all.addAll(footnote(key, note)));
        return all;
    }

    private List<MarkedLine> footnote(String key, Element note) {
        WalkHtml walk = new WalkHtml(rules, footnotes, state);
        walk.footnote = new Style.Footnote(key);
        walk.ordinal = ordinal;
        note.traverse(walk);
        walk.flush();
        ordinal = walk.ordinal;
        List<MarkedLine> read = new ArrayList<>(walk.lines.lines());
        if (!read.isEmpty()) {
            read.set(0, withoutMark(read.getFirst(), key.replace("'", "")));
        }
        return read;
    }

    /** A footnote repeats its mark at its beginning. */
    private static MarkedLine withoutMark(MarkedLine line, String mark) {
        String text = line.text();
        int start = !text.isEmpty() && "[(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (!text.startsWith(mark, start)) {
            return line;
        }
        int end = start + mark.length();
        while (end < text.length() && "]).: \u00a0".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean apart = end > start + mark.length() || !Character.isLetterOrDigit(mark.charAt(0));
        return apart ? line.part(end, text.length()) : line;
    }

    private Around around() {
        return Objects.requireNonNull(open.peek());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !BREAKS.contains(element.normalName())) {
            if (isBlock(element)) {
                flush();
            }
            open.pop();
        }
    }

    private void words(TextNode node) {
        Around around = around();
        if (!state.keeps(around.marks)) {
            return;
        }
        List<Marking> shown = around.marks.stream().filter(state::shows).toList();
        if (!around.preformatted) {
            paragraph.addCollapsed(node.getWholeText(), shown);
            return;
        }
        String[] pieces = node.getWholeText().split("\\R", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                paragraph.breakLine();
            }
            paragraph.add(pieces[i], shown);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (BREAKS.contains(name)) {
            if (name.equals("br")) {
                paragraph.breakLine();
            }
            return;
        }
        if (isBlock(element)) {
            flush();
        }
        open.push(within(element, around()));
        footnotes.key(element).filter(_ -> state.keeps(around().marks)).ifPresent(paragraph::refer);
        if (name.equals("li") && state.keeps(around().marks)) {
            List<Marking> shown = around().marks.stream().filter(state::shows).toList();
            lists.number(element).ifPresent(number -> paragraph.add(number, shown));
        }
    }

    private Around within(Element element, Around around) {
        String name = element.normalName();
        List<Marking> marks = marks(element, around.marks);
        int row = name.equals("tr") ? ++rows : name.equals("table") ? 0 : around.row;
        int column = name.equals("td") || name.equals("th") ? element.elementSiblingIndex() : around.column;
        boolean deeper = Set.of("ol", "ul", "blockquote", "dd").contains(name);
        return new Around(
                marks,
                style(element, around.style),
                around.indent + (deeper ? 1 : 0),
                row,
                column,
                around.preformatted || name.equals("pre"));
    }

    private static Style style(Element element, Style around) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return new Style.Heading(name.charAt(1) - '0');
        }
        if (element.attr("role").equals("heading")) {
            String level = element.attr("aria-level");
            return new Style.Heading(level.matches("[1-9]") ? level.charAt(0) - '0' : 2);
        }
        return around;
    }

    private List<Marking> marks(Element element, List<Marking> around) {
        String declarations = rules.declarations(element);
        List<Marking> marks = new ArrayList<>(around);
        switch (element.normalName()) {
            case "b", "strong" -> add(marks, Marking.of(MarkKind.BOLD));
            case "i", "em" -> add(marks, Marking.of(MarkKind.ITALIC));
            case "u" -> add(marks, Marking.of(MarkKind.UNDERLINE));
            case "s", "strike" -> add(marks, Marking.of(MarkKind.STRUCK));
            case "ins" -> add(marks, new Marking(MarkKind.INSERTED, author(element)));
            case "del" -> add(marks, new Marking(MarkKind.DELETED, author(element)));
            default -> {
                // other elements say what they are by their style only
            }
        }
        if (!element.normalName().equals("a")) {
            InlineStyle.marks(declarations).forEach(marking -> add(marks, decided(marking, marks)));
        }
        Set<MarkKind> normal = InlineStyle.normal(declarations);
        marks.removeIf(marking -> normal.contains(marking.kind()));
        return marks;
    }

    /** A tracked deletion is drawn struck through and an insertion underlined: that says nothing more. */
    private static Marking decided(Marking marking, List<Marking> marks) {
        boolean drawn = (marking.kind() == MarkKind.STRUCK && has(marks, MarkKind.DELETED))
                || (marking.kind() == MarkKind.UNDERLINE && has(marks, MarkKind.INSERTED));
        return drawn ? marks.stream().filter(Marking::isRevision).findFirst().orElse(marking) : marking;
    }

    private static String author(Element element) {
        String cite = element.attr("cite");
        return cite.startsWith("mailto:") ? cite.substring("mailto:".length()) : "";
    }

    private static void add(List<Marking> marks, Marking marking) {
        if (!has(marks, marking.kind())) {
            marks.add(marking);
        }
    }

    private static boolean has(List<Marking> marks, MarkKind kind) {
        return marks.stream().anyMatch(m -> m.kind() == kind);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || Set.of("td", "th", "caption", "dt", "dd", "li").contains(element.normalName());
    }

    private void flush() {
        Around around = around();
        boolean inNote = !footnote.equals(MarkedLine.BODY);
        int continued = lines.isEmpty() ? 0 : 1; // the reader joins lines of a note that stand further in
        List<MarkedLine> done = paragraph.lines(
                inNote ? footnote : around.style, inNote ? continued : around.indent, Place.line(ordinal + 1));
        ordinal += done.isEmpty() ? 0 : 1;
        lines.add(done, around.row, around.column);
        paragraph = new ParagraphBuilder();
    }
}
