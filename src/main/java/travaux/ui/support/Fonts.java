package travaux.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/**
 * The type the window is set in. Three families come with the program, so that a page looks the same on every machine: Inter
 * for the interface, DejaVu Serif Condensed for treaty text (made for screens, with Latin, Greek and Cyrillic), DejaVu Sans
 * for Arabic and Hebrew. Other scripts fall to the system's fonts.
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

    /** Makes the families known to the toolkit. Loading them again does no harm. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    /** A font for treaty text of one script. */
    public static Font treaty(Script script, boolean bold, boolean italic, double size) {
        FontWeight weight = bold ? FontWeight.BOLD : FontWeight.NORMAL;
        FontPosture posture = italic ? FontPosture.ITALIC : FontPosture.REGULAR;
        return switch (script) {
            case LATIN -> Font.font(TREATY, weight, posture, size);
            case ARABIC -> Font.font(ARABIC, weight, FontPosture.REGULAR, size);
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
}
