package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns glyphs from the order of the eye, left to right, into the order of reading where a line runs from right to left. */
final class RightToLeft {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private RightToLeft() {}

    /** Whether most strong characters run from right to left. */
    static boolean isRightToLeft(List<Glyph> glyphs) {
        int right = 0;
        int left = 0;
        for (Glyph glyph : glyphs) {
            int way = way(glyph);
            right += way > 0 ? 1 : 0;
            left += way < 0 ? 1 : 0;
        }
        return right > left;
    }

    /** The glyphs in reading order: unchanged where nothing runs from right to left. */
    static List<Glyph> reading(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(glyph -> way(glyph) > 0)) {
            return glyphs;
        }
        boolean whole = isRightToLeft(glyphs);
        List<List<Glyph>> runs = runs(glyphs, whole);
        if (whole) {
            Collections.reverse(runs);
        }
        return runs.stream().flatMap(List::stream).toList();
    }

    /** Runs of one direction, each in reading order. What has no direction of its own goes with the line, or with its digits. */
    private static List<List<Glyph>> runs(List<Glyph> glyphs, boolean whole) {
        List<List<Glyph>> runs = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size()) {
            boolean right = isRight(glyphs, start, whole);
            int end = start + 1;
            while (end < glyphs.size() && isRight(glyphs, end, whole) == right) {
                end++;
            }
            List<Glyph> run = new ArrayList<>(glyphs.subList(start, end));
            if (right) {
                Collections.reverse(run);
                run.replaceAll(RightToLeft::mirrored);
            }
            runs.add(run);
            start = end;
        }
        return runs;
    }

    /** A neutral sign between two signs of the other direction is theirs, otherwise the line's. */
    private static boolean isRight(List<Glyph> glyphs, int index, boolean whole) {
        int way = way(glyphs.get(index));
        if (way != 0) {
            return way > 0;
        }
        int before = neighbour(glyphs, index, -1);
        int after = neighbour(glyphs, index, 1);
        return (before == after && before != 0) ? before > 0 : whole;
    }

    private static int neighbour(List<Glyph> glyphs, int index, int step) {
        for (int i = index + step; i >= 0 && i < glyphs.size(); i += step) {
            int way = way(glyphs.get(i));
            if (way != 0) {
                return way;
            }
        }
        return 0;
    }

    /** 1 for right to left, -1 for left to right (figures too), 0 for neither. */
    private static int way(Glyph glyph) {
        return switch (Character.getDirectionality(glyph.text().codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> -1;
            default -> 0;
        };
    }

    private static Glyph mirrored(Glyph glyph) {
        int opening = OPENING.indexOf(glyph.text());
        int closing = CLOSING.indexOf(glyph.text());
        String text = opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : glyph.text();
        return new Glyph(text, glyph.x(), glyph.baseline(), glyph.width(), glyph.size(), glyph.ink());
    }
}
