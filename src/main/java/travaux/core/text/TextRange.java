package travaux.core.text;

/**
 * A half-open range of UTF-16 code units: {@code start} inclusive, {@code end} exclusive, {@code 0 <= start <= end}.
 *
 * @param start first code unit in the range
 * @param end first code unit after the range
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /** Refuses negative and reversed ranges with {@link IllegalArgumentException}. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The empty range at a place. */
    public static TextRange at(int place) {
        return new TextRange(place, place);
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code offset} is in it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly in it. */
    public boolean encloses(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The same range, {@code distance} code units further on. */
    public TextRange shift(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /** The characters of {@code text} in this range. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then the longer first, so that what encloses comes before what is enclosed. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
