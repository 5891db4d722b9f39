package travaux.ui.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/**
 * The type the window is set in. Four families come with the program, so that a page looks the same on every machine: Inter
 * for the interface, DejaVu Serif Condensed for treaty text (made for screens, with Latin, Greek and Cyrillic), DejaVu Sans
 * for Arabic and Hebrew, Source Han Sans for Chinese characters. Other scripts fall to the system's fonts.
 */
public final class Fonts {

    /** The family of the interface. */
    public static final String INTERFACE = "Inter";

    /** The interface family where weight makes a heading; JavaFX knows semi-bold only as a family of its own. */
    public static final String INTERFACE_STRONG = "Inter SemiBold";

    /** The family of treaty text in Latin, Greek and Cyrillic. */
    public static final String TREATY = "DejaVu Serif Condensed";

    /** The family of treaty text in Arabic and Hebrew script. */
    public static final String ARABIC = "DejaVu Sans";

    private static final String CHINESE = "/com/github/xingfudeshi/fonts/\u601d\u6e90\u9ed1\u4f53";
    /** The line of DejaVu Serif Condensed, as shares of its size. */
    private static final double ASCENT = 0.928;

    private static final double DESCENT = 0.236;

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> FILES = List.of(
            INTER + "Inter-Regular.otf",
            INTER + "Inter-SemiBold.otf",
            INTER + "Inter-Italic.otf",
            DEJAVU + "DejaVuSerifCondensed.ttf",
            DEJAVU + "DejaVuSerifCondensed-Bold.ttf",
            DEJAVU + "DejaVuSerifCondensed-Italic.ttf",
            DEJAVU + "DejaVuSerifCondensed-BoldItalic.ttf",
            DEJAVU + "DejaVuSans.ttf",
            DEJAVU + "DejaVuSans-Bold.ttf");

    private Fonts() {}

    /** Makes the families known to the toolkit, but for those of Chinese characters. Loading them again does no harm. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    /** The family of Chinese characters, whose two weights are families of their own. Loaded when it is first asked for. */
    public static String chinese(boolean bold) {
        return Chinese.family(bold);
    }

    /** A font for treaty text of one script. */
    public static Font treaty(Script script, boolean bold, boolean italic, double size) {
        FontWeight weight = bold ? FontWeight.BOLD : FontWeight.NORMAL;
        FontPosture posture = italic ? FontPosture.ITALIC : FontPosture.REGULAR;
        return switch (script) {
            case LATIN -> Font.font(TREATY, weight, posture, size);
            case ARABIC -> Font.font(ARABIC, weight, FontPosture.REGULAR, size);
            case CHINESE -> Font.font(Chinese.family(bold), size);
            case OTHER -> Font.font("System", weight, posture, size);
        };
    }

    private static void load(String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream(file)) {
            if (bytes != null) {
                Font.loadFont(bytes, 14);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The faces of Chinese characters, two families to the toolkit, loaded as soon as one is asked for. */
    private static final class Chinese {

        private static final String REGULAR = load("\u6b63\u5e38_0.ttf");
        private static final String BOLD = load("\u4e2d\u7c97.ttf");

        static String family(boolean bold) {
            return bold ? BOLD : REGULAR;
        }

        private static String load(String file) {
            try (InputStream bytes = Fonts.class.getResourceAsStream(CHINESE + file)) {
                Font face = bytes == null
                        ? null
                        : Font.loadFont(
                                new ByteArrayInputStream(FontLine.set(bytes.readAllBytes(), ASCENT, DESCENT)), 14);
                return face == null ? "System" : face.getFamily();
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
