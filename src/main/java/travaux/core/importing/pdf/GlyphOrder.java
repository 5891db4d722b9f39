package travaux.core.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.ttf.WGL4Names;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Recovers characters of a font that came without a map, if its glyphs stand in the usual order of TrueType fonts (the first
 * 258 of Apple's “post” table). Believed only where the widths of the glyphs are those of the letters so found in the like
 * typeface: Times New Roman and Times, Arial and Helvetica, Courier New and Courier are made to the same widths.
 */
final class GlyphOrder {

    private static final int FIRST = 3;
    private static final int END = 257;

    /** Apple's table has a no-break space here; the fonts of Windows, from which such files come, leave it out. */
    private static final int LEFT_OUT = 172;

    /** Widths, in thousandths of the type size, may differ by rounding. */
    private static final float SLACK = 8;

    /** With fewer widths to compare than this, nothing is proved. */
    private static final int FEWEST = 4;

    private static final int ENOUGH = 12;
    private static final float MOST_WRONG = 0.08f;

    private GlyphOrder() {}

    /** Whether the font's glyphs stand in the usual order. */
    static boolean isUsual(PDFont font) {
        if (!(font instanceof PDType0Font type0)
                || !(type0.getDescendantFont() instanceof PDCIDFontType2)
                || !font.isEmbedded()) {
            return false;
        }
        try {
            String like = likeTypeface(font.getName() == null ? "" : font.getName());
            return !like.isEmpty() && widthsFit(type0, metrics(like));
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /** The characters of a glyph in the usual order; empty if it has none there. */
    static String text(int glyph) {
        if (glyph < FIRST || glyph >= END) {
            return "";
        }
        String text = GlyphList.getAdobeGlyphList().toUnicode(name(glyph));
        return text == null ? "" : text;
    }

    private static String name(int glyph) {
        return WGL4Names.getGlyphName(glyph < LEFT_OUT ? glyph : glyph + 1);
    }

    private static boolean widthsFit(PDType0Font font, FontMetrics metrics) throws IOException {
        int compared = 0;
        int wrong = 0;
        for (int code = FIRST; code < END; code++) {
            float width = font.getWidth(code);
            float expected = metrics.getCharacterWidth(name(code));
            // 1000 is what a font answers for a glyph that it does not have.
            if (width > 0 && width != 1_000 && expected > 0 && font.codeToGID(code) == code) {
                compared++;
                wrong += Math.abs(width - expected) > SLACK ? 1 : 0;
            }
        }
        return compared >= ENOUGH ? wrong <= MOST_WRONG * compared : compared >= FEWEST && wrong == 0;
    }

    private static String likeTypeface(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold");
        boolean slanted = lower.contains("italic") || lower.contains("oblique");
        if (lower.contains("times")) {
            return "Times-" + (bold && slanted ? "BoldItalic" : bold ? "Bold" : slanted ? "Italic" : "Roman");
        }
        String family = lower.contains("arial") || lower.contains("helvetica")
                ? "Helvetica"
                : lower.contains("courier") ? "Courier" : "";
        String style = (bold ? "Bold" : "") + (slanted ? "Oblique" : "");
        return family.isEmpty() ? "" : family + (style.isEmpty() ? "" : "-" + style);
    }

    private static FontMetrics metrics(String typeface) throws IOException {
        try (InputStream stream =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + typeface + ".afm")) {
            if (stream == null) {
                throw new IOException(typeface + " is not among the standard typefaces");
            }
            return new AFMParser(stream).parse(true);
        }
    }
}
