package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;

/**
 * What the head of the first page says of the document, and the lines that say it.
 *
 * @param symbol the document symbol
 * @param date ISO 8601
 * @param session as printed
 * @param original language of the original, as printed
 * @param lines how many lines from the top are masthead and no text
 */
public record Masthead(
        Optional<String> symbol,
        Optional<String> date,
        Optional<String> session,
        Optional<String> original,
        int lines) {

    /** The masthead is looked for in this many lines. */
    public static final int DEEPEST = 40;

    /** Where there is none. */
    public static final Masthead NONE =
            new Masthead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d/.])(?:[A-Z][A-Za-z]{0,11}(?:[/.](?=[A-Z\\d])[A-Za-z\\d.()*-]*[A-Za-z\\d)])*/(?=[A-Z\\d])[A-Za-z\\d.()-]*[A-Za-z\\d)]"
                + "|[A-Z]{2,8}\\.\\d{4}\\.\\d{1,3}\\.[A-Za-z]{3,20})");

    private static final Pattern SESSION = Pattern.compile(
            "(?iU).*\\b(?:session|sesión|período de sesiones|periodo de sesiones|сессия)\\b.*|.*الدورة.*|.*届会议.*");

    private static final Pattern ORIGINAL =
            Pattern.compile("(?iu).*(?:\\boriginal|оригинала|原文|الأصل)\\s*[:：]\\s*(\\p{L}+).*");

    private static final Set<String> HOUSES = Set.of(
            "united nations",
            "nations unies",
            "naciones unidas",
            "организация объединенных наций",
            "联合国",
            "الأمم المتحدة");

    private static final Pattern DISTRIBUTION =
            Pattern.compile("(?iu)\\s*(?:distr\\.?|.*\\bdistr(?:ibution)?\\.?\\s*:).*");

    private static final Pattern AGENDA = Pattern.compile(
            "(?iu)(?:agenda )?items? \\d.*(?:agenda|programme).*|(?:agenda )?items? \\d+.{0,12}|points? \\d.*(?:ordre"
                    + " du jour).*|temas? \\d.*programa.*|пункт\\p{L}* \\d.*повестки.*|议程项目.{0,12}|البند"
                    + " \\p{Nd}.{0,80}جدول.*");

    private static final Pattern PLACE_AND_DAYS = Pattern.compile(
            "(?iu)(?:\\p{L}[\\p{L}"
                + " .,’'-]{2,40},\\s*)?\\d{1,2}(?:er)?(?:\\s+\\p{L}+)?\\s*(?:[-–—]|to|to|au|al|a)\\s*\\d{1,2}\\s+(?:de\\s+)?\\p{L}{3,10}(?:\\s+(?:de\\s+)?\\d{4})?\\*?");

    /** Of the lines that stand before the text, given from the top. */
    public static Masthead of(List<String> head) {
        List<String> texts = head.stream().map(String::strip).toList();
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

    /** What this one does not say is taken from another; its lines stay its own. */
    public Masthead or(Masthead other) {
        return new Masthead(
                symbol.or(other::symbol),
                date.or(other::date),
                session.or(other::session),
                original.or(other::original),
                lines);
    }

    /** Running heads and feet often carry the symbol where the first page does not. */
    public Masthead orSymbolOf(List<String> furniture) {
        return new Masthead(symbol.or(() -> findSymbol(furniture)), date, session, original, lines);
    }

    /** Tells the reader the session, which a draft has no field for. */
    public Optional<Note> sessionNote(Place place) {
        return session.map(
                name -> new Note(Severity.INFO, "session", "Session, as the first page says: " + name + ".", place));
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

    /** The masthead ends with its last telling line, if at least two kinds of such lines were found. */
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
        boolean house = index < 12 && HOUSES.contains(lower);
        boolean symbolRow = index < 16
                && text.length() < 60
                && findSymbol(List.of(text)).filter(text::endsWith).isPresent();
        return house ? 5 : symbolRow ? 6 : -1;
    }
}
