package travaux.core.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two rules at the head of a Markdown file, as {@code key: value}.
 *
 * @param values by key in lower case; quotes around a value are removed
 * @param end number of lines it takes up, 0 where there is none
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final Pattern ENTRY = Pattern.compile("^([\\p{L}_-]{1,40})\\s*:\\s*(.*)$");
    private static final int LONGEST = 200;

    static FrontMatter of(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return new FrontMatter(values, 0);
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(values, i + 1);
            }
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && !entry.group(2).isBlank()) {
                values.put(
                        entry.group(1).toLowerCase(Locale.ROOT),
                        unquoted(entry.group(2).strip()));
            }
        }
        return new FrontMatter(Map.of(), 0);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The value of the first of these keys that has one. */
    Optional<String> first(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
