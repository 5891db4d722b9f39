package travaux.core.diff;

/**
 * A stretch of words on both sides, by numbers of words.
 *
 * @param old first old word
 * @param oldEnd first old word after it
 * @param now first new word
 * @param nowEnd first new word after it
 */
record Region(int old, int oldEnd, int now, int nowEnd) {

    int oldLength() {
        return oldEnd - old;
    }

    int nowLength() {
        return nowEnd - now;
    }

    /** The same with the sides exchanged. */
    Region mirrored() {
        return new Region(/* old= */ now, /* oldEnd= */ nowEnd, /* now= */ old, /* nowEnd= */ oldEnd);
    }

    boolean isOneSided() {
        return old == oldEnd || now == nowEnd;
    }

    /** How many pairs of words there are in it. */
    long area() {
        return (long) oldLength() * nowLength();
    }
}
