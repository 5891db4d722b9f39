package travaux.core.importing.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/** Tells text in a colour from text in black or grey. */
final class Colour {

    /** How far the strongest and the weakest of red, green and blue are apart in a colour that is meant to be seen. */
    private static final int SEEN = 80;

    private @Nullable PDColor last;
    private int ink;

    /** The ink of a colour; asked glyph by glyph, so that the colour of the one before is remembered. */
    int ink(PDColor colour) {
        if (colour != last) {
            last = colour;
            ink = look(colour);
        }
        return ink;
    }

    private static int look(PDColor colour) {
        if (colour.getColorSpace() == null || colour.getColorSpace() instanceof PDPattern) {
            return 0;
        }
        try {
            int rgb = colour.toRGB();
            int red = rgb >> 16 & 0xFF;
            int green = rgb >> 8 & 0xFF;
            int blue = rgb & 0xFF;
            int apart = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
            return apart > SEEN ? Ink.COLOURED : 0;
        } catch (IOException | RuntimeException _) {
            return 0; // a colour space that is damaged says nothing of the words
        }
    }
}
