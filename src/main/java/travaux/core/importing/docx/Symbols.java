package travaux.core.importing.docx;

import java.util.Map;
import java.util.Optional;

/** The characters behind symbols that Word names by font and code. */
final class Symbols {

    /** Adobe's Symbol encoding from 0x20 to 0x7E, as published by the Unicode Consortium (VENDORS/ADOBE/symbol.txt). */
    private static final String SYMBOL_LOW =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203E" + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** The same from 0xA1 to 0xD5; what stands beyond is brackets in pieces. */
    private static final String SYMBOL_HIGH = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏";

    private static final Map<Integer, String> WINGDINGS = Map.of(
            0x6C, "●", 0x6E, "■", 0x6F, "□", 0xA7, "▪", 0xA8, "◻", 0xD8, "➢", 0xE0, "→", 0xFB, "✗", 0xFC, "✓", 0xFE,
            "☑");

    private Symbols() {}

    /** The character, if it is known. */
    static Optional<String> character(String font, String hexadecimal) {
        int code = code(hexadecimal);
        if (code >= 0x20 && (code < 0xE000 || code > 0xF8FF)) {
            return Optional.of(Character.toString(code));
        }
        int low = code & 0xFF;
        return switch (font) {
            case "Symbol" -> symbol(low);
            case "Wingdings" -> Optional.ofNullable(WINGDINGS.get(low));
            default -> Optional.empty();
        };
    }

    private static Optional<String> symbol(int code) {
        if (code >= 0x20 && code - 0x20 < SYMBOL_LOW.length()) {
            return Optional.of(SYMBOL_LOW.substring(code - 0x20, code - 0x1F));
        }
        int high = code - 0xA1;
        return high >= 0 && high < SYMBOL_HIGH.length()
                ? Optional.of(SYMBOL_HIGH.substring(high, high + 1))
                : Optional.empty();
    }

    private static int code(String hexadecimal) {
        try {
            return Integer.parseInt(hexadecimal, 16) & 0xFFFF;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
