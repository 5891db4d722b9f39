package travaux.core.importing.pdf;

import java.util.List;

/**
 * Lines that make one paragraph.
 *
 * @param lines at least one, in reading order
 */
record Paragraph(List<Line> lines) {

    Line first() {
        return lines.getFirst();
    }

    int page() {
        return first().page();
    }

    boolean hasAll(int bit) {
        return lines.stream().allMatch(line -> line.hasAll(bit));
    }

    boolean isCentred() {
        return lines.stream().allMatch(Line::isCentred);
    }

    float size() {
        return first().size();
    }

    int length() {
        return lines.stream().mapToInt(line -> line.glyphs().size() + 1).sum() - 1;
    }
}
