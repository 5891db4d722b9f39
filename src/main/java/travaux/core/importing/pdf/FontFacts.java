package travaux.core.importing.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What is asked of a font for each glyph, answered once: its weight and slope, and the characters behind its codes. */
final class FontFacts {

    private static final int SEMIBOLD = 600;

    private final PDFont font;
    private final int ink;
    private final boolean pictorial;
    private Optional<Boolean> usualOrder = Optional.empty();
    private final Map<Integer, String> texts = new HashMap<>();

    FontFacts(PDFont font) {
        this.font = font;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        this.ink = (isBold(name) ? Ink.BOLD : 0) | (isItalic(name) ? Ink.ITALIC : 0);
        this.pictorial = name.contains("symbol") || name.contains("dings") || name.contains("webdings");
    }

    /** Bits for weight and slope. */
    int ink() {
        return ink;
    }

    /** The characters behind a code, compatibility forms resolved; empty if the font does not say. */
    String text(int code) {
        return texts.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
        String raw = null;
        try {
            raw = font.toUnicode(code);
        } catch (RuntimeException _) {
            // A broken map says nothing: the glyph counts as lost.
        }
        return raw == null ? clean(recovered(code)) : clean(raw);
    }

    private String recovered(int code) {
        if (usualOrder.isEmpty()) {
            usualOrder = Optional.of(GlyphOrder.isUsual(font));
        }
        String text = usualOrder.get() ? GlyphOrder.text(code) : "";
        return text.isEmpty() && drawsNothing(code) ? " " : text;
    }

    private boolean drawsNothing(int code) {
        try {
            return font.isEmbedded()
                    && font instanceof PDVectorFont vector
                    && vector.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> append(clean, point));
        return clean.toString();
    }

    private void append(StringBuilder clean, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            clean.append(' ');
        } else if (point >= 0xE000 && point <= 0xF8FF) {
            clean.append(pictorial || point >= 0xF000 ? pictogram(point) : "");
        } else if (point == 0xFFFD || point == 0xFFFE || point == 0xFEFF || Character.isISOControl(point)) {
            return;
        } else if (point >= 0xFB00 && point <= 0xFEFC) {
            clean.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else {
            clean.appendCodePoint(point);
        }
    }

    /** Bullets of the symbol fonts, which lie in the private use area at F000 plus their code; empty for all else there. */
    private static String pictogram(int point) {
        return switch (point) {
            case 0xF0B7, 0xF09F, 0xF06C, 0xF0A8 -> "•";
            case 0xF0A7, 0xF06E -> "▪";
            case 0xF02D, 0xF0BE -> "–";
            case 0xF0D8, 0xF0E0, 0xF0AE -> "→";
            case 0xF0FC -> "✓";
            case 0xF06F, 0xF071, 0xF0A3 -> "□";
            case 0xF05B -> "[";
            case 0xF05D -> "]";
            case 0xF0B0 -> "°";
            case 0xF02A -> "*";
            case 0xF020 -> " ";
            default -> "";
        };
    }

    private boolean isBold(String name) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("-demi")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD));
    }

    private boolean isItalic(String name) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("italic")
                || name.contains("oblique")
                || name.endsWith("-it")
                || (descriptor != null && (descriptor.isItalic() || Math.abs(descriptor.getItalicAngle()) > 4));
    }
}
