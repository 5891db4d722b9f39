package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at one height of a page, over all its columns.
 *
 * @param page from 1
 * @param baseline its height
 * @param size the type size of most of it
 * @param segments from left to right, at least one
 */
record Row(int page, float baseline, float size, List<Segment> segments) {

    Row {
        segments = List.copyOf(segments);
    }

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    /** The characters from left to right, one space for each gap. */
    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** Its glyphs from left to right, a blank for each gap. */
    List<Glyph> glyphs() {
        if (segments.size() == 1) {
            return segments.getFirst().glyphs();
        }
        List<Glyph> all = new ArrayList<>();
        for (Segment segment : segments) {
            if (!all.isEmpty()) {
                all.add(Blank.between(all.getLast(), segment.glyphs().getFirst()));
            }
            all.addAll(segment.glyphs());
        }
        return all;
    }

    /** The same row with some of its segments; empty if none is left. */
    List<Row> only(List<Segment> kept) {
        return kept.isEmpty() ? List.of() : List.of(new Row(page, baseline, size, kept));
    }

    boolean hasAll(int bit) {
        return segments.stream().allMatch(segment -> segment.hasAll(bit));
    }
}
