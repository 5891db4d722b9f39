package travaux.core.reading;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.DraftInfo;
import travaux.core.text.Numerals;
import travaux.core.text.UnitKind;

/**
 * Stage: what the document says of itself before its text begins: title, symbol, date; and its language. What the source already
 * said stands.
 */
final class DocumentFacts {

    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 300;
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}/])(?:\\p{Lu}[\\p{Lu}\\p{Nd}.]{0,9})(?:/[\\p{Lu}\\p{Nd}][\\p{Alnum}.()-]{0,14}){1,6}(?![\\p{L}/])");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})(?:-(\\p{Nd}{2}))?(?!\\p{Nd})");
    private static final Pattern WORDED = Pattern.compile(
            "(?<!\\p{Nd})(\\p{Nd}{1,2})(?:er|st|nd|rd|th|º)?[ \\u00a0]+(?:de |of )?(\\p{L}{3,12})\\.?,?["
                    + " \\u00a0]+(?:de |of |del )?(\\p{Nd}{4})(?!\\p{Nd})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What stands before the last day of several: {@code 3–14 May 2027}, {@code du 3 au 14 mai 2027}. */
    private static final Pattern UP_TO =
            Pattern.compile("(?iu)\\p{Nd}[ \\u00a0]*(?:de )?\\p{L}{0,12}(?: (?:de )?\\p{Nd}{4})?["
                    + " \\u00a0]*(?:[-‐–—]|(?:to|through|au|al|a|по|إلى|حتى)(?=[ \\u00a0]))[ \\u00a0]*$");

    private static final Pattern CHINESE =
            Pattern.compile("(\\p{Nd}{4})\\s*年\\s*(\\p{Nd}{1,2})\\s*月\\s*(\\p{Nd}{1,2})\\s*日");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "treaty|convention|agreement|protocol|covenant|charter|traité|accord|pacte|tratado|convenio|convención|acuerdo|protocolo"
                + "|договор|конвенци|соглашени|протокол|公约|条约|协定|议定书|اتفاق|معاهدة|بروتوكول",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> MONTHS = months();

    private DocumentFacts() {}

    /** The source's own account, completed from its opening. */
    static DraftInfo complete(Source source, List<UnitPlan> plans) {
        DraftInfo info = source.info();
        List<String> opening = opening(plans);
        String title = info.title().isEmpty() ? title(plans) : info.title();
        List<String> searched = new ArrayList<>(List.of(title));
        searched.addAll(opening);
        return new DraftInfo(
                info.name(),
                title,
                info.symbol().or(() -> first(searched, DocumentFacts::symbol)),
                info.date().or(() -> first(searched, line -> date(line, false))),
                info.language().equals("und") ? Language.of(source.lines()) : info.language(),
                info.mediaType(),
                info.sha256());
    }

    /** The short lines and headings that stand before the first part of the text itself. */
    private static List<String> opening(List<UnitPlan> plans) {
        List<String> lines = new ArrayList<>();
        for (UnitPlan plan : plans) {
            if (plan.heading().kind() != UnitKind.OTHER
                    || (plans.size() == 1 && !plan.heading().title().isEmpty())) {
                break;
            }
            lines.add(plan.heading().title());
            plan.paragraphs().stream()
                    .map(MarkedLine::text)
                    .filter(text -> text.length() <= LONGEST_LINE)
                    .limit(MOST_LINES)
                    .forEach(lines::add);
        }
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static String title(List<UnitPlan> plans) {
        if (plans.isEmpty() || plans.getFirst().heading().kind() != UnitKind.OTHER) {
            return "";
        }
        Optional<String> heading = plans.stream()
                .takeWhile(plan -> plan.heading().kind() == UnitKind.OTHER)
                .map(plan -> plan.heading().title())
                .filter(title -> !title.isEmpty())
                .findFirst();
        return heading.orElseGet(() -> titleAmong(plans.getFirst().paragraphs()));
    }

    /** The first line like a title that names an instrument, or else the first like a title. */
    private static String titleAmong(List<MarkedLine> lines) {
        List<String> titles = lines.stream()
                .map(MarkedLine::text)
                .limit(MOST_LINES)
                .filter(text -> TitleShape.isTitle(text)
                        && symbol(text).isEmpty()
                        && date(text).isEmpty())
                .toList();
        return titles.stream()
                .filter(title -> INSTRUMENT.matcher(title).find())
                .findFirst()
                .orElse(titles.isEmpty() ? "" : titles.getFirst());
    }

    private static Optional<String> first(
            List<String> lines, java.util.function.Function<String, Optional<String>> reader) {
        return lines.stream().map(reader).flatMap(Optional::stream).findFirst();
    }

    /** The first document symbol in a line: parts in capitals and digits, joined by slashes, a digit among them. */
    static Optional<String> symbol(String line) {
        Matcher matcher = SYMBOL.matcher(line);
        while (matcher.find()) {
            if (matcher.group().chars().anyMatch(Character::isDigit)) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** The first date in a line, as ISO 8601. */
    private static Optional<String> date(String written) {
        return date(written, true);
    }

    /**
     * The first date in a line, as ISO 8601.
     *
     * @param last whether the last of several days, such as those of a session, counts
     */
    static Optional<String> date(String written, boolean last) {
        String line = Numerals.foldDigits(written);
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return Optional.of(iso.group());
        }
        Matcher chinese = CHINESE.matcher(line);
        if (chinese.find()) {
            return iso(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3));
        }
        Matcher worded = WORDED.matcher(line);
        while (worded.find()) {
            Integer month = MONTHS.get(worded.group(2).toLowerCase(Locale.ROOT));
            boolean apart =
                    last || !UP_TO.matcher(line.substring(0, worded.start())).find();
            if (month != null && apart) {
                return iso(worded.group(3), month, worded.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> iso(String year, int month, String day) {
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day)));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "fr", "es", "ru", "ar")) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int month = 0; month < 12; month++) {
                months.put(symbols.getMonths()[month].toLowerCase(Locale.ROOT), month + 1);
                months.put(
                        symbols.getShortMonths()[month].toLowerCase(Locale.ROOT).replace(".", ""), month + 1);
            }
        }
        return Map.copyOf(months);
    }
}
