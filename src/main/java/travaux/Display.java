package travaux;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether there is a display to open a window on. */
final class Display {
    /** Host, display and screen of the X Window System: {@code :0}, {@code localhost:10.0}. */
    private static final Pattern X = Pattern.compile("(?:(?:tcp|unix)/)?([^:/]*):(\\d{1,4})(?:\\.\\d+)?");

    private static final int X_PORT = 6000;
    private static final int PATIENCE_MILLIS = 1500;

    private Display() {}

    /**
     * On Windows and macOS always; elsewhere where an X server answers, since JavaFX draws through X also under Wayland. A
     * process that was told to be headless has none.
     */
    static boolean isThere(Properties properties, Map<String, String> environment) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean headless = Boolean.parseBoolean(properties.getProperty("java.awt.headless"))
                || "Headless".equalsIgnoreCase(properties.getProperty("glass.platform"));
        if (headless) {
            return false;
        }
        return system.startsWith("windows")
                || system.startsWith("mac")
                || answers(environment.getOrDefault("DISPLAY", ""));
    }

    private static boolean answers(String display) {
        Matcher parts = X.matcher(display);
        if (!parts.matches()) {
            return false;
        }
        int number = Integer.parseInt(parts.group(2));
        boolean local = parts.group(1).isEmpty() || parts.group(1).equals("unix");
        return local ? Files.exists(Path.of("/tmp/.X11-unix/X" + number)) : listens(parts.group(1), X_PORT + number);
    }

    private static boolean listens(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false; // nobody is there, which is the answer
        }
    }
}
