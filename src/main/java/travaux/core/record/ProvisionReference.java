package travaux.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;

/**
 * A provision as a source numbers it: {@code 35(1)(c)} is paragraph {@code (1)(c)} of article {@code 35}.
 *
 * @param number of its article, in comparable form
 * @param paragraph what stands behind the number, or empty where the whole article is meant
 */
public record ProvisionReference(String number, String paragraph) {

    private static final Pattern PARTS = Pattern.compile("[,;]|\\s/\\s|\\band\\b");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:articles?|arts?\\.?)?\\s*((?:[IVXL]+\\.)?\\d{1,4}(?:\\s?" + Numbering.SUFFIX
                    + "|[a-z])?)" + "((?:\\s*\\([0-9a-z]{1,6}\\))*)(?:\\s*(?:[-–]|to)\\s*(\\d{1,4}))?(?![\\d/]).*");
    private static final int LONGEST_RANGE = 200;

    /** What was read lately: a record names the same few hundred provisions over and over, once for each unit that is asked about. */
    private static final Map<String, List<ProvisionReference>> READ = new ConcurrentHashMap<>();

    private static final int MOST_READ = 5_000;

    /**
     * The provisions that words name, in their order: {@code 6(2), 7(2), 12} are three, {@code 37-39} are three, {@code 3 /
     * general} is one, and {@code scope} or {@code preamble 3} is none.
     */
    public static List<ProvisionReference> in(String written) {
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        return READ.computeIfAbsent(written, ProvisionReference::read);
    }

    private static List<ProvisionReference> read(String written) {
        List<ProvisionReference> found = new ArrayList<>();
        for (String part : PARTS.splitAsStream(written).toList()) {
            Matcher numbered = NUMBERED.matcher(part.strip());
            if (numbered.matches()) {
                String paragraph = numbered.group(2).replaceAll("\\s", "");
                found.add(new ProvisionReference(comparable(numbered.group(1)), paragraph));
                rest(numbered).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The numbers of a range behind its first. */
    private static List<ProvisionReference> rest(Matcher range) {
        List<ProvisionReference> rest = new ArrayList<>();
        if (range.group(3) != null && range.group(1).matches("\\d+")) {
            int first = Integer.parseInt(range.group(1));
            int last = Math.min(Integer.parseInt(range.group(3)), first + LONGEST_RANGE);
            for (int number = first + 1; number <= last; number++) {
                rest.add(new ProvisionReference(Integer.toString(number), ""));
            }
        }
        return rest;
    }

    private static String comparable(String number) {
        int dot = number.indexOf('.');
        return number.substring(0, dot + 1) + Numbering.normalise(number.substring(dot + 1));
    }

    /** Whether one of the two is the other, or a part of it: paragraph 1 and the whole article, {@code (1)} and {@code (1)(c)}. */
    public boolean touches(ProvisionReference other) {
        return number.equals(other.number)
                && (paragraph.startsWith(other.paragraph) || other.paragraph.startsWith(paragraph));
    }
}
