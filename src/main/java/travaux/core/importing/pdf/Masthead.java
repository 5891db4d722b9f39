package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of the first page says of the document, and the rows that say it.
 *
 * @param symbol the document symbol
 * @param date ISO 8601
 * @param session as printed
 * @param original language of the original, as printed
 * @param rows how many rows from the top are masthead and no text
 */
record Masthead(
        Optional<String> symbol, Optional<String> date, Optional<String> session, Optional<String> original, int rows) {

    /** The masthead is looked for in this many rows. */
    private static final int DEEPEST = 40;

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d/.])(?:[A-Z][A-Za-z]{0,11}(?:[/.](?=[A-Z\\d])[A-Za-z\\d.()*-]*[A-Za-z\\d)])*/(?=[A-Z\\d])[A-Za-z\\d.()-]*[A-Za-z\\d)]"
                + "|[A-Z]{2,8}\\.\\d{4}\\.\\d{1,3}\\.[A-Za-z]{3,20})");

    private static final Pattern SESSION = Pattern.compile(
            "(?iu).*\\b(?:session|sesión|período de sesiones|periodo de sesiones|сессия)\\b.*|.*الدورة.*|.*届会议.*");

    private static final Pattern ORIGINAL = Pattern.compile("(?iu).*\\boriginal\\s*:\\s*(\\p{L}+).*");

    private static final Pattern DISTRIBUTION =
            Pattern.compile("(?iu)\\s*(?:distr\\.?|.*\\bdistr(?:ibution)?\\.?\\s*:).*");

    private static final Pattern AGENDA = Pattern.compile(
            "(?iu)(?:agenda )?items? \\d.*(?:agenda|programme).*|(?:agenda )?items? \\d+.{0,12}|points? \\d.*(?:ordre"
                    + " du jour).*|temas? \\d.*programa.*");

    private static final Pattern PLACE_AND_DAYS = Pattern.compile(
            "(?iu)(?:\\p{L}[\\p{L}"
                + " .,’'-]{2,40},\\s*)?\\d{1,2}(?:er)?(?:\\s+\\p{L}+)?\\s*(?:[-–—]|to|to|au|al|a)\\s*\\d{1,2}\\s+(?:de\\s+)?\\p{L}{3,10}(?:\\s+(?:de\\s+)?\\d{4})?\\*?");

    static Masthead of(List<Row> first, BodyType body) {
        List<Row> rows = head(first, body);
        List<String> texts = rows.stream().map(row -> row.text().strip()).toList();
        Optional<String> symbol = findSymbol(texts);
        Optional<String> session = texts.stream().filter(Masthead::isSession).findFirst();
        Optional<String> original = texts.stream()
                .map(ORIGINAL::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
        Optional<String> date = texts.stream()
                .filter(text ->
                        text.length() < 90 && !PLACE_AND_DAYS.matcher(text).matches())
                .flatMap(text -> WrittenDate.find(text).stream())
                .findFirst();
        return new Masthead(symbol, date, session, original, depth(texts));
    }

    /** The rows before running text begins: before the first full row of body type that is not bold. */
    private static List<Row> head(List<Row> first, BodyType body) {
        for (int i = 0; i < Math.min(DEEPEST, first.size()); i++) {
            Row row = first.get(i);
            double words = row.segments().stream().mapToDouble(Segment::width).sum();
            boolean wide = words > 0.9f * (body.right() - body.left());
            if (wide && row.size() < 1.1f * body.size() && !row.hasAll(Ink.BOLD)) {
                return first.subList(0, i);
            }
        }
        return first.subList(0, Math.min(DEEPEST, first.size()));
    }

    /** The rows of a running head often carry the symbol where the first page does not. */
    Masthead orSymbolOf(List<Row> furniture) {
        return symbol.isPresent()
                ? this
                : new Masthead(findSymbol(furniture.stream().map(Row::text).toList()), date, session, original, rows);
    }

    /** The first page without the masthead; {@code whole} is the page with everything on it. */
    PageRows without(PageRows page, PageRows whole) {
        List<Row> head = whole.rows().subList(0, Math.min(rows, whole.rows().size()));
        float foot = head.isEmpty() ? -1 : head.getLast().baseline();
        return page.with(
                page.rows().stream().filter(row -> row.baseline() > foot).toList());
    }

    private static Optional<String> findSymbol(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = SYMBOL.matcher(text.replace(" ", " "));
            if (text.length() < 70
                    && !text.contains("http")
                    && !text.contains("www.")
                    && matcher.find()
                    && isSymbol(matcher.group())) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** A symbol has a figure and no lower-case word but the names of kinds of paper at its end. */
    private static boolean isSymbol(String text) {
        return text.chars().anyMatch(Character::isDigit) && !text.matches("[A-Z][a-z]+/.*");
    }

    private static boolean isSession(String text) {
        return text.length() < 80
                && SESSION.matcher(text).matches()
                && text.codePoints().filter(Character::isLetter).findFirst().orElse('a') != 'a'
                && !text.endsWith(".")
                && !text.contains(";");
    }

    /** The masthead ends with its last telling row, if at least two kinds of such rows were found. */
    private static int depth(List<String> texts) {
        int depth = 0;
        List<Integer> kinds = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int kind = kind(texts.get(i), i);
            if (kind >= 0) {
                kinds.add(kind);
                depth = i + 1;
            }
        }
        return kinds.stream().distinct().count() >= 2 ? depth : 0;
    }

    private static int kind(String text, int index) {
        if (DISTRIBUTION.matcher(text).matches()) {
            return 0;
        }
        if (ORIGINAL.matcher(text).matches()) {
            return 1;
        }
        if (isSession(text)) {
            return 2;
        }
        if (text.length() < 70 && PLACE_AND_DAYS.matcher(text).matches()) {
            return 3;
        }
        if (text.length() < 90 && AGENDA.matcher(text).matches()) {
            return 4;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean house = index < 12
                && (lower.equals("united nations") || lower.equals("nations unies") || lower.equals("naciones unidas"));
        boolean symbolRow = index < 16
                && text.length() < 60
                && findSymbol(List.of(text)).filter(text::endsWith).isPresent();
        return house ? 5 : symbolRow ? 6 : -1;
    }
}
