package travaux.core.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which square brackets of a paragraph are links or footnote references; all others are the treaty's own. */
final class MarkdownLinks {

    private static final Pattern TARGET =
            Pattern.compile("\\([ \\t]*<?([^\\s()<>]{1,1000}(?:\\([^\\s()]{0,200}\\)[^\\s()<>]{0,500})?)>?"
                    + "(?:[ \\t]+(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?[ \\t]*\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|[#/]|\\.{1,2}/|www\\.).*|.*\\.(?:html?|md|pdf)(?:[#?].*)?$");
    private static final int LONGEST_KEY = 200;

    private final String raw;
    private final Set<String> keys;
    private final int[] partners;
    private final Map<Integer, Integer> ends = new HashMap<>();

    MarkdownLinks(String raw, Set<String> keys) {
        this.raw = raw;
        this.keys = keys;
        this.partners = match(raw);
        for (int open = raw.indexOf('['); open >= 0; open = raw.indexOf('[', open + 1)) {
            int close = partners[open];
            if (close > open) {
                end(open, close).ifPresent(end -> ends.put(openKey(close), end));
            }
        }
    }

    private int openKey(int close) {
        return partners[close];
    }

    private static int[] match(String raw) {
        int[] partners = new int[raw.length()];
        int[] stack = new int[raw.length()];
        int depth = 0;
        Arrays.fill(partners, -1);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                stack[depth++] = i;
            } else if (c == ']' && depth > 0) {
                partners[i] = stack[--depth];
                partners[stack[depth]] = i;
            }
        }
        return partners;
    }

    /** Where the link that opens here ends, if it is one. */
    private Optional<Integer> end(int open, int close) {
        char next = close + 1 < raw.length() ? raw.charAt(close + 1) : ' ';
        if (next == '(') {
            Matcher target = TARGET.matcher(raw);
            if (target.region(close + 1, raw.length()).lookingAt()
                    && ADDRESS.matcher(target.group(1)).matches()) {
                return Optional.of(target.end());
            }
        }
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (next == '[' && partners[close + 1] > 0) {
            int end = partners[close + 1];
            boolean named = isKey(end == close + 2 ? open + 1 : close + 2, end == close + 2 ? close : end);
            if (named) {
                return Optional.of(end + 1);
            }
        }
        return isKey(open + 1, close) ? Optional.of(close + 1) : Optional.empty();
    }

    private boolean isKey(int start, int end) {
        return end - start <= LONGEST_KEY
                && keys.contains(raw.substring(start, end).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the bracket at an offset opens a link. */
    boolean isLink(int open) {
        return ends.containsKey(open);
    }

    /** Just after the link that opens here, its target included. */
    int linkEnd(int open) {
        return ends.getOrDefault(open, open + 1);
    }

    /** Offset of the bracket that belongs to the one at an offset, or -1. */
    int partner(int at) {
        return at < partners.length ? partners[at] : -1;
    }

    /** The key of the footnote reference that begins at an offset. */
    Optional<String> footnoteAt(int at) {
        boolean begins =
                at + 2 < raw.length() && raw.charAt(at) == '[' && raw.charAt(at + 1) == '^' && partners[at] > at + 2;
        if (!begins || partners[at] - at > 64) {
            return Optional.empty();
        }
        String key = raw.substring(at + 2, partners[at]);
        return key.chars().noneMatch(c -> Character.isWhitespace(c) || c == '[') ? Optional.of(key) : Optional.empty();
    }
}
