package travaux.core.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.MarkKind;

/**
 * An HTML tag within a paragraph of Markdown.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param end just after it
 */
record HtmlTag(String name, boolean closing, int end) {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>]{0,500})?/?>");
    private static final Map<String, MarkKind> KINDS = Map.of(
            "b",
            MarkKind.BOLD,
            "strong",
            MarkKind.BOLD,
            "i",
            MarkKind.ITALIC,
            "em",
            MarkKind.ITALIC,
            "u",
            MarkKind.UNDERLINE,
            "s",
            MarkKind.STRUCK,
            "strike",
            MarkKind.STRUCK,
            "ins",
            MarkKind.INSERTED,
            "del",
            MarkKind.DELETED);
    private static final Set<String> PLAIN =
            Set.of("span", "br", "sup", "sub", "p", "div", "small", "font", "a", "mark", "big", "center", "code");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"));

    /** The tag at an offset, if it is one that a text may carry; others are text. */
    static Optional<HtmlTag> at(String raw, int offset) {
        Matcher tag = TAG.matcher(raw);
        if (!tag.region(offset, raw.length()).lookingAt()) {
            return Optional.empty();
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        return KINDS.containsKey(name) || PLAIN.contains(name)
                ? Optional.of(new HtmlTag(name, !tag.group(1).isEmpty(), tag.end()))
                : Optional.empty();
    }

    /** What the tag marks, if anything. */
    Optional<MarkKind> kind() {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** The character an entity stands for, by its name or number without {@code &} and {@code ;}. */
    static Optional<String> entity(String name) {
        if (name.matches("#\\d{1,6}")) {
            int code = Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= 0x20
                    ? Optional.of(Character.toString(code))
                    : Optional.empty();
        }
        return Optional.ofNullable(ENTITIES.get(name));
    }
}
