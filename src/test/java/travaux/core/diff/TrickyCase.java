package travaux.core.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of {@code src/docs/tricky-cases.md}.
 *
 * @param name its heading
 * @param wanted what stands after each bullet's word, such as {@code old}, {@code redline} or {@code classes}
 */
record TrickyCase(String name, Map<String, String> wanted) {

    private static final Path DOCUMENT = Path.of("src/docs/tricky-cases.md");
    private static final Pattern BULLET = Pattern.compile("- (\\w+):\\s?(.*)");
    private static final Set<String> WORDS =
            Set.of("old", "new", "redline", "classes", "not", "pairs", "groups", "alternatives", "notes");

    static List<TrickyCase> all() throws IOException {
        List<TrickyCase> cases = new ArrayList<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher bullet = BULLET.matcher(line);
            if (line.startsWith("### ")) {
                current = new LinkedHashMap<>();
                cases.add(new TrickyCase(line.substring(4), current));
            } else if (bullet.matches()) {
                if (!WORDS.contains(bullet.group(1))) {
                    throw new IOException("no such bullet in " + DOCUMENT + ": " + line);
                }
                current.put(bullet.group(1), unquote(bullet.group(2).strip()));
            }
        }
        return cases;
    }

    /** The old or the new text as Markdown. */
    String text(String side) {
        return wanted.getOrDefault(side, "").replaceAll("\\s*¶\\s*", "\n\n") + "\n";
    }

    boolean asks(String word) {
        return wanted.containsKey(word);
    }

    String wanted(String word) {
        return wanted.getOrDefault(word, "");
    }

    Set<String> list(String word) {
        Set<String> items = new TreeSet<>(List.of(wanted(word).split("\\s*[,;]\\s*")));
        items.remove("");
        return items;
    }

    private static String unquote(String text) {
        return text.length() > 1 && text.startsWith("`") && text.endsWith("`")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
