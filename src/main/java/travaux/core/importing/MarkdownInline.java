package travaux.core.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/**
 * Reads the emphasis, links, footnote references and escapes of one paragraph, in time linear in its length. What turns out to be
 * no markup stays as it is written.
 */
final class MarkdownInline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~^\"':;,&$%/=?@ ";

    private final String raw;
    private final MarkdownLinks links;
    private final StringBuilder out = new StringBuilder();
    private final BitSet dropped = new BitSet();
    private final List<Mark> marks = new ArrayList<>();
    private final EmphasisRuns emphasis;
    private final Deque<OpenTag> tags = new ArrayDeque<>();
    private boolean strayStar;
    private String text = "";

    private record OpenTag(String name, MarkKind kind, int start) {}

    private MarkdownInline(String raw, Set<String> linkKeys) {
        this.raw = raw;
        this.links = new MarkdownLinks(raw, linkKeys);
        this.emphasis = new EmphasisRuns(dropped, marks);
    }

    static MarkdownInline of(String raw, Set<String> linkKeys) {
        MarkdownInline inline = new MarkdownInline(raw, linkKeys);
        int at = 0;
        while (at < raw.length()) {
            at = inline.take(at);
        }
        inline.strayStar = inline.emphasis.dropStrayAtStart();
        inline.compact();
        return inline;
    }

    /** The characters without markup. */
    String text() {
        return text;
    }

    /** Emphasis and footnote references over {@link #text}, in order. */
    List<Mark> marks() {
        return marks;
    }

    /** Whether the paragraph began with a sign of emphasis that nothing closed. */
    boolean hadStrayStar() {
        return strayStar;
    }

    private int take(int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '\\' -> takeEscape(at);
            case '[' -> takeBracket(at);
            case ']' -> takeClosing(at);
            case '!' -> links.isLink(at + 1) ? at + 1 : literal(at);
            case '*', '_', '~' -> takeRun(at, c);
            case '<' -> takeTag(at);
            case '&' -> takeEntity(at);
            case '^' -> takeRaised(at);
            default -> literal(at);
        };
    }

    private int literal(int at) {
        out.append(raw.charAt(at));
        return at + 1;
    }

    private int takeEscape(int at) {
        if (at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
            out.append(raw.charAt(at + 1));
            return at + 2;
        }
        return at + 1 == raw.length() ? at + 1 : literal(at);
    }

    private int takeBracket(int at) {
        Optional<String> key = links.footnoteAt(at);
        if (key.isPresent()) {
            marks.add(new Mark(MarkKind.FOOTNOTE_REFERENCE, TextRange.at(out.length()), key.get()));
            return links.partner(at) + 1;
        }
        boolean wrapsFootnote = links.footnoteAt(at + 1).isPresent() && links.partner(at) == links.partner(at + 1) + 1;
        return links.isLink(at) || wrapsFootnote ? at + 1 : literal(at);
    }

    private int takeClosing(int at) {
        int open = links.partner(at);
        if (open >= 0 && links.isLink(open)) {
            return links.linkEnd(open);
        }
        boolean wrapsFootnote =
                open >= 0 && links.footnoteAt(open + 1).isPresent() && links.partner(open + 1) == at - 1;
        return wrapsFootnote ? at + 1 : literal(at);
    }

    private int takeRun(int at, char sign) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == sign) {
            end++;
        }
        char before = at == 0 ? ' ' : raw.charAt(at - 1);
        char after = end == raw.length() ? ' ' : raw.charAt(end);
        int bracket = after == ']' ? links.partner(end) : -1;
        int bracketOut = bracket < 0 ? -1 : bracket - at + out.length();
        emphasis.add(
                new EmphasisRuns.Run(sign, out.length(), end - at, before, after), bracketOut, end == raw.length());
        out.append(raw, at, end);
        return end;
    }

    private int takeTag(int at) {
        Optional<HtmlTag> tag = HtmlTag.at(raw, at);
        if (tag.isEmpty()) {
            return literal(at);
        }
        if (tag.get().name().equals("br")) {
            out.append(' ');
        }
        tag.get().kind().ifPresent(kind -> {
            if (!tag.get().closing()) {
                tags.push(new OpenTag(tag.get().name(), kind, out.length()));
            } else if (!tags.isEmpty() && tags.peek().name().equals(tag.get().name())) {
                marks.add(Mark.of(kind, new TextRange(tags.pop().start(), out.length())));
            }
        });
        return tag.get().end();
    }

    private int takeEntity(int at) {
        int end = raw.substring(at, Math.min(raw.length(), at + 11)).indexOf(';') + at;
        if (end < at) {
            return literal(at);
        }
        Optional<String> character = HtmlTag.entity(raw.substring(at + 1, end));
        if (character.isEmpty()) {
            return literal(at);
        }
        out.append(character.get());
        return end + 1;
    }

    /** {@code 5^th^} is 5th. */
    private int takeRaised(int at) {
        int end = raw.indexOf('^', at + 1);
        boolean raised = end > at + 1
                && end - at <= 5
                && raw.substring(at + 1, end).chars().allMatch(Character::isLetterOrDigit);
        if (raised) {
            out.append(raw, at + 1, end);
        }
        return raised ? end + 1 : literal(at);
    }

    /** Takes the signs of emphasis out and moves the marks to where their words are then. */
    private void compact() {
        int[] moved = new int[out.length() + 1];
        StringBuilder kept = new StringBuilder(out.length());
        for (int i = 0; i < out.length(); i++) {
            moved[i] = kept.length();
            if (!dropped.get(i)) {
                kept.append(out.charAt(i));
            }
        }
        moved[out.length()] = kept.length();
        text = kept.toString();
        marks.replaceAll(mark -> new Mark(
                mark.kind(),
                new TextRange(moved[mark.range().start()], moved[mark.range().end()]),
                mark.value()));
        marks.removeIf(mark -> mark.range().isEmpty() && mark.kind() != MarkKind.FOOTNOTE_REFERENCE);
        marks.sort(Comparator.comparing(Mark::range).thenComparing(Mark::kind));
    }
}
