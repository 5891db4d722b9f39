package travaux.core.exporting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports, from {@code messages.properties}. */
final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    /** The text of a key. */
    static String text(String key) {
        return format(key);
    }

    /** The text of a key with its places filled; reports are in English, so numbers are too. */
    static String format(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
