package travaux.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import travaux.core.diff.ChangeClass;
import travaux.core.text.TextState;

/** The words the window says, by key; see {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("travaux.ui.messages", Locale.getDefault());

    private Messages() {}

    /** The words under a key, its numbered places filled. Throws {@link java.util.MissingResourceException} for no such key. */
    public static String text(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.getDefault()).format(values);
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
