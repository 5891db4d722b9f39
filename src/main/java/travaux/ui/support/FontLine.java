package travaux.ui.support;

import java.nio.ByteBuffer;

/**
 * The line of a TrueType font: how far letters reach above and below their baseline, and what room the font asks for between
 * lines. Tables and fields are those of the OpenType specification, {@code hhea} and {@code head}.
 */
final class FontLine {

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int UNITS_PER_EM = 18;
    private static final int ASCENDER = 4;
    private static final int DESCENDER = 6;
    private static final int LINE_GAP = 8;

    private FontLine() {}

    /**
     * The bytes of a font with another line and no room of its own between lines: marks are drawn below the line, and paragraphs
     * of several scripts keep one rhythm.
     *
     * @param ascent how far a line reaches above its baseline, as a share of the size
     * @param descent how far it reaches below, as a share of the size
     * @throws IllegalArgumentException if the bytes are no TrueType font
     */
    static byte[] set(byte[] font, double ascent, double descent) {
        ByteBuffer set = ByteBuffer.wrap(font.clone());
        int line = table(set, "hhea");
        int units = set.getShort(table(set, "head") + UNITS_PER_EM);
        set.putShort(line + ASCENDER, (short) Math.round(ascent * units));
        set.putShort(line + DESCENDER, (short) -Math.round(descent * units));
        set.putShort(line + LINE_GAP, (short) 0);
        return set.array();
    }

    private static int table(ByteBuffer font, String tag) {
        int count = font.capacity() < FIRST_TABLE ? 0 : font.getShort(4);
        for (int entry = FIRST_TABLE; count-- > 0 && entry + TABLE_ENTRY <= font.capacity(); entry += TABLE_ENTRY) {
            if (font.getInt(entry) == tag(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
