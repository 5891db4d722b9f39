package travaux.core.importing.docx;

import java.util.Optional;
import travaux.core.importing.xml.XmlElement;

/** How WordprocessingML writes its values. */
final class Word {

    private Word() {}

    /** Whether an element is of the word processor's own vocabulary, transitional or strict. */
    static boolean isWord(XmlElement element) {
        return element.namespace().contains("wordprocessingml")
                && element.namespace().endsWith("main");
    }

    /** The {@code val} of a child. */
    static Optional<String> value(XmlElement parent, String child) {
        return parent.child(child).flatMap(e -> e.attribute("val"));
    }

    /** A whole number, or -1 for what is none. */
    static int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether a value of a switch means on. */
    static boolean isOn(String value) {
        return switch (value) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** What a switch says, if it is there: present without a value, it is on. */
    static Optional<Boolean> toggle(XmlElement properties, String name) {
        return properties.child(name).map(e -> isOn(e.attribute("val", "1")));
    }
}
