package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lines out as one text: hyphenation undone, footnote markers turned into references. */
final class LineJoiner {

    private static final Pattern MARKERS =
            Pattern.compile("(?:\\d{1,3}|[a-z]|[*†‡§]{1,4})(?:\\s*[,;]\\s*(?:\\d{1,3}|[a-z]))*");

    /** Words after which a raised figure is a power, not a reference. */
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?:^|.*[\\d\\s/(·])(?:k|c|m|d|h)?m");

    private final Hyphenation hyphenation;
    private final Footnotes footnotes;

    LineJoiner(Hyphenation hyphenation, Footnotes footnotes) {
        this.hyphenation = hyphenation;
        this.footnotes = footnotes;
    }

    InkedText join(List<Line> lines) {
        InkedText text = new InkedText();
        for (Line line : lines) {
            List<Glyph> glyphs = RightToLeft.reading(line.glyphs());
            joint(text, glyphs);
            write(text, glyphs, line.page());
        }
        text.trim();
        return text;
    }

    /** Footnote bodies need no references of their own. */
    InkedText joinPlain(List<List<Glyph>> lines) {
        InkedText text = new InkedText();
        for (List<Glyph> line : lines) {
            List<Glyph> glyphs = RightToLeft.reading(line);
            joint(text, glyphs);
            glyphs.forEach(glyph -> add(text, glyph));
        }
        text.trim();
        return text;
    }

    private void joint(InkedText text, List<Glyph> next) {
        if (text.isEmpty() || next.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder();
        next.stream().limit(40).forEach(glyph -> head.append(glyph.text()));
        if (Hyphenation.breaksWord(text.text(), head)) {
            boolean soft = Ink.has(text.lastInk(), Ink.SOFT_HYPHEN);
            if (soft || hyphenation.vanishes(text.text(), head)) {
                text.dropLast();
            }
            return;
        }
        int before = text.text().codePointBefore(text.text().length());
        boolean signs = Character.isIdeographic(before) && Character.isIdeographic(head.codePointAt(0));
        boolean slash = before == '/'
                && text.text().length() > 1
                && text.text().charAt(text.text().length() - 2) != ' ';
        if (!signs && !slash) {
            text.space(text.lastInk() & next.getFirst().ink());
        }
    }

    private void write(InkedText text, List<Glyph> glyphs, int page) {
        int i = 0;
        while (i < glyphs.size()) {
            int end = markerEnd(glyphs, i);
            List<String> keys = end > i ? keys(text, glyphs.subList(i, end), page) : List.of();
            if (keys.isEmpty()) {
                glyphs.subList(i, Math.max(end, i + 1)).forEach(glyph -> add(text, glyph));
                i = Math.max(end, i + 1);
            } else {
                keys.forEach(text::reference);
                i = end;
            }
        }
    }

    private static void add(InkedText text, Glyph glyph) {
        if (glyph.isBlank()) {
            text.space(glyph.ink());
        } else {
            text.add(glyph.text(), glyph.ink());
        }
    }

    /** The end of the raised glyphs or asterisks that begin here. */
    private static int markerEnd(List<Glyph> glyphs, int start) {
        int end = start;
        boolean stars = glyphs.get(start).text().equals("*");
        while (end < glyphs.size()
                && (stars ? glyphs.get(end).text().equals("*") : glyphs.get(end).has(Ink.RAISED))) {
            end++;
        }
        return end;
    }

    private List<String> keys(InkedText text, List<Glyph> marker, int page) {
        StringBuilder plain = new StringBuilder();
        marker.forEach(glyph -> plain.append(glyph.text()));
        String markers = plain.toString().strip();
        boolean digits = Character.isDigit(markers.isEmpty() ? ' ' : markers.charAt(0));
        if (text.isEmpty()
                || !MARKERS.matcher(markers).matches()
                || (digits && UNIT_BEFORE.matcher(lastWord(text)).matches())) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String one : markers.split("\\s*[,;]\\s*", -1)) {
            footnotes.find(page, one).ifPresent(keys::add);
        }
        return keys;
    }

    private static String lastWord(InkedText text) {
        String all = text.text().substring(Math.max(0, text.text().length() - 8));
        return all.substring(all.lastIndexOf(' ') + 1);
    }
}
