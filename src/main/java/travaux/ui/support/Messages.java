package travaux.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import travaux.core.diff.ChangeClass;
import travaux.core.text.TextState;

/** The words the window says, by key; see {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("travaux.ui.messages", Locale.getDefault());

    /** What is said was parsed once; a format is no two threads' at a time, so each use takes a copy. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The words under a key, its numbered places filled. Throws {@link java.util.MissingResourceException} for no such key. */
    public static String text(String key, Object... values) {
        MessageFormat format =
                FORMATS.computeIfAbsent(key, said -> new MessageFormat(WORDS.getString(said), Locale.getDefault()));
        return ((MessageFormat) format.clone()).format(values);
    }

    /** The name of a class of change. */
    public static String of(ChangeClass changeClass) {
        return text("class." + changeClass.wireName());
    }

    /** What a text's state means for its reader. */
    public static String of(TextState state) {
        return text("state." + state.wireName());
    }
}
